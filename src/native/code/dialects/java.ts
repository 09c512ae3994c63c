import type { Node } from 'web-tree-sitter';
import { type CallNode, childOf, childrenOf, type Dialect, type FieldNode, lastName } from '../dialect.js';

/** https://github.com/tree-sitter/tree-sitter-java */
export const java: Dialect = {
  calls: {
    types: ['method_invocation', 'object_creation_expression'],
    read: (node) => (node.type === 'method_invocation' ? invocation(node) : creation(node)),
  },
  assignments: {
    types: ['assignment_expression', 'variable_declarator'],
    read: (node) => {
      const target = node.childForFieldName('left') ?? node.childForFieldName('name');
      const value = node.childForFieldName('right') ?? node.childForFieldName('value');
      return target && value && [{ target, value }];
    },
  },
  functions: {
    types: ['method_declaration', 'constructor_declaration'],
    read: (node) => ({
      name: node.childForFieldName('name')?.text ?? '',
      parameters: childrenOf(node.childForFieldName('parameters'), 'formal_parameter').map(field),
    }),
  },
  conditions: { types: ['if_statement'], read: (node) => node.childForFieldName('condition') },
  types: {
    types: ['class_declaration'],
    read: (node) => ({
      name: node.childForFieldName('name')?.text ?? '',
      parents: [node.childForFieldName('superclass'), node.childForFieldName('interfaces')].flatMap(
        (one) => one?.text.match(/\w+/g)?.slice(1) ?? [],
      ),
      modifiers: childOf(node, 'modifiers')?.text ?? '',
      fields: childrenOf(node.childForFieldName('body'), 'field_declaration').flatMap(fields),
    }),
  },
};

function invocation(node: Node): CallNode {
  return {
    name: node.childForFieldName('name')?.text ?? '',
    receiver: node.childForFieldName('object'),
    arguments: argumentsOf(node),
  };
}

function creation(node: Node): CallNode {
  const type = node.childForFieldName('type');
  const receiver = type?.type === 'scoped_type_identifier' ? type.namedChild(0) : null;
  return { name: lastName(type?.text ?? ''), receiver, arguments: argumentsOf(node) };
}

const argumentsOf = (node: Node): CallNode['arguments'] =>
  (node.childForFieldName('arguments')?.namedChildren ?? [])
    .filter(({ type }) => !type.endsWith('comment'))
    .map((value) => ({ label: null, value }));

const field = (node: Node): FieldNode => ({
  name: node.childForFieldName('name')?.text ?? '',
  type: node.childForFieldName('type')?.text ?? '',
  modifiers: childOf(node, 'modifiers')?.text ?? '',
  node,
});

const fields = (node: Node): FieldNode[] =>
  childrenOf(node, 'variable_declarator').map((declarator) => ({
    name: declarator.childForFieldName('name')?.text ?? '',
    type: node.childForFieldName('type')?.text ?? '',
    modifiers: childOf(node, 'modifiers')?.text ?? '',
    node: declarator,
  }));
