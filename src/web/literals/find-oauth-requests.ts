import { ts } from 'ts-morph';
import { type Location, locateIn } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import { isNodeScript } from '../node-scripts.js';
import { propertyName } from '../program/syntax/syntax-names.js';
import { constantOf } from './declarations.js';
import { parseUnit } from './parse-unit.js';

/** A parameter by which a request that the app puts together itself asks for a flow of OAuth 2 (RFC 6749). */
export interface OAuthParameter {
  readonly name: 'response_type' | 'grant_type' | 'state';
  /** As the server reads it: `id_token token`. */
  readonly value: string;
  readonly location: Location;
}

/** The sign-ins by OAuth that an app makes without a library. */
export interface HandmadeOAuth {
  readonly parameters: readonly OAuthParameter[];
  /** Where the code speaks of PKCE's challenge or verifier (RFC 7636). */
  readonly challenge: Location | null;
}

const pkce = /code_(?:challenge|verifier)/;

export function findOAuthRequests(project: Project, files: readonly string[]): HandmadeOAuth {
  const parameters: OAuthParameter[] = [];
  let challenge: Location | null = null;
  for (const file of files) {
    const text = project.files.text(file);
    if (text === null || isNodeScript(file, text)) continue;
    const locate = locateIn(file, text);
    const spoken = pkce.exec(text);
    if (spoken !== null) challenge ??= locate(spoken.index, spoken.index + spoken[0].length);
    const source = parseUnit(file, text);
    if (source === null) continue;
    for (const { name, value, start, end } of parametersIn(source))
      parameters.push({ name, value, location: locate(start, end) });
  }
  return { parameters, challenge };
}

interface Spot extends Omit<OAuthParameter, 'location'> {
  readonly start: number;
  readonly end: number;
}

function parametersIn(source: ts.SourceFile): Spot[] {
  const found: Spot[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...(inQuery(node, source) ?? asMember(node, source) ?? asArgument(node, source) ?? []));
    const state = fixedState(node, source);
    if (state !== undefined) found.push(state);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `…/authorize?response_type=token&…`, also as a piece of a template or the body of a form. */
function inQuery(node: ts.Node, source: ts.SourceFile): Spot[] | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
    return undefined;
  if (isShown(node)) return [];
  return [...node.text.matchAll(/(?<=^|[?&])(response_type|grant_type)=([\w+%-]+)/g)].flatMap(([, name, value]) =>
    spotOf(name, (value ?? '').replaceAll(/\+|%20/g, ' '), node, source),
  );
}

/** A text that a page shows to people: `<Code>{`POST /token?grant_type=…`}</Code>`. */
function isShown(piece: ts.Node): boolean {
  const { parent } = wholeOf(piece);
  return ts.isJsxExpression(parent) && (ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent));
}

/** `{ response_type: 'token' }` */
const asMember = (node: ts.Node, source: ts.SourceFile): Spot[] | undefined =>
  ts.isPropertyAssignment(node) &&
  (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
  ts.isStringLiteralLike(node.initializer)
    ? spotOf(node.name.text, node.initializer.text, node, source)
    : undefined;

/** `params.set('grant_type', 'password')` */
function asArgument(node: ts.Node, source: ts.SourceFile): Spot[] | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [name, value] = node.arguments;
  return name !== undefined && value !== undefined && ts.isStringLiteralLike(name) && ts.isStringLiteralLike(value)
    ? spotOf(name.text, value.text, name, source)
    : undefined;
}

const spotOf = (name: string | undefined, value: string, node: ts.Node, source: ts.SourceFile): Spot[] =>
  name === 'response_type' || name === 'grant_type'
    ? [{ name, value, start: node.getStart(source), end: node.end }]
    : [];

/**
 * A state that is the same for each request for a sign-in: `…?response_type=code&state=ready`, `{ response_type, state:
 * 'ready' }`.
 */
function fixedState(node: ts.Node, source: ts.SourceFile): Spot | undefined {
  const value = ts.isPropertyAssignment(node) ? stateOfMembers(node) : stateOfQuery(node);
  return value === undefined ? undefined : { name: 'state', value, start: node.getStart(source), end: node.end };
}

function stateOfMembers({ name, initializer, parent }: ts.PropertyAssignment): string | undefined {
  const asksForSignIn = parent.properties.some((other) => propertyName(other.name) === 'response_type');
  if (propertyName(name) !== 'state' || !asksForSignIn) return undefined;
  const value = ts.isIdentifier(initializer) ? constantOf(initializer) : initializer;
  return value && ts.isStringLiteralLike(value) ? value.text : undefined;
}

function stateOfQuery(node: ts.Node): string | undefined {
  if (!isPiece(node)) return undefined;
  const found = /(?:^|[?&])state=([\w.%-]+)(?=[&#]|$)/.exec(node.text);
  if (found === null || !wholeOf(node).getText().includes('response_type=')) return undefined;
  const isAtEnd = found.index + found[0].length === node.text.length;
  return isAtEnd && goesOn(node) ? undefined : found[1];
}

const isPiece = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** The text that a piece is a part of. */
function wholeOf(piece: ts.Node): ts.Node {
  let whole = piece;
  while (
    ts.isTemplateSpan(whole.parent) ||
    ts.isTemplateExpression(whole.parent) ||
    ts.isBinaryExpression(whole.parent)
  )
    whole = whole.parent;
  return whole;
}

/** Whether something computed follows a piece, as in `state=${random()}`. */
const goesOn = (piece: ts.Node): boolean =>
  ts.isTemplateHead(piece) ||
  ts.isTemplateMiddle(piece) ||
  (ts.isBinaryExpression(piece.parent) && (piece.parent.left === piece || ts.isBinaryExpression(piece.parent.parent)));
