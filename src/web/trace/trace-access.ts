import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { isTypedAsPassword, typedIntoPassword } from '../program/components/password-inputs.js';
import { rootOf } from '../program/symbols/slots.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';
import { endsAtSource } from './known-sources.js';
import { sentBody, visitSent } from './requests/trace-sign-ins.js';
import { visitXhr } from './requests/trace-xhr.js';
import { withSelf } from './self.js';
import type { At } from './trace.js';
import { computedName, visitAssignments } from './trace-assignments.js';
import { visitClassState, visitThis } from './trace-component.js';
import { visitListed } from './trace-listed.js';
import { visitDeclaration } from './trace-name.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/** Members that tell of a text, or of the control that holds it, and not what it is. */
const isAbout = /^(?:length|byteLength|errors|valid|invalid|touched|untouched|dirty|pristine)$/;

export function visitAccess(
  tracer: Tracer,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  at: At,
): void {
  const { analysis } = tracer;
  const written = calleeName(node);
  const name = written || (isNumbered(analysis, node) ? '' : computedName(tracer, node, at));
  const key = ts.isElementAccessExpression(node) && name === '' ? node.argumentExpression : undefined;
  const index = key !== undefined && ts.isNumericLiteral(key) ? key.text : undefined;
  if (isAbout.test(name) && at.path.length === 0) return tracer.end({ kind: 'constant', value: 0, node, at });
  const own = node.expression.kind === ts.SyntaxKind.ThisKeyword ? withSelf(analysis, node, at) : at;
  const here = name === '' ? own : named(own, name, node);
  const symbol = written === '' ? undefined : symbolOf(analysis, node);
  const declaration = symbol?.declarations?.[0];
  if (isTypedAsPassword(tracer.analysis, node)) {
    tracer.end({ kind: 'source', secret: 'password', note: typedIntoPassword, node, at: here });
    return;
  }
  if (endsAtSource(tracer, declaration, node, here)) return;
  if (storageRead(tracer, node, name, declaration, here)) return;
  if (ts.isPropertyAccessExpression(node) && visitXhr(tracer, node, here)) return;
  if (analysis.roles.of('passes', declaration).some(({ entry }) => entry.result === 'this'))
    return tracer.visit(node.expression, step(at, node, shortText(node)));
  if (visitSentMember(tracer, node, declaration, here)) return;
  if (isUserInfo(declaration)) return tracer.end({ kind: 'unknown', node, at: here });
  if (isClassState(node)) visitClassState(tracer, node, at);
  const inProject = declaration !== undefined && analysis.world.unitOf(declaration) !== undefined;
  if (inProject && isReducer(declaration)) return tracer.end({ kind: 'unknown', node, at: here });
  if (symbol !== undefined && inProject && isValueMember(declaration)) {
    for (const each of symbol.declarations ?? []) visitDeclaration(tracer, each, symbol, node, here);
    if (!isInitial(tracer, declaration, node)) return;
  }
  if (symbol !== undefined && inProject && ts.isPropertySignature(declaration))
    visitAssignments(tracer, symbol, symbol.name, here);
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword && !inProject)
    return visitThis(tracer, node, { ...here, path: [name, ...at.path] });
  if (key !== undefined && ts.isElementAccessExpression(node) && visitListed(tracer, node, here)) return;
  const member = name === '' ? index : name;
  tracer.visit(node.expression, {
    ...step(here, node, shortText(node)),
    path: member === undefined ? at.path : [member, ...at.path],
  });
}

/** `request.body` in an interceptor. */
function visitSentMember(tracer: Tracer, seen: ts.Expression, member: ts.Declaration | undefined, at: At): boolean {
  const [body] = tracer.analysis.roles.of('passes', member).flatMap(({ entry }) => sentBody(entry.result) ?? []);
  return body !== undefined && visitSent(tracer, { seen, member, body }, at);
}

/** `new URL(text).password`: what an address says of its user is no member of the text. */
const isUserInfo = (member: ts.Declaration | undefined): boolean =>
  member !== undefined &&
  ts.isPropertySignature(member) &&
  ts.isInterfaceDeclaration(member.parent) &&
  member.parent.name.text === 'URL' &&
  /^(?:username|password)$/.test(member.name.getText());

/** `list[0]`, `bytes[i]` */
const isNumbered = (analysis: Analysis, node: ts.Expression): boolean =>
  ts.isElementAccessExpression(node) &&
  (ts.isNumericLiteral(node.argumentExpression) || isCounter(analysis, node.argumentExpression));

/** The `i` of `for (let i = 0; …)` begins with a number, and is any. */
function isCounter(analysis: Analysis, node: ts.Expression): boolean {
  const counter = ts.isIdentifier(node) ? symbolOf(analysis, node)?.valueDeclaration : undefined;
  return counter !== undefined && ts.isVariableDeclaration(counter) && ts.isForStatement(counter.parent.parent);
}

const isValueMember = (node: ts.Declaration): boolean =>
  ts.isPropertyDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isAccessor(node) ||
  ts.isParameter(node) ||
  ts.isEnumMember(node) ||
  ts.isBinaryExpression(node) ||
  ts.isPropertyAccessExpression(node);

/** `localStorage.token` and the like: what is read back was written under that key. */
function storageRead(
  tracer: Tracer,
  node: ts.Expression,
  name: string,
  declaration: ts.Declaration | undefined,
  at: At,
): boolean {
  if (name === '') return false;
  const indexed = tracer.analysis.roles.of('writes', declaration, '=').find((known) => known.entry.at.endsWith('[]='));
  if (indexed === undefined) return false;
  tracer.end({ kind: 'read', key: name, medium: indexed.entry.medium, node, at });
  return true;
}

/** Whether what is declared under a name is the reducer of a slice, which is no part of the state itself. */
function isReducer(declaration: ts.Declaration): boolean {
  const map = declaration.parent;
  if (!ts.isObjectLiteralExpression(map)) return false;
  const holder = map.parent;
  return ts.isCallExpression(holder)
    ? calleeName(holder.expression) === 'combineReducers'
    : (ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder)) &&
        /reducers?$/i.test(propertyName(holder.name) ?? '');
}

/** Whether what is declared under a name is but what a state begins with: `useState({ current: '' })`. */
function isInitial({ analysis }: Tracer, declaration: ts.Declaration, access: ts.Expression): boolean {
  if (!ts.isPropertyAssignment(declaration) && !ts.isShorthandPropertyAssignment(declaration)) return false;
  if (ts.isCallExpression(declaration.parent.parent) || isClassState(accessedIn(access))) return true;
  const state = symbolOf(analysis, rootOf(access))?.valueDeclaration;
  return state !== undefined && ts.isBindingElement(state) && ts.isArrayBindingPattern(state.parent);
}

const accessedIn = (access: ts.Expression): ts.Expression =>
  ts.isPropertyAccessExpression(access) || ts.isElementAccessExpression(access) ? access.expression : access;

/** `this.state` of a class component: https://react.dev/reference/react/Component#state */
const isClassState = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'state' &&
  node.expression.kind === ts.SyntaxKind.ThisKeyword;
