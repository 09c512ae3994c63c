import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { WriteSite } from '../../storage/write-site.js';
import type { Leaf } from '../../trace/trace.js';

/**
 * Whether a value becomes part of the address of a page of the app's own, as links do that are made to be given away:
 * `${location.origin}/#/survey?token=${survey.token}`.
 */
export const isInOwnPage = (analysis: Analysis, leaf: Leaf, site: WriteSite): boolean =>
  addressesOf(leaf, site).some((address) => opensOwnPage(analysis, address));

/** Whether a value names what an address leads to: `/reports/${token}`. */
export function isInPath(leaf: Leaf, site: WriteSite): boolean {
  const addresses = addressesOf(leaf, site);
  return addresses.length > 0 && addresses.every((address) => !address.getText().includes('?'));
}

const addressesOf = (leaf: Leaf, site: WriteSite): readonly Address[] =>
  passedBy(leaf, site).flatMap((node) => addressAround(node) ?? []);

/** What a value was on its way to where it is shown. */
function passedBy({ node, at }: Leaf, site: WriteSite): ts.Node[] {
  const nodes = [node, site.node, ...site.values.map((value) => value.node)];
  for (let step = at.steps; step !== null; step = step.next) nodes.push(step.node);
  return nodes;
}

type Address = ts.TemplateExpression | ts.BinaryExpression;

const isAddress = (node: ts.Node): node is Address =>
  ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken);

/** The outermost text that an expression is put into. */
function addressAround(node: ts.Node): Address | undefined {
  let address = isAddress(node) ? node : undefined;
  for (let { parent } = node; ts.isExpression(parent) || ts.isTemplateSpan(parent); { parent } = parent) {
    if (ts.isFunctionLike(parent)) break;
    if (isAddress(parent)) address = parent;
  }
  return address;
}

function opensOwnPage(analysis: Analysis, address: Address): boolean {
  const text = address.getText();
  if (text.includes('/api/')) return false;
  return text.includes('/#/') || saysOwn(text.split('?')[0] ?? '') || saysOwn(baseOf(analysis, address));
}

/** Names of variables of the build begin with PUBLIC_ whatever they hold. */
const saysOwn = (text: string): boolean => /\borigin\b|[pP]ublic(?!_)/.test(text);

/** The value of the constant that an address begins with. */
function baseOf(analysis: Analysis, address: Address): string {
  const first = ts.isBinaryExpression(address) ? leftmost(address) : address.templateSpans[0]?.expression;
  const declaration = first && ts.isIdentifier(first) ? symbolOf(analysis, first)?.valueDeclaration : undefined;
  return declaration && ts.isVariableDeclaration(declaration) ? (declaration.initializer?.getText() ?? '') : '';
}

const leftmost = ({ left }: ts.BinaryExpression): ts.Expression =>
  ts.isBinaryExpression(left) ? leftmost(left) : left;
