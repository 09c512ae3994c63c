import type { Span } from './html-tags.js';

/** A node of Svelte's syntax tree. Read by its fields, since the types of its expressions carry no positions. */
export interface SvelteNode extends Span {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is SvelteNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && typeof value.start === 'number';

const childFields = ['nodes', 'attributes', 'value', 'fragment', 'consequent', 'alternate', 'body', 'fallback'];
const awaitFields = ['pending', 'then', 'catch'];
const expressionFields = ['expression', 'test', 'key', 'tag'];

/** Every node of the template, without recursion: markup may be nested as deeply as its author likes. */
export function templateNodes(fragment: unknown): SvelteNode[] {
  const found: SvelteNode[] = [];
  const pending: unknown[] = [fragment];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) for (const item of value) pending.push(item);
    else if (isFragment(value)) {
      if (isNode(value)) found.push(value);
      for (const field of [...childFields, ...awaitFields]) pending.push(value[field]);
    }
  }
  return found;
}

/** Fragments have a type but no position. */
const isFragment = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'type' in value;

export interface TemplateExpression {
  readonly expression: SvelteNode;
  /** The attribute, tag or block it is in, whose text may be overwritten. */
  readonly within: Span;
}

export function templateExpressions(nodes: readonly SvelteNode[]): TemplateExpression[] {
  return nodes.flatMap((node) => {
    // `{…}` as a whole value: the attribute's `=` gives more room than the brace alone.
    const owner = node.type === 'Attribute' && isNode(node.value) ? node.value : node;
    const values = expressionFields.map((field) => owner[field]);
    return [...values, constantValue(node)].filter(isNode).map((expression) => ({ expression, within: node }));
  });
}

function constantValue(node: SvelteNode): unknown {
  const declaration = node.type === 'ConstTag' ? node.declaration : null;
  const [declarator] = isNode(declaration) && Array.isArray(declaration.declarations) ? declaration.declarations : [];
  return isNode(declarator) ? declarator.init : undefined;
}
