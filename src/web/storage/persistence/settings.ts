import { ts } from 'ts-morph';
import type { Condition, Setting } from '../../../catalogue/library.js';
import type { Medium } from '../../../catalogue/medium.js';
import type { Analysis } from '../../program/analysis.js';
import { usesOf } from '../../program/calls/addresses.js';
import { addressOf } from '../../program/roles.js';
import { libraryOfStub } from '../../program/stubs.js';
import type { Frame } from '../../program/symbols/frame.js';
import { constant, hasAttribute, type Matched, member, type SlotValue, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { optionValues } from '../../program/values/option-values.js';
import { runsOn } from '../../trace/platform/guards.js';
import { adapterPlace } from './adapters.js';
import type { Place } from './places.js';

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
  const settled = settledPlace(analysis, matched, settings, frames);
  return typeof settled === 'object' && settled !== null ? settled.medium : settled;
}

/** The same, with how weakly a storage that is handed over hides what it is given. */
export function settledPlace(
  analysis: Analysis,
  matched: Matched,
  settings: readonly Setting[],
  frames: Frame | null,
): Place | 'unresolved' | null | undefined {
  for (const setting of settings) {
    const values = settingValues(analysis, matched, setting.option);
    if (!matches(analysis, matched, setting, values)) continue;
    if (setting.medium !== 'adapter') return setting.medium && { medium: setting.medium, weakness: null };
    const places = values.map((value) => adapterPlace(analysis, value.node, frames, value.path));
    const place = places.find((found) => found !== undefined);
    // Not every element of a list is a storage: atom effects, for one, do all sorts of things.
    if (place === undefined && setting.option.endsWith('[]')) continue;
    return place ?? 'unresolved';
  }
  return undefined;
}

/** Values of a setting's slot that are really there; `a > slot` looks at the app's uses of another address. */
function settingValues(analysis: Analysis, matched: Matched, slot: string): readonly SlotValue[] {
  const elsewhere = /^(.+?) > (.+)$/.exec(slot);
  if (elsewhere !== null)
    return usesOf(analysis, elsewhere[1] ?? '').flatMap((use) => settingValues(analysis, use, elsewhere[2] ?? ''));
  return optionValues(analysis, matched, slot)
    .flatMap((value) => membersOnDevice(analysis, value))
    .filter((value) => value.path.length === 0 || constant(analysis, value) !== undefined)
    .flatMap((value) => onDevice(analysis, value));
}

/** `isNative ? 'localstorage' : 'memory'`: what counts is what a device gets. */
function onDevice(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  const chosen = constant(analysis, value)?.node;
  return chosen !== undefined && ts.isConditionalExpression(chosen)
    ? branchesOnDevice(analysis, chosen).map((node) => ({ node, path: [] }))
    : [value];
}

/** `isNative ? { ...options, store: vault } : options` */
function membersOnDevice(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  if (value.path.length === 0) return [value];
  const chosen = constant(analysis, { node: value.node, path: [] })?.node;
  return chosen !== undefined && ts.isConditionalExpression(chosen)
    ? branchesOnDevice(analysis, chosen).flatMap((branch) => member(branch, value.path))
    : [value];
}

function branchesOnDevice(
  analysis: Analysis,
  { whenTrue, whenFalse }: ts.ConditionalExpression,
): readonly ts.Expression[] {
  const branches = [whenTrue, whenFalse];
  const native = branches.filter((branch) => runsOn(analysis, branch, null) === 'native');
  return native.length > 0 ? native : branches;
}

/** Whether the options of a use are as `condition` says. */
export const meets = (analysis: Analysis, matched: Matched, condition: Condition): boolean =>
  matches(analysis, matched, condition, settingValues(analysis, matched, condition.option));

function matches(
  analysis: Analysis,
  matched: Matched,
  { option, given, equals }: Condition,
  values: readonly SlotValue[],
): boolean {
  if (given !== undefined) return given === (values.length > 0 || bareAttribute(matched, option));
  const expected = equals ?? [];
  return values.some((value) => expected.some((literal) => equalsLiteral(analysis, value, literal)));
}

const bareAttribute = (matched: Matched, option: string): boolean =>
  (ts.isJsxOpeningElement(matched) || ts.isJsxSelfClosingElement(matched)) &&
  option.startsWith('props.') &&
  hasAttribute(matched, option.slice(6));

/** Whether an expression is a literal, or stands for the exported constant or enum member of that address. */
function equalsLiteral(analysis: Analysis, value: SlotValue, literal: string | number | boolean): boolean {
  const node = unwrap(value.node);
  if (value.path.length === 0 && typeof literal === 'string' && named(analysis, node, literal)) return true;
  const found = constant(analysis, value)?.node;
  if (found === undefined) return false;
  if (ts.isStringLiteralLike(found)) return found.text === literal;
  if (ts.isNumericLiteral(found)) return Number(found.text) === literal;
  if (found.kind === ts.SyntaxKind.TrueKeyword) return literal === true;
  if (found.kind === ts.SyntaxKind.FalseKeyword) return literal === false;
  return typeof literal === 'string' && found !== node && named(analysis, found, literal);
}

/** `Storage.LocalStorage`, also where the import is renamed; the text decides where nothing declares it. */
function named(analysis: Analysis, node: ts.Expression, name: string): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  const known = declaration !== undefined && libraryOfStub(declaration.getSourceFile().fileName) !== null;
  return (known && addressOf(declaration) === name) || node.getText() === name;
}
