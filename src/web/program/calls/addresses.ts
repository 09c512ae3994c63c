import { ts } from 'ts-morph';
import type { Address } from '../../../catalogue/library.js';
import type { Analysis } from '../analysis.js';
import { addressOf } from '../roles.js';
import { libraryOfStub } from '../stubs.js';
import { declarationOf } from '../symbols/call-targets.js';
import type { Matched } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';
import type { CallLike } from '../syntax/syntax-index.js';

/** Code in the app that an address matches: calls, constructions, elements, providers and decorators. */
export function usesOf(analysis: Analysis, address: Address, library?: string): readonly Matched[] {
  const declares = (node: ts.Node): boolean => {
    const stub = stubOf(analysis, node);
    return stub !== null && (library === undefined || stub === library);
  };
  const { index } = analysis;
  const provider = /^provide ([\w$]+)$/.exec(address)?.[1];
  if (provider !== undefined)
    return namesOf(analysis, provider).flatMap((name) =>
      (index.providers.get(name) ?? []).filter((object) => declares(providedToken(object) ?? object)),
    );
  const element = /^<([\w$.]+)>$/.exec(address)?.[1];
  if (element !== undefined)
    return namesOf(analysis, element).flatMap((name) =>
      (index.elements.get(name) ?? []).filter((node) => declares(node.tagName)),
    );
  const decorator = /^@([\w$]+)$/.exec(address)?.[1];
  if (decorator !== undefined)
    return namesOf(analysis, decorator).flatMap((name) =>
      (index.decorators.get(name) ?? []).flatMap(({ expression }) =>
        ts.isCallExpression(expression) && declares(expression.expression) ? [expression] : [],
      ),
    );
  return callsOf(analysis, address, library);
}

/** Names under which files know an exported name: its own and those of renamed imports. */
const namesOf = (analysis: Analysis, name: string): readonly string[] => [
  ...new Set([name, ...(analysis.index.aliases.get(name) ?? [])]),
];

/** A default export goes by any name. */
const defaultNames = (analysis: Analysis, library: string | undefined): readonly string[] =>
  analysis.roles.libraries.some(
    ({ id, declarations }) => (library === undefined || id === library) && declarations?.includes('export default'),
  )
    ? (analysis.index.aliases.get('default') ?? [])
    : [];

function callsOf(analysis: Analysis, address: Address, library: string | undefined): readonly Matched[] {
  const { calls } = analysis.index;
  const name = /([\w$]+)(\(\))?$/.exec(address)?.[1] ?? '';
  const names = address.includes('.') ? [name] : [...namesOf(analysis, name), ...defaultNames(analysis, library)];
  const named = names.flatMap((called) => calls.get(called) ?? []);
  const derived = address.startsWith('new ') ? constructionsOfSubclasses(analysis) : [];
  return [...new Set([...named, ...derived])].filter((call) => {
    const declaration = declarationOf(analysis, call);
    const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
    if (declaration === undefined || stub === null || (library !== undefined && stub !== library)) return false;
    return addressOf(declaration) === address || constructed(declaration) === address;
  });
}

/** A subclass of a library's class is constructed under its own name, and calls the constructor of its base. */
function constructionsOfSubclasses({ index }: Analysis): readonly CallLike[] {
  const subclasses = index.classes.filter(({ heritageClauses }) => heritageClauses !== undefined);
  const names = ['super', ...subclasses.flatMap(({ name }) => name?.text ?? [])];
  return names.flatMap((name) => index.calls.get(name) ?? []);
}

/** Where a class declares no constructor, its construction resolves to the class. */
const constructed = (declaration: ts.Declaration): Address | undefined =>
  ts.isClassLike(declaration) && declaration.name !== undefined ? `new ${declaration.name.text}` : undefined;

function providedToken(provider: ts.ObjectLiteralExpression): ts.Expression | undefined {
  for (const property of provider.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === 'provide') return property.initializer;
  }
  return undefined;
}

/** The library whose stub declares what a provider, element or call names. */
function stubOf(analysis: Analysis, node: ts.Node): string | null {
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  return declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
}
