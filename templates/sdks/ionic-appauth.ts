import type { StorageBackend } from '@openid/appauth';
import { createVaultStorage } from '../vault/vault-storage';

/** `super(browser, storageBackend, requestor)`. Without it the token response lies in localStorage. */
export const storageBackend: StorageBackend = createVaultStorage('ionic-appauth');
