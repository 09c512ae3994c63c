import type { Diagnostic } from '../../project/diagnostic.js';
import { interestIn, type Needle } from '../code/interest.js';
import { logCalls, readLogs } from '../code/logs.js';
import { readSources } from '../code/read-sources.js';
import { readWrappedWrites } from '../code/wrapped-writes.js';
import type { AndroidCode } from './android-project.js';
import { readAndroidPrompts, readCredentialFallbacks, readWeakAuthenticators } from './biometric-prompts.js';
import { readEncryptedPreferences } from './encrypted-preferences.js';
import { readKeystoreKeys } from './keystore-keys.js';
import { readAndroidPuts, readAndroidWrites } from './native-writes.js';
import { readStoredTypes } from './stored-types.js';
import { readWebViewSettings } from './web-view-settings.js';

const needles: readonly Needle[] = [
  {
    calls: /[mM]ixedContent|FromFileURLs|setWebContentsDebuggingEnabled|onReceivedSslError/,
    secret: 'not needed',
  },
  {
    calls: /KeyGenParameterSpec|BiometricPrompt|FingerprintManager|EncryptedFile|EncryptedSharedPreferences/,
    secret: 'not needed',
  },
  { calls: /ContentValues/, secret: 'not needed' },
  { calls: /\.write\s*\(/, beside: /\bPaper\b/, secret: 'not needed' },
  // A function that keeps what it is given need not name a secret.
  {
    calls: /putString\s*\(\s*[a-z]\w*\s*,\s*[a-z]\w*\s*\)/,
    beside: /SharedPreferences|PreferenceManager/,
    secret: 'not needed',
  },
  { calls: /putString/, beside: /SharedPreferences|PreferenceManager/ },
  { calls: /stringPreferencesKey|@Entity|writeText|appendText|writeBytes|openFileOutput/ },
  { calls: logCalls, secret: 'on the line' },
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
  const logs = await readLogs(code, sources, readText, diagnostics);
  return {
    logs,
    webViews: code.flatMap(readWebViewSettings),
    writes: [
      ...code.flatMap((file) => readAndroidWrites(file, fields)),
      ...(await readWrappedWrites(code, readAndroidPuts, sources, readText, diagnostics)),
    ],
    keys: code.flatMap(readKeystoreKeys),
    prompts: code.flatMap(readAndroidPrompts),
    credentialFallbacks: code.flatMap(readCredentialFallbacks),
    weakAuthenticators: code.flatMap(readWeakAuthenticators),
    encryptedPreferences: code.flatMap(readEncryptedPreferences),
  };
}
