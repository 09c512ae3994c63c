import type { Diagnostic } from '../../project/diagnostic.js';
import { nameOf } from '../code/code-file.js';
import { interestIn, type Needle } from '../code/interest.js';
import { logCalls, readLogs } from '../code/logs.js';
import { isDebugOnly, isTruthy, locateExpression } from '../code/lookup.js';
import { readSources } from '../code/read-sources.js';
import { readWrappedWrites } from '../code/wrapped-writes.js';
import type { IosCode } from './ios-project.js';
import { readKeychain } from './keychain.js';
import { readIosPrompts, readPasscodePolicies } from './local-authentication.js';
import { readIosPuts, readIosWrites } from './native-writes.js';

const needles: readonly Needle[] = [
  { calls: /SecItem|kSec|LAContext|[iI]nspectable|\b[Kk]eychain|\bValet\b/, secret: 'not needed' },
  // A function that keeps what it is given need not name a secret.
  {
    calls: /\bset\w*(?:\(\s*|:\s*)[a-z]\w*\s*,?\s*forKey:\s*[a-z]\w*\s*[)\]]/,
    beside: /[dD]efaults\b|NSUbiquitousKeyValueStore/,
    secret: 'not needed',
  },
  { calls: /forKey:/, beside: /[dD]efaults\b|NSUbiquitousKeyValueStore/ },
  { calls: /@AppStorage|@Persisted|@objc\s+dynamic|@NSManaged|writeTo(?:File|URL)|\.write\(to/ },
  { calls: logCalls, secret: 'on the line' },
];

const related = /UserDefaults|NSUbiquitousKeyValueStore|evaluatePolicy|SecAccessControl|accessibility|synchronizable/;

export async function readIosCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<IosCode> {
  const code = await readSources(files, interestIn(needles, related), readText, diagnostics);
  const logs = await readLogs(code, files, readText, diagnostics);
  return {
    logs,
    writes: [
      ...code.flatMap(readIosWrites),
      ...(await readWrappedWrites(code, readIosPuts, files, readText, diagnostics)),
    ],
    keychain: code.map(readKeychain),
    prompts: code.flatMap(readIosPrompts),
    passcodePolicies: code.flatMap(readPasscodePolicies),
    inspectable: code.flatMap((file) =>
      file.assignments
        .filter((one) => /^(?:isI|i)nspectable$/.test(nameOf(one.target)) && isTruthy(one.value) && !isDebugOnly(one))
        .map((one) => locateExpression(file, one)),
    ),
  };
}
