import { ts } from 'ts-morph';
import type { Slot } from '../../../catalogue/library.js';
import { slotValues } from '../../program/symbols/slots.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { memberValue, propertyName } from '../../program/syntax/syntax-names.js';
import { isMissing } from '../replacers.js';
import type { At, Leaf } from '../trace.js';
import { named, type Tracer } from '../tracer.js';
import { issuesTokens } from './endpoints.js';
import { type Field, operationOf, type Selection } from './graphql-documents.js';
import { visitEndpoint } from './trace-endpoints.js';

/** Whether a slot stands for what a server answers to a description of the app's. */
export const isAnswer = (slot: Slot): boolean => slot === 'endpoint' || slot.startsWith('answer.');

/**
 * Ends the trace at that answer: to an endpoint, or to the GraphQL document in a slot, which holds only what that asks
 * for. False where the description is out of reach.
 */
export function visitAnswer(tracer: Tracer, call: CallLike, slot: Slot, at: At): boolean {
  if (slot === 'endpoint') return visitEndpoint(tracer, call, at);
  const documents = slotValues(tracer.analysis, call, slot.replace('answer.', '')).filter(
    ({ path }) => path.length === 0,
  );
  return endAtAnswer(tracer, call, documents[0]?.node, at);
}

/** The same for `post(url, { query: 'mutation …' })`. */
export const visitPosted = (tracer: Tracer, call: CallLike, at: At): boolean =>
  endAtAnswer(tracer, call, firstOf(call.arguments ?? [], queryIn), at);

/** The document among the options of a request: `body: JSON.stringify({ query })`. */
function queryIn(options: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(options)) return firstOf(options.arguments, queryIn);
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  return firstOf(options.properties, (property) => {
    const value = memberValue(property);
    return value === undefined || propertyName(property.name) === 'query' ? value : queryIn(value);
  });
}

function firstOf<T, U>(values: readonly T[], ask: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const found = ask(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function endAtAnswer(tracer: Tracer, call: CallLike, document: ts.Expression | undefined, at: At): boolean {
  const operation = document === undefined ? null : operationOf(tracer.analysis, document);
  if (operation === null) return false;
  const [wanted, ...rest] = withoutWrappers(operation, at.path);
  const roots = operation.fields.filter(({ name }) => wanted === undefined || name === wanted);
  for (const root of roots) {
    const answer = {
      kind: 'response',
      label: `${operation.kind} ${root.asked}`,
      issuesTokens: operation.kind !== 'subscription' && issuesTokens(root.asked),
      node: call,
    } as const;
    const here = { ...at, path: rest };
    endAtField(tracer, answer, root, wanted === undefined ? asMember(here, root, call) : here, []);
  }
  if (roots.length === 0) tracer.end({ kind: 'unknown', node: call, at });
  return true;
}

/** Clients give the answer as a member, beside whether it has come: `{ data, loading }`; hooks give that in a list. */
function withoutWrappers({ fields }: Selection, path: readonly string[]): readonly string[] {
  const start = path.findIndex((each) => !wrappers.has(each) || fields.some(({ name }) => name === each));
  return start < 0 ? [] : path.slice(start);
}

const wrappers: ReadonlySet<string> = new Set(['0', '1', 'data', 'result', 'value']);

type Answer = Pick<Extract<Leaf, { kind: 'response' }>, 'kind' | 'label' | 'issuesTokens' | 'node'>;

/** `within`: what the schema calls the fields that lead to this one from the answer. */
function endAtField(tracer: Tracer, answer: Answer, field: Field, at: At, within: readonly string[]): void {
  const [wanted, ...rest] = at.path;
  const inner = field.fields.filter(({ name }) => name === (wanted ?? name) && !isMissing(at, [name]));
  for (const each of inner) {
    const member = wanted === undefined ? asMember(at, each, answer.node) : { ...at, path: rest };
    endAtField(tracer, answer, each, asAsked(member, each, answer.node), [...within, each.asked]);
  }
  const isAsked = field.fields.length === 0 || (field.isOpen && inner.length === 0);
  if (isAsked) tracer.end({ ...answer, isNamed: within.length > 0, at: { ...at, path: [...within, ...at.path] } });
  else if (inner.length === 0) tracer.end({ kind: 'constant', value: null, node: answer.node, at });
}

/** A member of an object that is taken whole has its own name. */
const asMember = (at: At, { name }: Field, node: ts.Node): At => named({ ...at, names: [] }, name, node);

/** `fresh: accessToken` is called by either name. */
const asAsked = (at: At, { name, asked }: Field, node: ts.Node): At => (asked === name ? at : named(at, asked, node));
