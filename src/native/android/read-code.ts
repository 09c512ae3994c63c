import type { Diagnostic } from '../../project/diagnostic.js';
import { readSources } from '../code/read-sources.js';
import type { AndroidCode } from './android-project.js';
import { readAndroidPrompts, readCredentialFallbacks } from './biometric-prompts.js';
import { readEncryptedPreferences } from './encrypted-preferences.js';
import { readFieldTypes } from './field-types.js';
import { readKeystoreKeys } from './keystore-keys.js';
import { readAndroidWrites } from './native-writes.js';
import { readWebViewSettings } from './web-view-settings.js';

/** Sources that mention none of these are not parsed. */
const needle =
  /SharedPreferences|stringPreferencesKey|ContentValues|@Entity|\bPaper\b|writeText|appendText|writeBytes|openFileOutput|MixedContent|mixedContent|FromFileURLs|setWebContentsDebuggingEnabled|onReceivedSslError|KeyGenParameterSpec|BiometricPrompt|FingerprintManager|EncryptedFile/;

export async function readCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<AndroidCode> {
  const sources = files.filter((file) => /\.(kt|java)$/.test(file));
  const code = await readSources(sources, needle, readText, diagnostics);
  // What objects hold only matters where objects are stored.
  const isStored = code.some(({ text }) => /\bPaper\b/.test(text));
  const classes = isStored ? await readSources(sources, /\bdata class\b/, readText, diagnostics) : [];
  const fields = readFieldTypes(classes);
  return {
    webViews: code.flatMap(readWebViewSettings),
    writes: code.flatMap((file) => readAndroidWrites(file, fields)),
    keys: code.flatMap(readKeystoreKeys),
    prompts: code.flatMap(readAndroidPrompts),
    credentialFallbacks: code.flatMap(readCredentialFallbacks),
    encryptedPreferences: code.flatMap(readEncryptedPreferences),
  };
}
