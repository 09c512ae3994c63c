import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { callersOf } from '../../program/calls/callers.js';
import { argumentOf } from '../../program/symbols/parameters.js';
import { constant, member, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { enclosingFunction, type FunctionNode, isFunctionNode, nameOf } from '../../program/syntax/function-nodes.js';
import { propertyName } from '../../program/syntax/syntax-names.js';
import { Wants } from '../../program/wants.js';
import type { WriteSite } from '../write-site.js';
import { mayCopySecret, namesSecret } from './named-secrets.js';

/** Functions of the app between what is copied and the clipboard. */
const maxWrappers = 3;

/**
 * What a call copies: where a name says nothing of it, as what it was set to, or by the calls that hand it to a
 * function of the app: `copyToClipboard(password)`.
 */
export function copiedSites(analysis: Analysis, site: WriteSite): WriteSite[] {
  if (site.write.medium !== 'clipboard') return [site];
  return site.values.flatMap(({ node, path }) => (path.length > 0 ? [site] : copiedBy(analysis, site, node, 0)));
}

function copiedBy(analysis: Analysis, site: WriteSite, node: ts.Expression, depth: number): WriteSite[] {
  const copies = { ...site, values: [{ node, path: [] }] };
  const value = unwrap(node);
  if (namesSecret(value)) return [copies];
  const taken = handedIn(analysis, value, []);
  if (taken === undefined) return [ts.isIdentifier(value) ? asSet(analysis, copies, value) : copies];
  const { parameter, path } = taken;
  const fn = parameter.parent;
  if (!isFunctionNode(fn) || depth >= maxWrappers) return [copies];
  const handed = callersOf(isKept(fn) ? { ...analysis, wants: new Wants() } : analysis, fn).flatMap((call) => {
    const argument = argumentOf(parameter, fn, call);
    if (argument === null || argument.path.length > 0) return [];
    return member(argument.node, path)
      .filter((found) => found.path.length === 0)
      .flatMap((found) => copiedBy(analysis, { ...site, node: call }, found.node, depth + 1).filter(isNamed));
  });
  return [copies, ...handed];
}

interface HandedIn {
  readonly parameter: ts.ParameterDeclaration;
  /** The members of what is handed in that are meant. */
  readonly path: readonly string[];
}

/** The parameter that a value is a member of: `options` for `text` of `const { text } = options`, or for `options.text`. */
function handedIn(analysis: Analysis, value: ts.Expression, path: readonly string[]): HandedIn | undefined {
  if (path.length > maxMembers) return undefined;
  if (ts.isPropertyAccessExpression(value)) return handedIn(analysis, value.expression, [value.name.text, ...path]);
  const declaration = ts.isIdentifier(value) ? symbolOf(analysis, value)?.valueDeclaration : undefined;
  if (declaration === undefined) return undefined;
  if (ts.isParameter(declaration)) return { parameter: declaration, path };
  if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return undefined;
  const name = propertyName(declaration.propertyName ?? declaration.name);
  const holder = declaration.parent.parent;
  if (name === undefined || declaration.dotDotDotToken !== undefined) return undefined;
  if (ts.isParameter(holder)) return { parameter: holder, path: [name, ...path] };
  return ts.isVariableDeclaration(holder) && holder.initializer !== undefined
    ? handedIn(analysis, unwrap(holder.initializer), [name, ...path])
    : undefined;
}

/** Members of what a function is handed, one within another. */
const maxMembers = 3;

/** Components keep what they declare, under names that many of them have: `handleCopy`. */
function isKept(fn: FunctionNode): boolean {
  const around = enclosingFunction(fn);
  return around !== undefined && /^[A-Z]/.test(nameOf(around) ?? '');
}

const isNamed = ({ values }: WriteSite): boolean => values.some(({ node }) => namesSecret(node));

/** ``const text = `Password: ${password}` `` */
function asSet(analysis: Analysis, site: WriteSite, name: ts.Identifier): WriteSite {
  const set = constant(analysis, { node: name, path: [] });
  const isText = set !== undefined && set.path.length === 0 && mayCopySecret(set.node);
  return isText ? { ...site, values: [set] } : site;
}
