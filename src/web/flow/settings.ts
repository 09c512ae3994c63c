import { ts } from 'ts-morph';
import type { Setting } from '../../catalogue/library.js';
import type { Medium } from '../../catalogue/medium.js';
import { adapterMedium } from './adapters.js';
import type { Analysis } from './analysis.js';
import { declarationOf } from './functions.js';
import { constant, hasAttribute, type Matched, type SlotValue, slotValues, unwrap } from './slots.js';
import { libraryOfStub } from './stubs.js';
import { symbolOf } from './symbols.js';
import { calleeName } from './syntax-index.js';
import type { Frame } from './trace.js';

/**
 * The medium the first matching setting selects: `null` when nothing is stored, `unresolved` when the storage it
 * names cannot be followed, `undefined` when no setting matches.
 */
export function settledMedium(
  analysis: Analysis,
  matched: Matched,
  settings: readonly Setting[],
  frames: Frame | null,
): Medium | 'unresolved' | null | undefined {
  for (const setting of settings) {
    const values = settingValues(analysis, matched, setting.option);
    if (!matches(analysis, matched, setting, values)) continue;
    if (setting.medium !== 'adapter') return setting.medium;
    const media = values.map((value) => adapterMedium(analysis, value.node, frames, value.path));
    return media.find((medium) => medium !== undefined) ?? 'unresolved';
  }
  return undefined;
}

/** Values of a setting's slot that are really there; `a > slot` looks at the app's uses of another address. */
function settingValues(analysis: Analysis, matched: Matched, slot: string): readonly SlotValue[] {
  const elsewhere = /^(.+?) > (.+)$/.exec(slot);
  if (elsewhere !== null)
    return usesOf(analysis, elsewhere[1] ?? '').flatMap((use) => settingValues(analysis, use, elsewhere[2] ?? ''));
  return slotValues(analysis, matched, slot).filter(
    (value) => value.path.length === 0 || constant(analysis, value) !== undefined,
  );
}

/** Code in the app that an address matches: calls, elements, providers and decorators. */
export function usesOf(analysis: Analysis, address: string): readonly Matched[] {
  const provider = /^provide ([\w$]+)$/.exec(address)?.[1];
  if (provider !== undefined)
    return (analysis.index.providers.get(provider) ?? []).filter((object) => providesStub(analysis, object));
  const element = /^<([\w$.]+)>$/.exec(address)?.[1];
  if (element !== undefined)
    return (analysis.index.elements.get(element) ?? []).filter((node) => inStub(analysis, node.tagName));
  const decorator = /^@([\w$]+)$/.exec(address)?.[1];
  if (decorator !== undefined)
    return (analysis.index.decorators.get(decorator) ?? []).flatMap((node) =>
      ts.isCallExpression(node.expression) ? [node.expression] : [],
    );
  const name = /([\w$]+)(\(\))?$/.exec(address)?.[1] ?? '';
  const aliases = analysis.index.aliases.get(name) ?? [];
  const supers = address.startsWith('new ') ? (analysis.index.calls.get('super') ?? []) : [];
  return [name, ...aliases]
    .flatMap((called) => analysis.index.calls.get(called) ?? [])
    .concat(supers)
    .filter((call) => {
      const declaration = declarationOf(analysis, call);
      return declaration !== undefined && analysis.world.unitOf(declaration) === undefined;
    });
}

function providesStub(analysis: Analysis, object: ts.ObjectLiteralExpression): boolean {
  const token = object.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === 'provide',
  );
  return token !== undefined && inStub(analysis, token.initializer);
}

function inStub(analysis: Analysis, node: ts.Node): boolean {
  const declaration = symbolOf(analysis, ts.isPropertyAccessExpression(node) ? node.name : node)?.declarations?.[0];
  return declaration !== undefined && libraryOfStub(declaration.getSourceFile().fileName) !== null;
}

/** The library whose stub declares what a provider, element or call names. */
export function stubOf(analysis: Analysis, node: ts.Node): string | null {
  const declaration = symbolOf(analysis, ts.isPropertyAccessExpression(node) ? node.name : node)?.declarations?.[0];
  return declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
}

function matches(analysis: Analysis, matched: Matched, setting: Setting, values: readonly SlotValue[]): boolean {
  if (setting.given !== undefined)
    return setting.given === (values.length > 0 || bareAttribute(matched, setting.option));
  const expected = setting.equals ?? [];
  return values.some((value) => expected.some((literal) => equalsLiteral(analysis, value, literal)));
}

const bareAttribute = (matched: Matched, option: string): boolean =>
  (ts.isJsxOpeningElement(matched) || ts.isJsxSelfClosingElement(matched)) &&
  option.startsWith('props.') &&
  hasAttribute(matched, option.slice(6));

/** Whether an expression is a literal, or stands for the exported constant or enum member of that name. */
function equalsLiteral(analysis: Analysis, value: SlotValue, literal: string | number | boolean): boolean {
  const node = unwrap(value.node);
  if (
    value.path.length === 0 &&
    typeof literal === 'string' &&
    (node.getText() === literal || (ts.isIdentifier(node) && calleeName(node) === literal))
  )
    return true;
  const found = constant(analysis, value)?.node;
  if (found === undefined) return false;
  if (ts.isStringLiteralLike(found)) return found.text === literal;
  if (ts.isNumericLiteral(found)) return Number(found.text) === literal;
  if (found.kind === ts.SyntaxKind.TrueKeyword) return literal === true;
  return found.kind === ts.SyntaxKind.FalseKeyword && literal === false;
}
