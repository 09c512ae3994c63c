import type { Diagnostic } from '../../project/diagnostic.js';
import { interestIn, type Needle } from '../code/interest.js';
import { readSources } from '../code/read-sources.js';
import { storedSecrets } from '../code/stored-puts.js';
import { readWrapped } from '../code/wrapped-puts.js';
import type { AndroidCode } from './android-project.js';
import { readAndroidPrompts, readCredentialFallbacks } from './biometric-prompts.js';
import { readEncryptedPreferences } from './encrypted-preferences.js';
import { readKeystoreKeys } from './keystore-keys.js';
import { readAndroidPuts, readAndroidWrites } from './native-writes.js';
import { readStoredTypes } from './stored-types.js';
import { readWebViewSettings } from './web-view-settings.js';

const needles: readonly Needle[] = [
  {
    calls: /[mM]ixedContent|FromFileURLs|setWebContentsDebuggingEnabled|onReceivedSslError/,
    always: true,
  },
  {
    calls: /KeyGenParameterSpec|BiometricPrompt|FingerprintManager|EncryptedFile|EncryptedSharedPreferences/,
    always: true,
  },
  { calls: /ContentValues/, always: true },
  { calls: /\.write\s*\(/, beside: /\bPaper\b/, always: true },
  // A function that keeps what it is given need not name a secret.
  {
    calls: /putString\s*\(\s*[a-z]\w*\s*,\s*[a-z]\w*\s*\)/,
    beside: /SharedPreferences|PreferenceManager/,
    always: true,
  },
  { calls: /putString/, beside: /SharedPreferences|PreferenceManager/ },
  { calls: /stringPreferencesKey|@Entity|writeText|appendText|writeBytes|openFileOutput/ },
];

const related =
  /SharedPreferences|CryptoObject|\.authenticate\s*\(|setDeviceCredential|setAllowedAuthenticators|\bedit\b/;

export async function readCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<AndroidCode> {
  const sources = files.filter((file) => /\.(kt|java)$/.test(file));
  const code = await readSources(sources, interestIn(needles, related), readText, diagnostics);
  const fields = await readStoredTypes(code, sources, readText, diagnostics);
  const puts = code.flatMap((file) => readAndroidPuts(file).map((put) => ({ code: file, put })));
  const wrapped = await readWrapped(puts, sources, readText, diagnostics);
  return {
    webViews: code.flatMap(readWebViewSettings),
    writes: [
      ...code.flatMap((file) => readAndroidWrites(file, fields)),
      ...wrapped.flatMap(({ code, put }) => storedSecrets(code, [put])),
    ],
    keys: code.flatMap(readKeystoreKeys),
    prompts: code.flatMap(readAndroidPrompts),
    credentialFallbacks: code.flatMap(readCredentialFallbacks),
    encryptedPreferences: code.flatMap(readEncryptedPreferences),
  };
}
