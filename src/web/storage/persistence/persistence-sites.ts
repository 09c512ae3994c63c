import { ts } from 'ts-morph';
import type { Library, Persistence } from '../../../catalogue/library.js';
import type { Project } from '../../../project/project.js';
import type { Analysis } from '../../program/analysis.js';
import { usesOf } from '../../program/calls/addresses.js';
import type { Matched } from '../../program/symbols/slots.js';
import { enclosingClass, enclosingFunction, isPrivate } from '../../program/syntax/function-nodes.js';
import { isAssignment } from '../../program/syntax/syntax-names.js';
import { specifiersOf } from '../../search/import-specifiers.js';
import { patternOf } from '../../search/pattern-of.js';
import { isIdleClient } from './idle-clients.js';

/** A place where the app hands sessions or state to a library that stores them. */
export interface PersistenceSite {
  readonly library: Library;
  readonly persistence: Persistence;
  readonly matched: Matched;
}

/** Where SDKs and state libraries keep something, the code that sets them up first. */
export function findPersistenceSites(project: Project, analysis: Analysis): readonly PersistenceSite[] {
  return sitesOf(project, analysis).sort((a, b) => Number(isInMember(a.matched)) - Number(isInMember(b.matched)));
}

function sitesOf(project: Project, analysis: Analysis): PersistenceSite[] {
  return analysis.roles.libraries.flatMap((library) =>
    (library.persists ?? []).flatMap((persistence) => {
      const uses = usesOf(analysis, persistence.at, library.id);
      if (uses.length === 0 || yields(analysis, persistence)) return [];
      return signingIn(project, analysis, persistence, uses).map((matched) => ({ library, persistence, matched }));
    }),
  );
}

/** Modules, providers and top-level code set an SDK up; members of classes ask for what is there. */
function isInMember(node: ts.Node): boolean {
  for (let current = node; current !== undefined; current = current.parent) if (ts.isClassElement(current)) return true;
  return false;
}

/**
 * The app decides the storage at another call of the same library; a file that calls a member of the client need not
 * mention the library.
 */
function yields(analysis: Analysis, { yieldsTo = [] }: Persistence): boolean {
  for (const address of yieldsTo) {
    const member = /\.([\w$]+)$/.exec(address)?.[1];
    if (member !== undefined) analysis.wants.addName(member);
  }
  return yieldsTo.some((address) => usesOf(analysis, address).length > 0);
}

/**
 * The uses through which the app signs in, or all when it has the plugin installed that makes an option work. Of
 * several clients, one may only query a database; where that cannot be told, all count.
 */
function signingIn(
  project: Project,
  analysis: Analysis,
  { signIn, signInMember, instance }: Persistence,
  made: readonly Matched[],
): readonly Matched[] {
  if (signIn === undefined) return made;
  const pattern = patternOf(signIn);
  const mayCall = analysis.texts.signInCalls.some((file) =>
    pattern.test(withoutComments(project.files.text(file) ?? '')),
  );
  if (!mayCall) return [];
  const uses =
    signInMember === undefined ? made : made.filter((client) => !isIdleClient(analysis, client, signInMember));
  if (instance !== undefined || uses.length < 2) return uses;
  const found = uses.filter((use) => reachesSignIn(project, analysis, use, pattern));
  return found.length === 0 ? uses : found;
}

/**
 * What is commented out signs nobody in. Inside of a line a slash and a star may be those of a path, and two slashes
 * behind a colon or a quote those of an address.
 */
const withoutComments = (text: string): string => text.replace(/^[ \t]*\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/gm, '');

/**
 * Whether code that has the client made here mentions signing in: the function or class it stays in, or the file and
 * those that import it.
 */
function reachesSignIn(project: Project, analysis: Analysis, client: Matched, pattern: RegExp): boolean {
  const fn = enclosingFunction(client);
  if (fn !== undefined && staysIn(fn, client)) return pattern.test(fn.getText());
  const member = memberOfThis(client);
  const owner = member === undefined ? undefined : enclosingClass(client);
  if (member !== undefined && owner !== undefined && keepsToItself(owner, member)) return pattern.test(owner.getText());
  const file = analysis.world.unitOf(client)?.file;
  if ((fn !== undefined && owner === undefined) || file === undefined) return true;
  return [file, ...importersOf(project, analysis, file)].some((path) => {
    const text = project.files.text(path) ?? '';
    return pattern.test(text) || (path !== file && /\bexport\b[^;]*\bfrom\b/.test(text));
  });
}

/** The name of the member in which an object keeps a value: `client` of `this.client = createClient(…)`. */
function memberOfThis({ parent }: ts.Node): string | undefined {
  if (ts.isPropertyDeclaration(parent)) return parent.name.getText();
  if (!ts.isBinaryExpression(parent) || !isAssignment(parent) || !ts.isPropertyAccessExpression(parent.left))
    return undefined;
  const { expression, name } = parent.left;
  return expression.kind === ts.SyntaxKind.ThisKeyword ? name.text : undefined;
}

const keepsToItself = (owner: ts.ClassLikeDeclaration, member: string): boolean =>
  owner.members.some((declaration) => declaration.name?.getText() === member && isPrivate(declaration));

/** Whether a value is held by a variable of the function and nowhere handed on. */
function staysIn(fn: ts.Node, value: ts.Node): boolean {
  const holder = value.parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return false;
  const { text } = holder.name;
  const handsOn = (node: ts.Node): boolean => {
    const isUse = ts.isIdentifier(node) && node.text === text && node.parent !== holder;
    if (isUse && !(ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node)) return true;
    return ts.forEachChild(node, handsOn) ?? false;
  };
  return !handsOn(fn);
}

/** The files that import `file`. */
function importersOf({ files }: Project, { texts }: Analysis, file: string): string[] {
  const name = /([^/]+?)(?:\/index)?\.[^/.]+$/.exec(file)?.[1] ?? file;
  return texts.names
    .filesWith([{ name, beside: [] }])
    .filter((other) =>
      specifiersOf(files.text(other) ?? '').some(
        (specifier) => specifier.includes(name) && files.resolve(specifier, other) === file,
      ),
    );
}
