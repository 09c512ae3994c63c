import type { Diagnostic } from '../../project/diagnostic.js';
import { nameOf } from '../code/code-file.js';
import { isDebugOnly, isTruthy, locateExpression, mentionsSecret } from '../code/lookup.js';
import { readSources } from '../code/read-sources.js';
import type { IosCode } from './ios-project.js';
import { readKeychain } from './keychain.js';
import { readIosPrompts, readPasscodePolicies } from './local-authentication.js';
import { readIosWrites } from './native-writes.js';

/** Of interest whatever else stands beside them. */
const sensitive = /SecItem|kSec|LAContext|[iI]nspectable|\b[Kk]eychain|\bValet\b/;

/** Of interest where the names of secrets stand beside them. */
const stores = /forKey:|@AppStorage|@Persisted|@objc\s+dynamic|@NSManaged|writeTo(?:File|URL)|\.write\(to/;

const isWorth = (text: string): boolean => sensitive.test(text) || (stores.test(text) && mentionsSecret(text));

export async function readIosCode(
  files: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<IosCode> {
  const code = await readSources(files, isWorth, readText, diagnostics);
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
