import type { Node, Tree } from 'web-tree-sitter';
import { locateIn } from '../../project/location.js';
import type { Assignment, Call, CodeFile, Expression, Field, Scope, TypeDeclaration } from './code-file.js';
import type { Dialect, FieldNode } from './dialect.js';
import { negated, preprocessorConditions } from './preprocessor.js';

/** Reads a syntax tree into plain data; nothing refers to the tree afterwards. */
export function reduceTree(file: string, text: string, tree: Tree, dialect: Dialect): CodeFile {
  return new TreeReducer(text, dialect).reduce(file, tree);
}

/** A function, or a condition with the place where its other branch begins. */
interface Block {
  /** Where it ends; nodes come in the order of their starts. */
  readonly end: number;
  readonly function?: Pick<Scope, 'name' | 'parameters'>;
  readonly condition?: { readonly text: string; readonly elseAt: number };
}

class TreeReducer {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #conditionsAt: (offset: number) => readonly string[];
  readonly #blocks: Block[] = [];
  readonly #calls: Call[] = [];
  readonly #assignments: Assignment[] = [];
  readonly #types: TypeDeclaration[] = [];

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.#conditionsAt = preprocessorConditions(text);
  }

  /** The grammar's runtime finds the nodes in one go: each step of a cursor would cost as much as it does there. */
  reduce(file: string, tree: Tree): CodeFile {
    const { calls, assignments, functions, conditions, types } = this.#dialect;
    const wanted = [calls, assignments, functions, conditions, types].flatMap((reader) => reader.types);
    for (const node of tree.rootNode.descendantsOfType(wanted)) this.#enter(node);
    return {
      file,
      text: this.#text,
      locate: locateIn(file, this.#text),
      calls: this.#calls.sort((a, b) => a.end - b.end),
      assignments: this.#assignments,
      types: this.#types,
    };
  }

  #enter(node: Node): void {
    while ((this.#blocks.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= node.startIndex) this.#blocks.pop();
    const { calls, assignments, functions, conditions, types } = this.#dialect;
    if (calls.types.includes(node.type)) this.#call(node);
    if (assignments.types.includes(node.type)) this.#assignment(node);
    if (types.types.includes(node.type)) this.#type(node);
    if (functions.types.includes(node.type)) this.#function(node);
    if (conditions.types.includes(node.type)) this.#condition(node);
  }

  #scopeAt(offset: number): Scope {
    const block = this.#blocks.findLast((one) => one.function !== undefined);
    const conditions = this.#blocks.flatMap(({ condition }) => {
      if (!condition) return [];
      return offset < condition.elseAt ? condition.text : negated(condition.text);
    });
    return {
      name: block?.function?.name ?? '',
      parameters: block?.function?.parameters ?? [],
      conditions: [...this.#conditionsAt(offset), ...conditions],
      owner: block ?? this,
    };
  }

  #call(node: Node): void {
    const found = this.#dialect.calls.read(node);
    if (!found) return;
    const nameStart = this.#text.indexOf(found.name, found.receiver?.endIndex ?? node.startIndex);
    this.#calls.push({
      ...this.#expression(node),
      name: found.name,
      nameStart: Math.max(nameStart, node.startIndex),
      receiver: found.receiver && this.#expression(found.receiver),
      arguments: found.arguments.map(({ label, value }) => ({ label, value: this.#expression(value) })),
      scope: this.#scopeAt(node.startIndex),
    });
  }

  #assignment(node: Node): void {
    for (const { target, value } of this.#dialect.assignments.read(node) ?? []) {
      this.#assignments.push({
        ...this.#span(target.startIndex, value.endIndex),
        target: this.#expression(target),
        value: this.#expression(value),
        scope: this.#scopeAt(node.startIndex),
      });
    }
  }

  #type(node: Node): void {
    const found = this.#dialect.types.read(node);
    if (!found) return;
    const { startIndex: start, endIndex: end } = node;
    this.#types.push({ ...found, fields: found.fields.map(toField), start, end });
  }

  #function(node: Node): void {
    const found = this.#dialect.functions.read(node);
    if (found)
      this.#blocks.push({
        end: node.endIndex,
        function: { name: found.name, parameters: found.parameters.map(toField) },
      });
  }

  #condition(node: Node): void {
    const condition = this.#dialect.conditions.read(node);
    if (!condition) return;
    const elseAt = node.children.find(({ type }) => type === 'else')?.startIndex ?? node.endIndex;
    this.#blocks.push({ end: node.endIndex, condition: { text: condition.text, elseAt } });
  }

  #expression = ({ startIndex, endIndex }: Node): Expression => this.#span(startIndex, endIndex);

  #span(start: number, end: number): Expression {
    return { text: this.#text.slice(start, end), start, end };
  }
}

const toField = ({ name, type, modifiers, node }: FieldNode): Field => ({
  name,
  type,
  modifiers,
  start: node.startIndex,
  end: node.endIndex,
});
