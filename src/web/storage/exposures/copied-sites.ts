import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { callersOf } from '../../program/calls/callers.js';
import { argumentOf } from '../../program/symbols/parameters.js';
import { constant, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { enclosingFunction, type FunctionNode, isFunctionNode, nameOf } from '../../program/syntax/function-nodes.js';
import { Wants } from '../../program/wants.js';
import type { WriteSite } from '../write-site.js';
import { namesSecret } from './named-secrets.js';

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
  if (!ts.isIdentifier(value) || namesSecret(value)) return [copies];
  const parameter = symbolOf(analysis, value)?.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter)) return [asSet(analysis, copies, value)];
  const fn = parameter.parent;
  if (!isFunctionNode(fn) || depth >= maxWrappers) return [copies];
  const handed = callersOf(isKept(fn) ? { ...analysis, wants: new Wants() } : analysis, fn).flatMap((call) => {
    const argument = argumentOf(parameter, fn, call);
    if (argument === null || argument.path.length > 0) return [];
    return copiedBy(analysis, { ...site, node: call }, argument.node, depth + 1).filter(isNamed);
  });
  return [copies, ...handed];
}

/** Components keep what they declare, under names that many of them have: `handleCopy`. */
function isKept(fn: FunctionNode): boolean {
  const around = enclosingFunction(fn);
  return around !== undefined && /^[A-Z]/.test(nameOf(around) ?? '');
}

const isNamed = ({ values }: WriteSite): boolean => values.some(({ node }) => namesSecret(node));

/** ``const text = `Password: ${password}` `` */
function asSet(analysis: Analysis, site: WriteSite, name: ts.Identifier): WriteSite {
  const set = constant(analysis, { node: name, path: [] });
  const isText = set !== undefined && set.path.length === 0 && namesSecret(set.node);
  return isText ? { ...site, values: [set] } : site;
}
