import type { Diagnostic } from '../../project/diagnostic.js';
import { nameOf } from '../code/code-file.js';
import { isDebugOnly, isTruthy, locateExpression } from '../code/lookup.js';
import { readSources } from '../code/read-sources.js';
import type { IosCode } from './ios-project.js';
import { readKeychain } from './keychain.js';
import { readIosPrompts, readPasscodePolicies } from './local-authentication.js';
import { readIosWrites } from './native-writes.js';

/** Sources that mention none of these are not parsed. */
const needle =
  /UserDefaults|NSUbiquitousKeyValueStore|@AppStorage|@Persisted|@objc\s+dynamic|@NSManaged|writeTo(?:File|URL)|\.write\(to|SecItem|kSec|LAContext|[iI]nspectable|\b[Kk]eychain|\bValet\b/;

export async function readIosCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<IosCode> {
  const code = await readSources(files, needle, readText, diagnostics);
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
