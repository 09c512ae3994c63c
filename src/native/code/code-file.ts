import type { Locate } from '../../project/location.js';

/** A Kotlin, Java, Swift or Objective-C source of the app's own, reduced to what readers ask about. */
export interface CodeFile {
  readonly file: string;
  readonly text: string;
  readonly locate: Locate;
  /** In the order of their ends: what a call is called on comes before it. */
  readonly calls: readonly Call[];
  readonly assignments: readonly Assignment[];
  readonly types: readonly TypeDeclaration[];
}

/** A piece of code that has a value. Offsets count from the start of the file. */
export interface Expression {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `receiver.name(arguments)`, `[receiver name:argument]`, `new receiver.name(arguments)`. */
export interface Call extends Expression {
  readonly name: string;
  /** Where the name stands: chained calls all start at the same place. */
  readonly nameStart: number;
  readonly receiver: Expression | null;
  readonly arguments: readonly Argument[];
  readonly scope: Scope;
}

export interface Argument {
  /** `forKey` in `set(token, forKey: key)`. */
  readonly label: string | null;
  readonly value: Expression;
}

/** A value that is given a name: by assignment, by declaration, or as the entry of a dictionary. */
export interface Assignment extends Expression {
  readonly target: Expression;
  readonly value: Expression;
  readonly scope: Scope;
}

/** What a piece of code lies in. Code of one function shares one scope; functions without a name belong to the next. */
export interface Scope {
  readonly name: string;
  readonly parameters: readonly Field[];
  /** Conditions under which the code runs, from the outermost in; those of the preprocessor included. */
  readonly conditions: readonly string[];
  /** The function, or the file: equal for all conditions inside it. */
  readonly owner: object;
}

export interface TypeDeclaration {
  readonly name: string;
  /** Classes and protocols it is made of. */
  readonly parents: readonly string[];
  /** Annotations and modifiers, as written. */
  readonly modifiers: string;
  readonly fields: readonly Field[];
  readonly start: number;
  readonly end: number;
}

/** A property or parameter. */
export interface Field {
  readonly name: string;
  /** As written. */
  readonly type: string;
  /** Annotations and modifiers, as written. */
  readonly modifiers: string;
  readonly start: number;
  readonly end: number;
}

/** Names in a piece of code, in order; what stands in quotes is no name. */
export const namesIn = ({ text }: Pick<Expression, 'text'>): string[] =>
  text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/[A-Za-z_]\w*/g) ?? [];

const conversions = new Set([
  'as',
  'String',
  'CFString',
  'toString',
  'orEmpty',
  'trim',
  'utf8',
  'rawValue',
  'description',
]);

/** The name that says what a value is: `user.accessToken!!` is called accessToken. */
export const nameOf = (expression: Pick<Expression, 'text'>): string =>
  namesIn(expression).findLast((name) => !conversions.has(name)) ?? '';

/** The content of a string literal, interpolations included as written. */
export function literalOf({ text }: Pick<Expression, 'text'>): string | null {
  return (
    /^@?(?:"""([\s\S]*)"""|"((?:[^"\\\n]|\\.)*)")$/
      .exec(text.trim())
      ?.slice(1)
      .find((one) => one !== undefined) ?? null
  );
}

/** `null`, `nil`, `""`: nothing is stored. */
export const isBlank = ({ text }: Pick<Expression, 'text'>): boolean => /^(?:null|nil|NULL|@?"")$/.test(text.trim());
