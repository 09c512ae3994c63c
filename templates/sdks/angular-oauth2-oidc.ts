import { OAuthStorage } from 'angular-oauth2-oidc';
import { vault } from '../auth';
import { createVaultStorage } from '../vault/vault-storage';

/**
 * `{ provide: OAuthStorage, useExisting: VaultOAuthStorage }`, with `VaultOAuthStorage` among the providers. The
 * library reads without waiting, so the tokens are held in memory while the vault is unlocked: call `load()` before the
 * library is configured, and again after each unlocking.
 */
export class VaultOAuthStorage extends OAuthStorage {
  private readonly storage = createVaultStorage('angular-oauth2-oidc');
  private readonly loaded = new Map<string, string>();

  constructor() {
    super();
    vault.onClose(() => this.loaded.clear());
  }

  async load(): Promise<void> {
    for (const [key, value] of await this.storage.entries()) this.loaded.set(key, value);
  }

  getItem(key: string): string | null {
    return this.loaded.get(key) ?? null;
  }

  setItem(key: string, data: string): void {
    this.loaded.set(key, data);
    void this.storage.setItem(key, data);
  }

  removeItem(key: string): void {
    this.loaded.delete(key);
    void this.storage.removeItem(key);
  }
}
