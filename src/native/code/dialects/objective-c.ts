import type { Node } from 'web-tree-sitter';
import { type AssignmentNode, type CallNode, childrenOf, type Dialect, type FieldNode, lastName } from '../dialect.js';

/** https://github.com/tree-sitter-grammars/tree-sitter-objc */
export const objectiveC: Dialect = {
  calls: {
    types: ['message_expression', 'call_expression'],
    read: (node) => (node.type === 'message_expression' ? message(node) : call(node)),
  },
  assignments: {
    types: ['assignment_expression', 'init_declarator', 'dictionary_pair'],
    read: (node) => {
      const pair = node.type === 'dictionary_pair' ? entry(node) : assigned(node);
      return pair && [pair];
    },
  },
  functions: {
    types: ['method_definition'],
    read: (node) => ({
      name: node.namedChildren.find(({ type }) => type === 'identifier')?.text ?? '',
      parameters: childrenOf(node, 'method_parameter').map(parameter),
    }),
  },
  conditions: { types: ['if_statement'], read: (node) => node.childForFieldName('condition') },
  types: {
    types: ['class_interface'],
    read: (node) => ({
      name: node.namedChild(0)?.text ?? '',
      parents: [node.childForFieldName('superclass')?.text ?? []].flat(),
      modifiers: '',
      fields: childrenOf(node, 'property_declaration').map(property),
    }),
  },
};

/** `[defaults setObject:token forKey:@"token"]`: each part of the name labels what follows it. */
function message(node: Node): CallNode {
  const parts = node.childrenForFieldName('method');
  const receiver = node.childForFieldName('receiver');
  const values = node.namedChildren.filter(({ id }) => id !== receiver?.id && !parts.some((part) => part.id === id));
  return {
    name: parts[0]?.text ?? '',
    receiver,
    arguments: values.map((value) => ({
      label: parts.findLast(({ endIndex }) => endIndex <= value.startIndex)?.text ?? null,
      value,
    })),
  };
}

const call = (node: Node): CallNode => ({
  name: node.childForFieldName('function')?.text ?? '',
  receiver: null,
  arguments: (node.childForFieldName('arguments')?.namedChildren ?? [])
    .filter(({ type }) => type !== 'comment')
    .map((value) => ({ label: null, value })),
});

function assigned(node: Node): AssignmentNode | null {
  const target = node.childForFieldName('left') ?? node.childForFieldName('declarator');
  const value = node.childForFieldName('right') ?? node.childForFieldName('value');
  return target && value && { target, value };
}

function entry(node: Node): AssignmentNode | null {
  const [target, value] = node.namedChildren;
  return target && value ? { target, value } : null;
}

const parameter = (node: Node): FieldNode => ({ name: lastName(node.text), type: '', modifiers: '', node });

const property = (node: Node): FieldNode => ({
  name: lastName(node.text),
  type: node.text,
  modifiers: '',
  node,
});
