import type { Node } from 'web-tree-sitter';
import { type AssignmentNode, type CallNode, childOf, childrenOf, type Dialect, type FieldNode } from '../dialect.js';

/** https://github.com/alex-pinkus/tree-sitter-swift */
export const swift: Dialect = {
  calls: { types: ['call_expression'], read: call },
  assignments: {
    types: ['assignment', 'property_declaration', 'dictionary_literal', 'guard_statement', 'if_statement'],
    read: (node) => {
      if (node.type === 'dictionary_literal') return entries(node);
      return node.type.endsWith('_statement') ? bound(node) : assigned(node);
    },
  },
  functions: {
    types: ['function_declaration', 'init_declaration'],
    read: (node) => ({
      name: node.childForFieldName('name')?.text ?? 'init',
      parameters: childrenOf(node, 'parameter').map(parameter),
    }),
  },
  conditions: { types: ['if_statement'], read: (node) => node.childForFieldName('condition') },
  types: {
    types: ['class_declaration'],
    read: (node) => ({
      name: node.childForFieldName('name')?.text ?? '',
      parents: childrenOf(node, 'inheritance_specifier').map(({ text }) => text),
      modifiers: childOf(node, 'modifiers')?.text ?? '',
      fields: childrenOf(node.childForFieldName('body'), 'property_declaration').map(property),
    }),
  },
};

function call(node: Node): CallNode | null {
  const callee = node.namedChild(0);
  const given = childOf(childOf(node, 'call_suffix'), 'value_arguments');
  // `query[key]` has the same shape.
  if (!callee || given?.text.startsWith('[')) return null;
  const suffix = callee.type === 'navigation_expression' ? callee.childForFieldName('suffix') : null;
  return {
    name: (suffix?.childForFieldName('suffix') ?? callee).text,
    receiver: suffix ? callee.childForFieldName('target') : null,
    arguments: childrenOf(given, 'value_argument').map((argument) => ({
      label: argument.childForFieldName('name')?.text ?? null,
      value: argument.childForFieldName('value') ?? argument,
    })),
  };
}

function assigned(node: Node): AssignmentNode[] | null {
  const target = node.childForFieldName('target') ?? node.childForFieldName('name');
  const value = node.childForFieldName('result') ?? node.childForFieldName('value');
  return target && value && [{ target, value }];
}

/** `guard let token = call.getString("token")`, `if let …`. */
const bound = ({ children }: Node): AssignmentNode[] =>
  children.flatMap(({ type }, index) => {
    const [target, value] = [children[index - 1], children[index + 1]];
    return type === '=' && target && value ? [{ target, value }] : [];
  });

function entries(node: Node): AssignmentNode[] {
  const keys = node.childrenForFieldName('key').filter(({ isNamed }) => isNamed);
  const values = node.childrenForFieldName('value').filter(({ isNamed }) => isNamed);
  return keys.flatMap((target, index) => {
    const value = values[index];
    return value ? [{ target, value }] : [];
  });
}

function parameter(node: Node): FieldNode {
  const [name, type] = node.childrenForFieldName('name');
  return { name: name?.text ?? '', type: type?.text ?? '', modifiers: '', node };
}

const property = (node: Node): FieldNode => ({
  name: node.childForFieldName('name')?.text ?? '',
  type: (childOf(node, 'type_annotation')?.text ?? '').replace(/^:\s*/, ''),
  modifiers: childOf(node, 'modifiers')?.text ?? '',
  node,
});
