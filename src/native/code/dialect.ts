import type { Node } from 'web-tree-sitter';

/**
 * How the grammar of a language calls what a `CodeFile` holds. Each method gets a node of one of the `types` it names.
 */
export interface Dialect {
  readonly calls: Reader<CallNode>;
  readonly assignments: Reader<readonly AssignmentNode[]>;
  readonly functions: Reader<FunctionNode>;
  readonly conditions: Reader<Node>;
  readonly types: Reader<TypeNode>;
}

interface Reader<T> {
  readonly types: readonly string[];
  /** `null` when the node is none after all. */
  read(node: Node): T | null;
}

const nothing = { types: [], read: () => null };

/** Finds no more than the types that a source declares. */
export const onlyTypes = ({ types }: Dialect): Dialect => ({
  calls: nothing,
  assignments: nothing,
  functions: nothing,
  conditions: nothing,
  types,
});

export interface CallNode {
  readonly name: string;
  readonly receiver: Node | null;
  readonly arguments: readonly { readonly label: string | null; readonly value: Node }[];
}

export interface AssignmentNode {
  readonly target: Node;
  readonly value: Node;
}

export interface FunctionNode {
  readonly name: string;
  readonly parameters: readonly FieldNode[];
}

export interface FieldNode {
  readonly name: string;
  readonly type: string;
  readonly modifiers: string;
  readonly node: Node;
}

export interface TypeNode {
  readonly name: string;
  readonly parents: readonly string[];
  readonly modifiers: string;
  readonly fields: readonly FieldNode[];
}

export const childOf = (node: Node | null, ...types: readonly string[]): Node | null =>
  node?.namedChildren.find((child) => types.includes(child.type)) ?? null;

export const childrenOf = (node: Node | null, ...types: readonly string[]): Node[] =>
  node?.namedChildren.filter((child) => types.includes(child.type)) ?? [];

/** The last name in a type as written: `KeyGenParameterSpec.Builder<T>` is called Builder. */
export const lastName = (text: string): string => /(\w+)\W*$/.exec(text.replace(/<[\s\S]*>/, ''))?.[1] ?? '';
