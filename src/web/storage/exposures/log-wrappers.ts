import { ts } from 'ts-morph';
import { type Analysis, remember } from '../../program/analysis.js';
import type { Known } from '../../program/roles.js';
import { declarationOf, targetsOf } from '../../program/symbols/call-targets.js';
import { unwrap } from '../../program/symbols/slots.js';
import { enclosingFunction, type FunctionNode, walkOwn } from '../../program/syntax/function-nodes.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import { invokedMember } from '../invoked-writes.js';
import type { WriteSite } from '../write-site.js';
import { isComputedLog } from './computed-logs.js';
import { namesSecret } from './named-secrets.js';

/** How apps call their loggers, besides the names that the console has. */
const logName = /^(?:log(?:[A-Z_]\w*|ger)?|\w+Log|verbose|fatal|debug[A-Z]\w*)$/;

export const isLogName = ({ roles }: Analysis, name: string): boolean => roles.showing.has(name) || logName.test(name);

/** `AuthLog.normal(…)`: whatever the members of a logger are called, they log. */
export const isOnLogger = ({ expression: callee }: CallLike): boolean =>
  ts.isPropertyAccessExpression(callee) &&
  /^(?:log|logger)$|[a-z\d_$]L(?:og|ogger)$|_log(?:ger)?$/.test(calleeName(callee.expression));

/** Loggers that call one another before one calls the console. */
const maxDepth = 3;

/** The log that a logger of the app writes to, and which of its arguments it hands there. */
interface Logger {
  readonly log: Known<'writes'>;
  shows(argument: number): boolean;
}

/** What a call of the app's own logger shows. */
export function loggedSites(analysis: Analysis, call: CallLike): WriteSite[] {
  const logger = loggerOf(analysis, call, 0);
  if (logger === undefined) return [];
  const values = shownBy(logger, call).filter(isSecretShown);
  if (values.length === 0) return [];
  const { library, entry: write } = logger.log;
  return [{ node: call, library, write, values: values.map((node) => ({ node, path: [] })), key: null, keyText: null }];
}

/**
 * Whether a log shows what one of the calls of its logger hands over under some of `names`: where that is, it is told, or
 * nothing is, as the logger may be silent.
 */
export function isHandedToLogger(
  analysis: Analysis,
  log: ts.Node,
  names: readonly { readonly node: ts.Node }[],
): boolean {
  const logger = enclosingFunction(log);
  if (logger === undefined) return false;
  return names.some(({ node }) => {
    const call = ts.findAncestor(node, ts.isCallExpression);
    if (call === undefined || call === log) return false;
    const isLog = isLogName(analysis, calleeName(call.expression)) || isOnLogger(call);
    return isLog && targetsOf(analysis, call).includes(logger);
  });
}

/** What is called a session in a log is most often one of tracking or of syncing. */
const isSecretShown = (node: ts.Expression): boolean => namesSecret(node, (kind) => kind !== 'session');

const shownBy = (logger: Logger, call: CallLike): ts.Expression[] =>
  (call.arguments ?? []).filter((_, index) => logger.shows(index));

function loggerOf(analysis: Analysis, call: CallLike, depth: number): Logger | undefined {
  if (depth > maxDepth || declarationOf(analysis, call) === undefined) return undefined;
  for (const target of targetsOf(analysis, call)) {
    const logger =
      depth === 0
        ? remember(analysis, 'logger', target, (inner) => loggerIn(inner, target, depth))
        : // What the bound cuts short here is no answer for those who ask from the start.
          loggerIn(analysis, target, depth);
    if (logger !== undefined) return logger;
  }
  return undefined;
}

