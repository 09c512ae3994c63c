import { ts } from 'ts-morph';
import type { Setting } from '../../catalogue/library.js';
import type { Medium } from '../../catalogue/medium.js';
import { adapterMedium } from './adapters.js';
import type { Analysis } from './analysis.js';
import { declarationOf, functionOf, returnsOf } from './functions.js';
import { hasAttribute, type Matched, type SlotValue, slotValues, unwrap } from './slots.js';
import { symbolOf } from './symbols.js';
import { calleeName } from './syntax-index.js';
import type { Frame } from './trace.js';
import { originOf } from './trace-call.js';

/**
 * The medium the first matching setting selects; `null` when it says that nothing is stored; `undefined` when no
 * setting matches or the storage it names cannot be followed.
 */
export function settledMedium(
  analysis: Analysis,
  matched: Matched,
  settings: readonly Setting[],
  frames: Frame | null,
): Medium | null | undefined {
  for (const setting of settings) {
    const values = settingValues(analysis, matched, setting.option);
    if (!matches(analysis, matched, setting, values)) continue;
    if (setting.medium !== 'adapter') return setting.medium;
    const value = values[0];
    return value === undefined ? undefined : adapterMedium(analysis, value.node, frames, value.path);
  }
  return undefined;
}

/** Values of a setting's slot; `a > slot` looks at the app's uses of another address, `()` at what a function returns. */
export function settingValues(analysis: Analysis, matched: Matched, slot: string): readonly SlotValue[] {
  const elsewhere = /^(.+?) > (.+)$/.exec(slot);
  if (elsewhere !== null)
    return usesOf(analysis, elsewhere[1] ?? '').flatMap((use) => settingValues(analysis, use, elsewhere[2] ?? ''));
  const called = /^(.*)\(\)$/.exec(slot);
  if (called !== null)
    return settingValues(analysis, matched, called[1] ?? '').flatMap((value) => results(analysis, value));
  const origin = /^(?:(.+)\.)?origin\.(.+)$/.exec(slot);
  if (origin !== null) return originValues(analysis, matched, origin[1], origin[2] ?? '');
  return followed(analysis, slotValues(matched, slot));
}

/** Options kept in a constant are options all the same. */
function followed(analysis: Analysis, values: readonly SlotValue[]): readonly SlotValue[] {
  return values.flatMap((value) => {
    const node = unwrap(value.node);
    if (value.path.length === 0 || (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node))) {
      return value.path.length === 0 ? [value] : [];
    }
    const declaration = symbolOf(analysis, ts.isPropertyAccessExpression(node) ? node.name : node)?.declarations?.[0];
    const initializer =
      declaration !== undefined &&
      (ts.isVariableDeclaration(declaration) ||
        ts.isPropertyAssignment(declaration) ||
        ts.isPropertyDeclaration(declaration))
        ? declaration.initializer
        : undefined;
    return initializer === undefined ? [] : slotValuesOf(initializer, value.path);
  });
}

function slotValuesOf(object: ts.Expression, path: readonly string[]): readonly SlotValue[] {
  const literal = unwrap(object);
  if (!ts.isObjectLiteralExpression(literal)) return [];
  const [first, ...rest] = path;
  for (const property of literal.properties) {
    if (property.name === undefined || property.name.getText().replace(/^['"]|['"]$/g, '') !== first) continue;
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (value === undefined) return [];
    return rest.length === 0 ? [{ node: value, path: [] }] : slotValuesOf(value, rest);
  }
  return [];
}

function results(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  const fn = functionOf(analysis, unwrap(value.node));
  return fn === undefined ? [] : returnsOf(fn).map((node) => ({ node, path: [] }));
}

function originValues(
  analysis: Analysis,
  matched: Matched,
  before: string | undefined,
  slot: string,
): readonly SlotValue[] {
  if (before === undefined) {
    const origin =
      ts.isCallExpression(matched) || ts.isBinaryExpression(matched) || ts.isNewExpression(matched)
        ? originOf(analysis, matched)
        : undefined;
    return origin === undefined ? [] : followed(analysis, slotValues(origin, slot));
  }
  return slotValues(matched, before).flatMap((value) => {
    const node = unwrap(value.node);
    const declaration = ts.isIdentifier(node) ? symbolOf(analysis, node)?.valueDeclaration : undefined;
    const made =
      declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
        ? unwrap(declaration.initializer)
        : node;
    return ts.isCallExpression(made) || ts.isNewExpression(made) ? slotValues(made, slot) : [];
  });
}

/** Calls in the app that an address of the catalogue matches. */
export function usesOf(analysis: Analysis, address: string): readonly (ts.CallExpression | ts.NewExpression)[] {
  const name = /([\w$]+)(\(\))?$/.exec(address)?.[1] ?? '';
  return (analysis.index.calls.get(name) ?? []).filter((call) => {
    const declaration = declarationOf(analysis, call);
    return declaration !== undefined && analysis.world.unitOf(declaration) === undefined;
  });
}

function matches(analysis: Analysis, matched: Matched, setting: Setting, values: readonly SlotValue[]): boolean {
  if (setting.given !== undefined)
    return setting.given === (values.length > 0 || bareAttribute(matched, setting.option));
  const expected = setting.equals ?? [];
  return values.some((value) => expected.some((literal) => equalsLiteral(analysis, value.node, literal)));
}

const bareAttribute = (matched: Matched, option: string): boolean =>
  (ts.isJsxOpeningElement(matched) || ts.isJsxSelfClosingElement(matched)) &&
  option.startsWith('props.') &&
  hasAttribute(matched, option.slice(6));

/** Whether an expression is a literal, or stands for the constant of that name. */
function equalsLiteral(analysis: Analysis, node: ts.Expression, literal: string | number | boolean): boolean {
  const value = unwrap(node);
  if (ts.isStringLiteralLike(value)) return value.text === literal;
  if (ts.isNumericLiteral(value)) return Number(value.text) === literal;
  if (value.kind === ts.SyntaxKind.TrueKeyword) return literal === true;
  if (value.kind === ts.SyntaxKind.FalseKeyword) return literal === false;
  if (typeof literal !== 'string') return false;
  if (value.getText() === literal || calleeName(value) === literal) return true;
  const declaration = ts.isIdentifier(value) ? symbolOf(analysis, value)?.valueDeclaration : undefined;
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    equalsLiteral(analysis, declaration.initializer, literal)
  );
}
