import { ts } from 'ts-morph';
import { moduleName } from '../../../project/path.js';
import { type Analysis, remember } from '../../program/analysis.js';
import { isHandedToOthers } from '../../program/calls/instance-takers.js';
import { isRunByFramework } from '../../program/components/framework-hooks.js';
import { decoratorsOf } from '../../program/components/templates.js';
import { isInside } from '../../program/symbols/frame.js';
import { codeMentions } from '../../program/syntax/code-mentions.js';
import { enclosingClass, enclosingFunction, type FunctionNode, nameOf } from '../../program/syntax/function-nodes.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import type { Leaf } from '../../trace/trace.js';

/**
 * Whether a value is what a function is handed that nothing calls, of a class or an object that the app uses otherwise:
 * `saveToken(token)` of a service that was copied whole. Templates and tables of handlers count, since any other
 * mention of its name does, but not one in a comment, or in another function that nothing calls.
 */
export const isForUnusedFunction = (analysis: Analysis, { kind, node }: Leaf): boolean =>
  kind === 'unknown' && ts.isParameter(node) && isInUnusedFunction(analysis, node, 0);

/** Whether a node stands in such a function. */
function isInUnusedFunction(analysis: Analysis, node: ts.Node, depth: number): boolean {
  for (let fn = enclosingFunction(node); fn !== undefined; fn = enclosingFunction(fn))
    if (isUnused(analysis, fn, depth)) return true;
  return false;
}

/** Functions that call one another and that nothing else calls. */
const maxChain = 3;

/** Whether a node stands in an interceptor that nothing registers in an app which is all there: it sees no request. */
export function isInUnusedInterceptor(analysis: Analysis, node: ts.Node): boolean {
  const owner = enclosingClass(node);
  if (owner?.name === undefined || !intercepts(owner)) return false;
  const { text: name } = owner.name;
  return remember(analysis, 'unused interceptor', owner, (inner) => {
    if (!startsAngular.some((start) => filesWith(inner, start).length > 0)) return false;
    const file = inner.world.unitOf(owner)?.file ?? '';
    return [file, ...filesWith(inner, name)].every((each) => isNamedOnlyIn(inner, each, name, owner));
  });
}

const intercepts = ({ heritageClauses }: ts.ClassLikeDeclaration): boolean =>
  (heritageClauses ?? []).some(({ types }) =>
    types.some(({ expression }) => calleeName(expression) === 'HttpInterceptor'),
  );

function isNamedOnlyIn(analysis: Analysis, file: string, name: string, owner: ts.Node): boolean {
  const source = /\.[cm]?[jt]sx?$/.test(file) ? analysis.world.sourceOf(file) : undefined;
  return source !== undefined && codeMentions(source, name).every((mention) => isInside(mention, owner));
}

const isUnused = (analysis: Analysis, fn: FunctionNode, depth: number): boolean =>
  depth < maxChain &&
  remember(analysis, `unused ${depth}`, fn, (inner) => {
    const file = inner.world.unitOf(fn)?.file ?? '';
    const name = nameOf(fn);
    const owners = [...ownersOf(fn, moduleName(file)), ...startsFor(fn)];
    if (name === undefined || owners.length === 0 || isRunByFramework(fn, name)) return false;
    if (ts.isClassDeclaration(fn.parent) && isHandedToOthers(inner, fn.parent)) return false;
    const isElsewhere = (owner: string): boolean => filesWith(inner, owner).some((other) => other !== file);
    return (
      [file, ...filesWith(inner, name)].every((each) => isIdleIn(inner, each, name, fn, depth)) &&
      owners.some(isElsewhere)
    );
  });

const filesWith = ({ texts }: Analysis, name: string): readonly string[] =>
  texts.names.filesWith([{ name, beside: [] }]);

/** Whether a file names a function only where nothing runs: in itself, or in another that is unused. */
function isIdleIn(analysis: Analysis, file: string, name: string, fn: FunctionNode, depth: number): boolean {
  const source = /\.[cm]?[jt]sx?$/.test(file) ? analysis.world.sourceOf(file) : undefined;
  return (
    source !== undefined &&
    codeMentions(source, name).every(
      (mention) => isInside(mention, fn) || isInUnusedFunction(analysis, mention, depth + 1),
    )
  );
}

/**
 * What the code of an app calls where it begins. An app that does is all there: nothing else is handed its services, or
 * imports what its modules export.
 */
const startsFor = (fn: FunctionNode): readonly string[] =>
  isInjected(fn) ? startsAngular : isExported(fn) ? [...startsAngular, ...startsPage] : [];

/** https://angular.dev/api/platform-browser/bootstrapApplication */
const startsAngular = ['bootstrapModule', 'bootstrapApplication'];

/**
 * https://react.dev/reference/react-dom/client/createRoot, https://vuejs.org/api/application.html#createapp,
 * https://nextjs.org/docs/app/api-reference/file-conventions/layout#root-layout
 */
const startsPage = ['createRoot', 'hydrateRoot', 'ReactDOM', 'createApp', 'RootLayout'];

/** `export function saveToken(token) {}`, also as an arrow function. */
function isExported(fn: FunctionNode): boolean {
  const declared = ts.isVariableDeclaration(fn.parent) ? fn.parent.parent.parent : fn;
  return (
    (ts.isFunctionDeclaration(declared) || ts.isVariableStatement(declared)) &&
    ts.isSourceFile(declared.parent) &&
    (ts.getModifiers(declared) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** Whether a function is a method of a class that only those who name it are handed. */
const isInjected = (fn: FunctionNode): boolean =>
  ts.isMethodDeclaration(fn) &&
  ts.isClassDeclaration(fn.parent) &&
  decoratorsOf(fn.parent).some(
    ({ expression }) => ts.isCallExpression(expression) && calleeName(expression.expression) === 'Injectable',
  ) &&
  !mayBeAskedFor(fn.parent);

/**
 * Names by which the app uses what a function is a part of. None where others may call it: who asks for an interface.
 */
function ownersOf(fn: FunctionNode, module: string): readonly string[] {
  if (ts.isMethodDeclaration(fn) && ts.isClassDeclaration(fn.parent)) {
    const { name } = fn.parent;
    if (name === undefined || mayBeAskedFor(fn.parent) || !ts.isIdentifier(fn.name)) return [];
    return makesOne(fn.getSourceFile(), name.text) ? [name.text, module] : [name.text];
  }
  const held = ts.isMethodDeclaration(fn) ? fn : fn.parent;
  const holder = ts.isObjectLiteralElementLike(held) ? held.parent.parent : held;
  return holder !== held &&
    ts.isVariableDeclaration(holder) &&
    holder.type === undefined &&
    ts.isIdentifier(holder.name)
    ? [holder.name.text]
    : [];
}

/** Whether others may call the methods of a class by what it extends or implements. */
const mayBeAskedFor = ({ heritageClauses }: ts.ClassDeclaration): boolean =>
  heritageClauses?.some(({ token, types }) => token === ts.SyntaxKind.ExtendsKeyword || !types.every(isOfLifecycle)) ??
  false;

/** `OnInit`, `AfterViewInit`, `ViewWillEnter` */
const isOfLifecycle = ({ expression }: ts.ExpressionWithTypeArguments): boolean =>
  /^(?:On(?:Init|Destroy|Changes)|DoCheck|After(?:View|Content)(?:Init|Checked)|View(?:Will|Did)(?:Enter|Leave))$/.test(
    calleeName(expression),
  );

const makesOne = ({ text }: ts.SourceFile, name: string): boolean => text.includes(`new ${name}(`);
