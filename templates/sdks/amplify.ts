import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { createVaultStorage } from '../vault/vault-storage';

/** Call this right after `Amplify.configure(…)`. Without it Amplify keeps all tokens in localStorage. */
export const keepAmplifyTokensInVault = (): void =>
  cognitoUserPoolsTokenProvider.setKeyValueStorage(createVaultStorage('amplify', globalThis.localStorage));
