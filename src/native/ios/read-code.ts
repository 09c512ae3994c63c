import type { Diagnostic } from '../../project/diagnostic.js';
import { nameOf } from '../code/code-file.js';
import { interestIn, type Needle } from '../code/interest.js';
import { isDebugOnly, isTruthy, locateExpression } from '../code/lookup.js';
import { readSources } from '../code/read-sources.js';
import type { IosCode } from './ios-project.js';
import { readKeychain } from './keychain.js';
import { readIosPrompts, readPasscodePolicies } from './local-authentication.js';
import { readIosWrites } from './native-writes.js';

const needles: readonly Needle[] = [
  { calls: /SecItem|kSec|LAContext|[iI]nspectable|\b[Kk]eychain|\bValet\b/, always: true },
  { calls: /forKey:/, beside: /[dD]efaults\b|NSUbiquitousKeyValueStore/ },
  { calls: /@AppStorage|@Persisted|@objc\s+dynamic|@NSManaged|writeTo(?:File|URL)|\.write\(to/ },
];

const related = /UserDefaults|NSUbiquitousKeyValueStore|evaluatePolicy|SecAccessControl|accessibility|synchronizable/;

export async function readIosCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<IosCode> {
  const code = await readSources(files, interestIn(needles, related), readText, diagnostics);
  return {
    writes: code.flatMap(readIosWrites),
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
