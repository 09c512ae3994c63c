import { createRequire } from 'node:module';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode } from 'graphql';
import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { constant, unwrap } from '../../program/symbols/slots.js';
import { calleeName } from '../../program/syntax/syntax-names.js';

const require = createRequire(import.meta.url);

/** What a document asks for of an object: https://spec.graphql.org/October2021/#sec-Selection-Sets */
export interface Selection {
  readonly fields: readonly Field[];
  /** Whether it asks for more, by a fragment that is out of reach. */
  readonly isOpen: boolean;
}

/** A value of the answer; without fields of its own it is no object. */
export interface Field extends Selection {
  /** As the answer has it. */
  readonly name: string;
  /** As the schema has it. */
  readonly asked: string;
}

export interface Operation extends Selection {
  readonly kind: 'query' | 'mutation' | 'subscription';
}

/** Constants and fragments within one another: a document may name one within itself. */
const maxDepth = 12;
const maxTokens = 20_000;

/** The operation of the document that an expression stands for; `null` for anything else. */
export function operationOf(analysis: Analysis, node: ts.Expression): Operation | null {
  const text = textOf(analysis, node, 0);
  return text === null || !mayBeDocument.test(text) ? null : operationIn(text);
}

const mayBeDocument = /^\s*(?:#[^\n]*\s*)*(?:query|mutation|subscription|fragment)\b|^\{"kind":"Document"/;

/**
 * The text of a document: `` gql`…` ``, `gql('…')`, the bare text, or what a generator made of it, as JSON. Fragments that
 * it takes from elsewhere stand behind it; a name stands for any other value.
 */
function textOf(analysis: Analysis, node: ts.Expression, depth: number): string | null {
  const found = depth > maxDepth ? undefined : constant(analysis, { node, path: [] });
  if (found === undefined || found.path.length > 0) return null;
  const value = unwrap(found.node);
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isObjectLiteralExpression(value)) return value.getText();
  if (ts.isTemplateExpression(value)) return joined(value, (part) => textOf(analysis, part, depth + 1));
  const tagged = ts.isTaggedTemplateExpression(value) ? value.template : taken(value);
  return tagged === undefined ? null : textOf(analysis, tagged, depth + 1);
}

/** `'…'` of `gql('…')` */
const taken = (value: ts.Expression): ts.Expression | undefined =>
  ts.isCallExpression(value) && /^(?:gql|graphql|parse)$/i.test(calleeName(value.expression))
    ? value.arguments[0]
    : undefined;

function joined(
  { head, templateSpans }: ts.TemplateExpression,
  partOf: (part: ts.Expression) => string | null,
): string {
  let text = head.text;
  let fragments = '';
  for (const { expression, literal } of templateSpans) {
    const part = partOf(expression);
    if (part !== null && /^\s*fragment\b/.test(part)) fragments += `\n${part}`;
    else if (!/(?:^|\})\s*$/.test(text)) text += part ?? 'x';
    text += literal.text;
  }
  return text + fragments;
}

const operations = new Map<string, Operation | null>();

function operationIn(text: string): Operation | null {
  const known = operations.get(text);
  if (known !== undefined) return known;
  const operation = parseOperation(text);
  operations.set(text, operation);
  return operation;
}

/** What is put together when the app runs may be no document yet. */
function parseOperation(text: string): Operation | null {
  try {
    const { definitions } = text.startsWith('{') ? (JSON.parse(text) as DocumentNode) : parseDocument(text);
    const operation = definitions.find((each) => each.kind === 'OperationDefinition');
    if (operation?.kind !== 'OperationDefinition') return null;
    const fragments = definitions.filter((each) => each.kind === 'FragmentDefinition');
    return {
      kind: operation.operation,
      ...selectionOf(operation.selectionSet.selections, fragments as FragmentDefinitionNode[]),
    };
  } catch {
    return null;
  }
}

function selectionOf(
  selections: readonly SelectionNode[],
  fragments: readonly FragmentDefinitionNode[],
  depth = 0,
): Selection {
  const within = (inner: readonly SelectionNode[]) => selectionOf(inner, fragments, depth + 1);
  const parts = selections.map((selection): Selection => {
    if (depth > maxDepth) return { fields: [], isOpen: true };
    if (selection.kind === 'InlineFragment') return within(selection.selectionSet.selections);
    if (selection.kind === 'FragmentSpread') {
      const fragment = fragments.find(({ name }) => name.value === selection.name.value);
      return fragment === undefined ? { fields: [], isOpen: true } : within(fragment.selectionSet.selections);
    }
    const { alias, name, selectionSet } = selection;
    const field = { name: (alias ?? name).value, asked: name.value, ...within(selectionSet?.selections ?? []) };
    return { fields: [field], isOpen: false };
  });
  return { fields: parts.flatMap(({ fields }) => fields), isOpen: parts.some(({ isOpen }) => isOpen) };
}

function parseDocument(text: string): DocumentNode {
  const { parse } = require('graphql/language/index.mjs') as { parse(text: string, options: object): DocumentNode };
  return parse(text, { noLocation: true, maxTokens });
}