function loggerIn(analysis: Analysis, target: FunctionNode, depth: number): Logger | undefined {
  const { body, parameters } = target;
  if (body === undefined || isGated(body)) return undefined;
  const shown = new Set<ts.ParameterDeclaration>();
  let log: Known<'writes'> | undefined;
  const look = (node: ts.Node): void => {
    if (!ts.isCallExpression(node)) return;
    const handed = parameters.filter((one) => node.arguments.some((argument) => handsOn(argument, one)));
    // A logger that names the secret is found for itself.
    if (handed.length === 0 || node.arguments.some((argument) => namesSecret(argument))) return;
    const found = logOf(analysis, node, depth);
    if (found === undefined) return;
    log ??= found.log;
    const there = shownBy(found, node);
    for (const one of handed) if (there.some((argument) => handsOn(argument, one))) shown.add(one);
  };
  look(body);
  walkOwn(body, look);
  if (log === undefined) return undefined;
  // A rest parameter takes all arguments from its place on.
  const last = parameters.length - 1;
  const parameterAt = (index: number) =>
    parameters[index] ?? (parameters[last]?.dotDotDotToken ? parameters[last] : undefined);
  return {
    log,
    shows: (index) => {
      const parameter = parameterAt(index);
      return parameter !== undefined && shown.has(parameter);
    },
  };
}

/** A log of a library, which shows whatever it is given, or another logger. */
function logOf(analysis: Analysis, call: ts.CallExpression, depth: number): Logger | undefined {
  const called = invokedMember(analysis, call) ?? declarationOf(analysis, call);
  const log = analysis.roles.of('writes', called).find(({ entry }) => entry.medium === 'log');
  if (log !== undefined) return { log, shows: () => true };
  const console = isComputedLog(analysis, call) ? analysis.roles.at('writes', 'dom', 'Console.log')[0] : undefined;
  if (console !== undefined) return { log: console, shows: () => true };
  const isLog = isLogName(analysis, calleeName(call.expression)) || isOnLogger(call) || isBeside(analysis, call);
  return isLog ? loggerOf(analysis, call, depth + 1) : undefined;
}

/** What loggers have in common stands in their file, under any name: `write('debug', ...parts)`, `this.emit(…)`. */
const isBeside = (analysis: Analysis, call: ts.CallExpression): boolean =>
  declarationOf(analysis, call)?.getSourceFile() === call.getSourceFile();

/** Whether a parameter stands in an argument as it is: what other functions make of it may be without the secret. */
const handsOn = (argument: ts.Expression, { name }: ts.ParameterDeclaration): boolean =>
  ts.isIdentifier(name) && holds(argument, name.text);

function holds(argument: ts.Expression, name: string): boolean {
  const value = unwrap(argument);
  if (ts.isIdentifier(value)) return value.text === name;
  if (ts.isSpreadElement(value)) return holds(value.expression, name);
  if (ts.isTemplateExpression(value)) return value.templateSpans.some(({ expression }) => holds(expression, name));
  if (ts.isObjectLiteralExpression(value))
    return value.properties.some(
      (property) =>
        (ts.isShorthandPropertyAssignment(property) && property.name.text === name) ||
        (ts.isPropertyAssignment(property) && holds(property.initializer, name)),
    );
  if (!ts.isCallExpression(value) || !/^(?:stringify|String)$/.test(calleeName(value.expression))) return false;
  return value.arguments.some((one) => holds(one, name));
}

/** Settings by which loggers are silent in released builds. */
const gate = /dev|debug|prod|env|test|verbose|enabled|level|silent|mode|quiet|mute/i;

/** Whether a condition in the body may keep the log silent where it matters. */
const isGated = (body: ts.Node): boolean => conditionOf(body) || (ts.forEachChild(body, isGated) ?? false);

function conditionOf(node: ts.Node): boolean {
  if (ts.isIfStatement(node) || ts.isSwitchStatement(node)) return gate.test(node.expression.getText());
  if (ts.isConditionalExpression(node)) return gate.test(node.condition.getText());
  return (
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      node.operatorToken.kind === ts.SyntaxKind.BarBarToken) &&
    gate.test(node.left.getText())
  );
}
