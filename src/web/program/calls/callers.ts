import { ts } from 'ts-morph';
import { moduleName } from '../../../project/path.js';
import { type Analysis, remember } from '../analysis.js';
import { callsThroughProps } from '../components/callback-props.js';
import { commonNames, declarationOf, targetsOf } from '../symbols/call-targets.js';
import { type FunctionNode, nameOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { calleeName } from '../syntax/syntax-names.js';
import { instanceHolders } from './instance-holders.js';
import { computedName, storeCalls } from './store-calls.js';

/** Calls that run `fn`. Its name is noted, so that files which mention it are loaded. */
export const callersOf = (analysis: Analysis, fn: FunctionNode): readonly CallLike[] =>
  remember(analysis, 'callers', fn, (inner) => findCallers(inner, fn));

function findCallers(analysis: Analysis, fn: FunctionNode): readonly CallLike[] {
  const name = nameOf(fn) ?? (calleeName(computedName(fn) ?? fn) || namelessDefault(analysis, fn));
  const handed = callsThroughProps(analysis, fn);
  if (name === '') return handed;
  const members = analysis.index.members.get(name) ?? [];
  wantCallers(analysis, name, fn);
  wantMembers(analysis, members, fn);
  const aliases = [
    ...members,
    ...(analysis.index.aliases.get(name) ?? []),
    ...(isDefaultExport(fn) ? (analysis.index.aliases.get('default') ?? []) : []),
  ];
  const calls = [...new Set([name, ...aliases])].flatMap((called) => analysis.index.calls.get(called) ?? []);
  const supers = ts.isConstructorDeclaration(fn) ? (analysis.index.calls.get('super') ?? []) : [];
  const direct = [...calls, ...supers].filter((call) => mayRun(analysis, call, fn));
  return [...new Set([...direct, ...storeCalls(analysis, fn, name), ...handed])];
}

const isDefaultExport = (fn: FunctionNode): boolean =>
  ts.isFunctionDeclaration(fn)
    ? (fn.modifiers ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
    : ts.isArrowFunction(fn) && ts.isExportAssignment(fn.parent);

/** `export default (token) => …` goes by the name of its module. */
function namelessDefault(analysis: Analysis, fn: FunctionNode): string {
  const file = isDefaultExport(fn) ? analysis.world.unitOf(fn)?.file : undefined;
  return file === undefined ? '' : moduleName(file);
}

/** Asks for the files that may call `fn`; a common name only counts beside a word that points at its owner. */
function wantCallers(analysis: Analysis, name: string, fn: FunctionNode): void {
  analysis.wants.addName(name, commonNames.test(name) ? ownerWords(analysis, fn) : []);
}

/** The same for the members that hold `fn`, whose names may be those of anything. */
function wantMembers(analysis: Analysis, members: Iterable<string>, fn: FunctionNode): void {
  const words = ownerWords(analysis, fn);
  if (words.length > 0) for (const member of members) analysis.wants.addName(member, words);
}

function ownerWords(analysis: Analysis, fn: FunctionNode): string[] {
  const words: string[] = [];
  const unit = analysis.world.unitOf(fn);
  const stem = unit === undefined ? undefined : /([^/]+?)(\.[^/]+)?$/.exec(unit.file)?.[1];
  if (stem !== undefined && stem !== 'index') words.push(stem);
  for (let node: ts.Node = fn; node.parent !== undefined; node = node.parent) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) words.push(node.name.text);
    if (!ts.isClassLike(node)) continue;
    if (node.name !== undefined) words.push(node.name.text, ...instanceHolders(analysis, node));
    for (const clause of node.heritageClauses ?? [])
      words.push(...clause.types.map((type) => type.expression.getText()));
  }
  return words;
}

const mayRun = (analysis: Analysis, call: CallLike, fn: FunctionNode): boolean =>
  declarationOf(analysis, call) === fn || targetsOf(analysis, call).includes(fn);
