import { ts } from 'ts-morph';
import { type Location, locateIn } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import { isNodeScript } from '../node-scripts.js';
import { parseUnit } from './find-hardcoded.js';

/** A parameter by which a request that the app puts together itself asks for a flow of OAuth 2 (RFC 6749). */
export interface OAuthParameter {
  readonly name: 'response_type' | 'grant_type';
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
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `…/authorize?response_type=token&…`, also as a piece of a template or the body of a form. */
function inQuery(node: ts.Node, source: ts.SourceFile): Spot[] | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
    return undefined;
  return [...node.text.matchAll(/(?<=^|[?&])(response_type|grant_type)=([\w+%-]+)/g)].flatMap(([, name, value]) =>
    spotOf(name, (value ?? '').replaceAll(/\+|%20/g, ' '), node, source),
  );
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
