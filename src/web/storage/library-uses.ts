import { ts } from 'ts-morph';
import type { Slot } from '../../catalogue/library.js';
import type { LibraryUse, OptionValue } from '../library-use.js';
import type { Analysis } from '../program/analysis.js';
import { usesOf } from '../program/calls/addresses.js';
import { addressOf } from '../program/roles.js';
import { libraryOfStub } from '../program/stubs.js';
import { functionOf } from '../program/symbols/call-targets.js';
import { constant, type Matched, type SlotValue } from '../program/symbols/slots.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { returnsOf } from '../program/syntax/function-nodes.js';
import { hole, resolveKey } from '../program/values/keys.js';
import { optionValues } from '../program/values/option-values.js';
import { runsOn } from '../trace/platform/guards.js';

/** The app's calls of what catalogue entries list in `uses`, in code that runs at all. */
export function libraryUses(analysis: Analysis): LibraryUse[] {
  return analysis.roles.libraries.flatMap(({ id, uses = [] }) =>
    uses.flatMap(({ at, options }) =>
      usesOf(analysis, at, id).flatMap((matched) => {
        const where = runsOn(analysis, matched, null);
        if (where === 'never') return [];
        const values = new Map(options.map((option) => [option, optionValue(analysis, matched, option)]));
        return [{ library: id, call: at, options: values, location: analysis.world.locate(matched), runsOn: where }];
      }),
    ),
  );
}

/** Choices of the platform in one another. */
const maxChoices = 3;

/** Several values, as of several providers, are told when they agree or one of them is a literal. */
function optionValue(analysis: Analysis, matched: Matched, option: Slot): OptionValue {
  const values = optionValues(analysis, matched, option).map((value) => literalOf(analysis, value));
  const literal = values.find(({ kind }) => kind === 'literal');
  return literal ?? values.find(({ kind }) => kind === 'unknown') ?? { kind: 'absent' };
}

function literalOf(analysis: Analysis, value: SlotValue, depth = 0): OptionValue {
  const member = enumMember(analysis, value);
  if (member !== null) return { kind: 'literal', value: member, location: analysis.world.locate(value.node) };
  const found = constant(analysis, value);
  if (found === undefined) return { kind: isLeftOut(analysis, value) ? 'absent' : 'unknown' };
  const chosen = depth > maxChoices ? undefined : onDevice(analysis, found.node);
  if (chosen !== undefined) return literalOf(analysis, { node: chosen, path: [] }, depth + 1);
  const inner = enumMember(analysis, found) ?? primitive(analysis, found.node);
  if (inner === undefined) return { kind: 'absent' };
  return inner === null
    ? { kind: 'unknown' }
    : { kind: 'literal', value: inner, location: analysis.world.locate(found.node) };
}

/** Whether the options stand in a constant, as a literal without that member. */
function isLeftOut(analysis: Analysis, { node, path }: SlotValue): boolean {
  const options = path.length === 1 ? constant(analysis, { node, path: [] })?.node : undefined;
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return false;
  return !options.properties.some(ts.isSpreadAssignment);
}

/**
 * What a device gets where the app chooses by platform, in place or in a function: `isNative ? 'app://back' : origin`.
 */
function onDevice(analysis: Analysis, node: ts.Expression): ts.Expression | undefined {
  const fn = ts.isCallExpression(node) ? functionOf(analysis, node.expression) : undefined;
  const values = ts.isConditionalExpression(node)
    ? [node.whenTrue, node.whenFalse]
    : fn === undefined
      ? []
      : returnsOf(fn);
  const [only, ...others] = values.filter((value) => runsOn(analysis, value, null) !== 'web');
  return others.length === 0 ? only : undefined;
}

/** `null` for what is no literal, `undefined` for the literal `undefined`. */
function primitive(analysis: Analysis, node: ts.Expression): string | number | boolean | null | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const { text } = resolveKey(analysis, node, null);
    return text?.includes(hole) ? null : text;
  }
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  return ts.isIdentifier(node) && node.text === 'undefined' ? undefined : null;
}

/** `AccessControl.NONE`, also where the import is renamed. */
function enumMember(analysis: Analysis, { node, path }: SlotValue): string | null {
  if (path.length > 0 || !ts.isPropertyAccessExpression(node)) return null;
  const declaration = symbolOf(analysis, node.name)?.declarations?.[0];
  if (declaration === undefined || !ts.isEnumMember(declaration)) return null;
  return libraryOfStub(declaration.getSourceFile().fileName) === null ? null : (addressOf(declaration) ?? null);
}
