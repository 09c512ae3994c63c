import type { Diagnostic } from '../../project/diagnostic.js';
import { mentionsSecret } from '../code/lookup.js';
import { readSources } from '../code/read-sources.js';
import type { AndroidCode } from './android-project.js';
import { readAndroidPrompts, readCredentialFallbacks } from './biometric-prompts.js';
import { readEncryptedPreferences } from './encrypted-preferences.js';
import { readKeystoreKeys } from './keystore-keys.js';
import { readAndroidWrites } from './native-writes.js';
import { readStoredTypes } from './stored-types.js';
import { readWebViewSettings } from './web-view-settings.js';

/** Of interest whatever else stands beside them. */
const sensitive =
  /ContentValues|\bPaper\b|MixedContent|mixedContent|FromFileURLs|setWebContentsDebuggingEnabled|onReceivedSslError|KeyGenParameterSpec|BiometricPrompt|FingerprintManager|EncryptedFile|EncryptedSharedPreferences/;

/** Of interest where the names of secrets stand beside them. */
const stores = /putString|stringPreferencesKey|@Entity|writeText|appendText|writeBytes|openFileOutput/;

const isWorth = (text: string): boolean => sensitive.test(text) || (stores.test(text) && mentionsSecret(text));

export async function readCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<AndroidCode> {
  const sources = files.filter((file) => /\.(kt|java)$/.test(file));
  const code = await readSources(sources, isWorth, readText, diagnostics);
  const fields = await readStoredTypes(code, sources, readText, diagnostics);
  return {
    webViews: code.flatMap(readWebViewSettings),
    writes: code.flatMap((file) => readAndroidWrites(file, fields)),
    keys: code.flatMap(readKeystoreKeys),
    prompts: code.flatMap(readAndroidPrompts),
    credentialFallbacks: code.flatMap(readCredentialFallbacks),
    encryptedPreferences: code.flatMap(readEncryptedPreferences),
  };
}
