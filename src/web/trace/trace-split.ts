import { ts } from 'ts-morph';
import { unwrap } from '../program/symbols/slots.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import type { At } from './trace.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/**
 * A part of a text that holds more than the secret is no member of it: `header.split(' ')[1]`, `answer.token.split('|')[1]`,
 * `hash.split('access_token=').pop()`, `hash.match(/access_token=([^&]+)/)[1]`. False for other calls, and for parts that
 * say nothing of the rest.
 */
export function visitPart(tracer: Tracer, call: CallLike, at: At): boolean {
  const part = partOf(call, at.path);
  if (part === undefined) return visitMatch(tracer, call, at);
  const { receiver, separator, index, rest } = part;
  if (!ts.isStringLiteralLike(separator) || !isAround(separator.text, index)) return false;
  const parameter = /(\w+)=$/.exec(separator.text)?.[1];
  const here = step({ ...at, path: rest }, call, shortText(call));
  tracer.visit(receiver, parameter === undefined ? here : named(here, parameter, separator));
  return true;
}

/** The first group behind the name of a parameter. */
function visitMatch(tracer: Tracer, call: CallLike, at: At): boolean {
  const { expression: callee, arguments: [first] = [] } = call;
  const [index, ...path] = at.path;
  if (index !== '1' || first === undefined || !ts.isPropertyAccessExpression(callee)) return false;
  const { name, expression: owner } = callee;
  if (name.text !== 'match' && name.text !== 'exec') return false;
  const [pattern, text] = name.text === 'match' ? [first, owner] : [unwrap(owner), first];
  const parameter = ts.isRegularExpressionLiteral(pattern) ? /([\w-]+)=\(/.exec(pattern.text)?.[1] : undefined;
  if (parameter === undefined) return false;
  tracer.visit(text, named(step({ ...at, path }, call, shortText(call)), parameter, pattern));
  return true;
}

interface Part {
  readonly receiver: ts.Expression;
  readonly separator: ts.Expression;
  readonly index: string;
  readonly rest: readonly string[];
}

/** `split(…)` of which a part is wanted, and `split(…).pop()`. */
function partOf(call: CallLike, path: readonly string[]): Part | undefined {
  const { expression: callee, arguments: [separator] = [] } = call;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  if (callee.name.text === 'split') {
    const [index = '', ...rest] = path;
    return separator !== undefined && /^\d$/.test(index)
      ? { receiver: callee.expression, separator, index, rest }
      : undefined;
  }
  const split = /^(?:pop|at)$/.test(callee.name.text) ? unwrap(callee.expression) : undefined;
  return split !== undefined && ts.isCallExpression(split) && calleeName(split.expression) === 'split'
    ? partOf(split, ['9', ...path])
    : undefined;
}

/**
 * Whether a separator stands between a secret and what comes with it. What is in front of most of them is the scheme of a
 * header or the id of a token. The parts of a JWT, of an address and of a UUID are no such things.
 */
const isAround = (separator: string, index: string): boolean =>
  /^(?:[|: ]|\S*\w=)$/.test(separator) ? index !== '0' : /^(?:[&#;,] ?)$/.test(separator);
