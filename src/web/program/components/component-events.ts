import { ts } from 'ts-morph';
import type { Listener } from '../../units/listeners.js';
import type { Analysis } from '../analysis.js';
import { symbolOf } from '../symbols/symbols.js';
import { type FunctionNode, nameOf } from '../syntax/function-nodes.js';
import { calleeName, propertyName } from '../syntax/syntax-names.js';
import { passwordFieldsOf } from './password-inputs.js';
import { componentOptions, decoratorsOf, listenersAround, listenersOf, listenersRunning } from './templates.js';

/** What a component emits, and the members of it that are meant: `token` of `this.done.emit(token)`. */
export interface Emitted {
  readonly call: ts.CallExpression;
  readonly value: ts.Expression;
  readonly path: readonly string[];
}

/** What `path` of the parameter at `index` of `fn` is, as far as templates tell: `<app-form (done)="fn($event)">`. */
export function emittedTo(
  analysis: Analysis,
  fn: FunctionNode,
  index: number,
  path: readonly string[],
): readonly Emitted[] {
  const name = nameOf(fn) ?? '';
  if (ts.isClassLike(fn.parent))
    return listenersOf(analysis, fn.parent).flatMap((listener) => {
      const members = handedIn(listener.code, name, index);
      return members === undefined ? [] : byClasses(analysis, listener, [...members, ...path]);
    });
  return listenersRunning(analysis, fn).flatMap((listener) => byFile(analysis, fn, listener, index, path));
}

/** What `path` of `$event` is in a handler that stands in a template. */
export const emittedAs = (analysis: Analysis, event: ts.Identifier, path: readonly string[]): readonly Emitted[] =>
  listenersAround(analysis, event)
    .filter(({ code, offset }) => offset <= event.getStart() && event.end <= offset + code.length)
    .flatMap((listener) => byFile(analysis, event, listener, 0, path));

/** The members that the template hands to a method as what is typed into a form: `enter(form.value)`. */
export function formsHandedTo(analysis: Analysis, fn: FunctionNode, index: number): readonly ts.PropertyName[] {
  const owner = fn.parent;
  if (!ts.isClassLike(owner)) return [];
  return listenersOf(analysis, owner).flatMap(({ code }) => {
    const [, form] = /^([\w$]+)\.value$/.exec(argumentIn(code, nameOf(fn) ?? '', index)) ?? [];
    const member = owner.members.find(({ name }) => name !== undefined && propertyName(name) === form);
    return form !== undefined && member !== undefined && ts.isPropertyDeclaration(member) ? [member.name] : [];
  });
}

/**
 * The password fields that `path` of a template-driven form holds which the template hands to a method: `enter(form)`
 * and `enter(form.value)` beside `#form="ngForm"` (https://angular.dev/guide/forms/template-driven-forms).
 */
export function passwordsHandedTo(
  analysis: Analysis,
  fn: FunctionNode,
  index: number,
  path: readonly string[],
): readonly string[] {
  const owner = fn.parent;
  if (!ts.isClassLike(owner)) return [];
  const submits = listenersOf(analysis, owner).filter(({ event }) => event === 'ngSubmit');
  const isHanded = submits.some(({ code }) => {
    const [, form, value] = /^([\w$]+)(\.value)?$/.exec(argumentIn(code, nameOf(fn) ?? '', index)) ?? [];
    const isOwn = owner.members.some(({ name }) => name !== undefined && propertyName(name) === form);
    return form !== undefined && !isOwn && (value !== undefined || path[0] === 'value');
  });
  const [wanted, ...further] = path[0] === 'value' ? path.slice(1) : path;
  if (!isHanded || further.length > 0) return [];
  return passwordFieldsOf(analysis, owner).filter((field) => wanted === undefined || wanted === field);
}

/** The members of the event that `code` hands to a function: `['token']` for `keep($event.token)`. */
function handedIn(code: string, name: string, index: number): readonly string[] | undefined {
  const [, members] = /^\$event((?:\??\.[\w$]+)*)$/.exec(argumentIn(code, name, index)) ?? [];
  return members?.split(/\??\./).slice(1);
}

