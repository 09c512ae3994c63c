import type { Diagnostic } from '../../project/diagnostic.js';
import type { Location } from '../../project/location.js';
import { type Call, type CodeFile, type Expression, namesIn } from './code-file.js';
import { holesIn } from './literals.js';
import { isDebugOnly, type NamedSecret } from './lookup.js';
import { type Put, putBy, putsThrough, wrappersIn } from './put.js';
import { readSources } from './read-sources.js';
import { secretIn } from './secret-values.js';

/** A secret that native code writes to the log of the device. */
export interface NativeLog {
  readonly secret: NamedSecret;
  readonly location: Location;
}

/** Calls that log, those of the app's own loggers included: what is called that way. */
export const logCalls =
  /\b(?:Log|Timber)\.\w+\s*\(|\b(?:print|println|debugPrint|NSLog|os_log|dump)\s*\(|(?<![dD]ia|[cC]ata)[lL]og(?!in|out|ic)\w*(?:\.\w+)*\s*[(\s]/;

/** What is logged directly, and through functions of the app whose names say that they log. */
export async function readLogs(
  code: readonly CodeFile[],
  sources: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<NativeLog[]> {
  const own = code.flatMap((file) => file.calls.filter((call) => isOwnLog(call) && namesSecret(file, call)));
  const definitions = own.length === 0 ? [] : await readSources(sources, definitionsOf(own), readText, diagnostics);
  const wrappers = definitions.flatMap((file) =>
    wrappersIn(
      file,
      file.calls.filter(isLog).flatMap((call) => putsOf(file, call)),
    ),
  );
  return code.flatMap((file) => [
    ...file.calls.filter(isLog).flatMap((call) => logged(file, putsOf(file, call))),
    ...wrappers.flatMap((wrapper) => logged(file, putsThrough(wrapper, file).flatMap(partsOf))),
  ]);
}

/** `Log.d(…)`, `Timber.i(…)`, `print(…)`, `NSLog(…)`. Apple's log shows what it is told to be public only. */
function isLog({ name, receiver, text }: Call): boolean {
  const of = namesIn(receiver ?? { text: '' }).at(-1) ?? '';
  if (name === 'os_log') return /\{public\}/.test(text);
  if (/^log(?:ger)?$/i.test(of) && /privacy:\s*\.public/.test(text)) return true;
  if (receiver === null) return /^(?:print|println|debugPrint|dump|NSLog)$/.test(name);
  return /^(?:Log|Timber)$/.test(of) ? /^(?:v|d|i|w|e|wtf)$/.test(name) : of === 'out' && name === 'println';
}

const isOwnLog = (call: Call): boolean =>
  !isLog(call) &&
  /(?<!dia|cata)log(?!in|out|ic)/i.test(`${namesIn(call.receiver ?? { text: '' }).at(-1) ?? ''} ${call.name}`);

const namesSecret = (code: CodeFile, call: Call): boolean => logged(code, putsOf(code, call)).length > 0;

/** Files that declare the function or its type, and log. */
function definitionsOf(calls: readonly Call[]) {
  const types = calls.flatMap(({ receiver }) => namesIn(receiver ?? { text: '' }).at(-1) ?? []);
  const functions = calls.map(({ name }) => name);
  const either = (names: readonly string[]) => [...new Set(names)].join('|') || '(?!)';
  const declares = new RegExp(
    `\\b(?:class|object|struct|enum|extension|interface)\\s+(?:${either(types)})\\b|\\b(?:fun|func|void)\\s+(?:${either(functions)})\\s*\\(`,
  );
  return {
    inFile: (text: string) => declares.test(text) && logCalls.test(text),
    inBody: (body: string) => logCalls.test(body),
  };
}

const putsOf = (code: CodeFile, call: Call): Put<'log'>[] =>
  call.arguments.flatMap(({ value }) => putBy(code, 'log', call, value)).flatMap(partsOf);

/** The operands of a text that is put together, and what its interpolations fill in. */
const partsOf = (put: Put<'log'>): Put<'log'>[] =>
  operandsOf(put.value).map((text) => ({ ...put, value: { ...put.value, text } }));

const operandsOf = ({ text }: Expression): string[] => {
  const literals = text.match(/"(?:[^"\\\n]|\\.)*"/g) ?? [];
  const outside = text.replace(/@?"(?:[^"\\\n]|\\.)*"/g, '""').split(/\+/);
  return [...outside, ...literals.flatMap(holesIn)]
    .map((part) => part.replace(/,\s*privacy:.*/s, '').trim())
    .filter((part) => part !== '' && part !== '""');
};

const logged = (code: CodeFile, puts: readonly Put<'log'>[]): NativeLog[] => {
  const found = puts.flatMap(({ value, scope, location }) => {
    const secret = isDebugOnly({ scope }) ? null : secretIn(code, value, scope);
    return secret ? [{ secret, location }] : [];
  });
  return found.filter(
    ({ location: { line, column } }, i) =>
      found.findIndex(({ location: other }) => other.line === line && other.column === column) === i,
  );
};
