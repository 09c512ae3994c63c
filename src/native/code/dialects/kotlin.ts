import type { Node } from 'web-tree-sitter';
import { type AssignmentNode, type CallNode, childOf, childrenOf, type Dialect, type FieldNode } from '../dialect.js';

/** https://github.com/tree-sitter-grammars/tree-sitter-kotlin */
export const kotlin: Dialect = {
  calls: { types: ['call_expression'], read: call },
  assignments: {
    types: ['assignment', 'property_declaration'],
    read: (node) => {
      const pair = node.type === 'assignment' ? assigned(node) : declared(node);
      return pair && [pair];
    },
  },
  functions: {
    types: ['function_declaration', 'secondary_constructor'],
    read: (node) => ({
      name: node.childForFieldName('name')?.text ?? '',
      parameters: childrenOf(childOf(node, 'function_value_parameters'), 'parameter').map(field),
    }),
  },
  conditions: {
    types: ['if_expression', 'when_entry'],
    read: (node) => node.childForFieldName('condition'),
  },
  types: {
    types: ['class_declaration', 'object_declaration'],
    read: (node) => ({
      name: node.childForFieldName('name')?.text ?? '',
      parents: childrenOf(childOf(node, 'delegation_specifiers'), 'delegation_specifier').flatMap(
        ({ text }) => /\w+/.exec(text)?.[0] ?? [],
      ),
      modifiers: childOf(node, 'modifiers')?.text ?? '',
      fields: [
        ...parametersOf(node).map(field),
        ...childrenOf(childOf(node, 'class_body'), 'property_declaration').map(property),
      ],
    }),
  },
};

/** What the constructor declares is a property where it says `val` or `var`. */
const parametersOf = (node: Node): Node[] =>
  childrenOf(childOf(childOf(node, 'primary_constructor'), 'class_parameters'), 'class_parameter').filter((parameter) =>
    parameter.children.some(({ type }) => type === 'val' || type === 'var'),
  );

function call(node: Node): CallNode | null {
  const callee = node.namedChild(0);
  if (!callee) return null;
  const isMember = callee.type === 'navigation_expression';
  const name = isMember ? callee.namedChild(callee.namedChildCount - 1) : callee;
  if (name?.type !== 'identifier') return null;
  return {
    name: name.text,
    receiver: isMember ? callee.namedChild(0) : null,
    arguments: childrenOf(childOf(node, 'value_arguments'), 'value_argument').flatMap(argument),
  };
}

function argument(node: Node): CallNode['arguments'][number][] {
  const value = node.namedChild(node.namedChildCount - 1);
  if (!value) return [];
  const isLabelled = node.children.some(({ type }) => type === '=');
  return [{ label: isLabelled ? (node.namedChild(0)?.text ?? null) : null, value }];
}

function assigned(node: Node): AssignmentNode | null {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  return target && value && { target, value };
}

function declared(node: Node): AssignmentNode | null {
  const target = childOf(node, 'variable_declaration')?.namedChild(0) ?? null;
  const equals = node.children.findIndex(({ type }) => type === '=');
  const value = equals < 0 ? null : node.child(equals + 1);
  return target && value && { target, value };
}

function field(node: Node): FieldNode {
  const [name, type] = node.namedChildren.filter((child) => child.type !== 'modifiers');
  return { name: name?.text ?? '', type: type?.text ?? '', modifiers: childOf(node, 'modifiers')?.text ?? '', node };
}

function property(node: Node): FieldNode {
  const [name, type] = childOf(node, 'variable_declaration')?.namedChildren ?? [];
  return { name: name?.text ?? '', type: type?.text ?? '', modifiers: childOf(node, 'modifiers')?.text ?? '', node };
}
