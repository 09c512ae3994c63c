import { ts } from 'ts-morph';
import type { Library } from '../../src/catalogue/library.js';

/** Names of what a stub declares: `setItem`, `Storage`, `Storage.setItem`, `Storage[]`, `Setter()`, `new Vault`. */
export type DeclaredNames = ReadonlySet<string>;

/** The text the engine gives the type checker for an entry. */
export function stubText({ packages, declarations = '', globals = '' }: Library): string {
  return [...packages.map((name) => `declare module '${name}' {${declarations}}`), globals].join('\n');
}

export function declaredNames(file: ts.SourceFile): DeclaredNames {
  const names = new Set<string>();
  for (const statement of file.statements) declareStatement(statement, names);
  return names;
}

/** The name an address stands for, without the form in which the member is used. */
export function declarationOf(address: string): string {
  if (address.startsWith('@')) return address.slice(1);
  if (address.startsWith('<')) return address.slice(1, -1);
  if (address.startsWith('provide ')) return address.slice('provide '.length);
  return address.endsWith('=') ? address.slice(0, -1) : address;
}

/** Every address an entry uses. */
export function addressesOf(library: Library): string[] {
  const { writes, reads, removes, sources, passes, cells, stores, ciphers, adapters, persists, uses } = library;
  const groups = [writes, reads, removes, sources, passes, cells, stores, ciphers, adapters, persists, uses];
  const members: { readonly at: string }[] = groups.flatMap((group) => [...(group ?? [])]);
  const puts = (cells ?? []).flatMap((cell) => cell.puts);
  return [...members, ...puts].map(({ at }) => at);
}

/** Every slot an entry uses, of whatever field. */
export function slotsOf({
  writes,
  reads,
  removes,
  passes,
  cells,
  stores,
  ciphers,
  adapters,
  persists,
  uses,
}: Library): string[] {
  const settings = [...(writes ?? []), ...(persists ?? [])].flatMap((entry) => entry.settings ?? []);
  const keyed = [...(writes ?? []), ...(reads ?? []), ...(removes ?? []), ...(ciphers ?? []), ...(persists ?? [])];
  const given = (passes ?? []).flatMap((pass) => pass.gives ?? []);
  const holds = (persists ?? []).flatMap(({ holds }) =>
    typeof holds === 'object' && 'state' in holds ? holds.state : [],
  );
  return [
    ...[...(writes ?? []), ...(ciphers ?? [])].map(({ value }) => value),
    ...keyed.flatMap(({ key }) => key ?? []),
    ...settings.map(({ option }) => option),
    ...(passes ?? []).flatMap(({ result, keeps, leavesOut }) => [result ?? [], keeps ?? [], leavesOut ?? []].flat()),
    ...given.flatMap(({ callback, from }) => [callback, from]),
    ...(cells ?? []).flatMap(({ initial, puts }) => [...(initial ? [initial] : []), ...puts.map(({ value }) => value)]),
    ...(stores ?? []).flatMap(({ state, name }) => [state, ...(name ? [name] : [])]),
    ...(adapters ?? []).flatMap(({ wraps }) => wraps ?? []),
    ...(persists ?? []).flatMap(({ pick = [], omit = [] }) => [...pick, ...omit]),
    ...holds,
    ...(uses ?? []).flatMap(({ options }) => options),
  ];
}

const start =
  /\.\.\.\d+|host(\.\.\.\d+)?|\d+|this|callee|assigned|property|origin|props\.[\w$-]+|provided|upstream|pipe|context|endpoint|request|signIns|sent(?:\.\w+)?/;
const results = /(callback|settled|emitted)\.\d+|answer(\.origin)?\.\d+/;

/** The forms that the documentation of `Slot` describes. */
export const slotForm = new RegExp(
  `^([^>]+ > )?(${results.source}|${start.source})(\\.[\\w$-]+|\\[\\]|\\{\\}|\\(\\))*$`,
);

function declareStatement(node: ts.Statement, names: Set<string>): void {
  if (ts.isModuleDeclaration(node)) {
    if (!ts.isStringLiteral(node.name)) names.add(node.name.text);
    if (node.body && ts.isModuleBlock(node.body))
      for (const inner of node.body.statements) declareStatement(inner, names);
  } else if (ts.isFunctionDeclaration(node) || ts.isEnumDeclaration(node)) {
    names.add(node.name?.text ?? 'default');
  } else if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    declareType(node.name?.text ?? 'default', node.members, names);
    if (ts.isClassDeclaration(node)) names.add(`new ${node.name?.text}`);
  } else if (ts.isTypeAliasDeclaration(node)) {
    declareType(node.name.text, ts.isTypeLiteralNode(node.type) ? node.type.members : [], names);
  } else if (ts.isVariableStatement(node)) {
    for (const { name, type } of node.declarationList.declarations) declareVariable(name.getText(), type, names);
  }
}

function declareVariable(name: string, type: ts.TypeNode | undefined, names: Set<string>): void {
  declareType(name, type && ts.isTypeLiteralNode(type) ? type.members : [], names);
}

type Member = ts.TypeElement | ts.ClassElement;

function declareType(name: string, members: Iterable<Member>, names: Set<string>): void {
  names.add(name);
  for (const member of members) {
    if (ts.isCallSignatureDeclaration(member)) names.add(`${name}()`);
    else if (ts.isConstructSignatureDeclaration(member)) names.add(`new ${name}`);
    else if (ts.isIndexSignatureDeclaration(member)) names.add(`${name}[]`);
    else if (member.name) names.add(`${name}.${member.name.getText()}`);
  }
}