function argumentIn(code: string, name: string, index: number): string {
  const [, args = ''] =
    new RegExp(`(?<![\\w$.])(?:this\\.)?${name.replaceAll('$', '\\$&')}\\(([^()]*)\\)`).exec(code) ?? [];
  return args.split(',')[index]?.trim() ?? '';
}

/** What the Angular components emit that an element stands for. */
function byClasses(analysis: Analysis, { element, event }: Listener, path: readonly string[]): readonly Emitted[] {
  analysis.wants.addName(event, ['EventEmitter', 'output']);
  return (analysis.index.decorators.get('Component') ?? [])
    .map(({ parent }) => parent)
    .filter(ts.isClassLike)
    .filter((owner) => componentOptions(owner, 'selector').some((text) => text.split(/\s*,\s*/).includes(element)))
    .flatMap((owner) => {
      const output = outputOf(owner, event);
      return callsIn(analysis, 'emit', owner)
        .filter(
          ({ expression: callee }) => ts.isPropertyAccessExpression(callee) && calleeName(callee.expression) === output,
        )
        .flatMap((call) => argumentAt(call, 0, path));
    });
}

/** Whether a value is a member that the templates of others set: `this.value` of `@Input() value = ''`. */
export const isInput = (analysis: Analysis, value: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(value) &&
  (symbolOf(analysis, value.name)?.declarations ?? []).some(
    (declaration) =>
      ts.isPropertyDeclaration(declaration) &&
      decoratorsOf(declaration).some(
        ({ expression }) => ts.isCallExpression(expression) && calleeName(expression.expression) === 'Input',
      ),
  );

/** The member of a class that emits an event, which may be called otherwise: `@Output('done') finished`. */
function outputOf(owner: ts.ClassLikeDeclaration, event: string): string | undefined {
  const renamed = owner.members.find((each) =>
    decoratorsOf(each).some(
      ({ expression }) =>
        ts.isCallExpression(expression) &&
        calleeName(expression.expression) === 'Output' &&
        expression.arguments.some((name) => ts.isStringLiteralLike(name) && name.text === event),
    ),
  );
  return renamed === undefined ? event : propertyName(renamed.name);
}

/** `emit('done', token)` of Vue, whatever `defineEmits` and `setup` hand out is called, and `dispatch` of Svelte. */
const emitters = ['emit', 'emits', '$emit', 'dispatch'];

/** What a component in a file of its own emits, found by the name under which the file of the template imports it. */
function byFile(
  analysis: Analysis,
  user: ts.Node,
  { element, event }: Listener,
  index: number,
  path: readonly string[],
): readonly Emitted[] {
  const file = importedAs(analysis, user.getSourceFile(), element);
  const source = file === undefined ? undefined : analysis.world.sourceOf(file);
  if (file === undefined || source === undefined) return [];
  // Svelte's handlers get an event whose `detail` is what was dispatched.
  const inside = file.endsWith('.svelte') && path[0] === 'detail' ? path.slice(1) : path;
  return emitters
    .flatMap((name) => callsIn(analysis, name, source))
    .filter(({ arguments: [name] }) => name !== undefined && ts.isStringLiteralLike(name) && isSame(name.text, event))
    .flatMap((call) => argumentAt(call, index + 1, inside));
}

/** The file behind the default import that an element is called like; one that is not loaded is asked for. */
function importedAs(analysis: Analysis, source: ts.SourceFile, element: string): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!isSame(statement.importClause?.name?.text ?? '', element)) continue;
    const file = analysis.world.moduleBehind(source, statement.moduleSpecifier.text);
    if (file !== null) analysis.wants.addFile(file);
    return file ?? undefined;
  }
  return undefined;
}

/** Vue's names may be written with dashes in templates: `login-form` is `LoginForm`. */
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

const callsIn = (analysis: Analysis, name: string, scope: ts.Node): ts.CallExpression[] =>
  (analysis.index.calls.get(name) ?? []).filter(
    (call): call is ts.CallExpression =>
      ts.isCallExpression(call) &&
      call.getSourceFile() === scope.getSourceFile() &&
      scope.pos <= call.pos &&
      call.end <= scope.end,
  );

function argumentAt(call: ts.CallExpression, index: number, path: readonly string[]): Emitted[] {
  const value = call.arguments[index];
  return value === undefined ? [] : [{ call, value, path }];
}
