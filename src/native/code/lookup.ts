import { classifyKeyName, classifyName, mayNameSecret } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Location } from '../../project/location.js';
import { type Call, type CodeFile, type Expression, literalOf, nameOf } from './code-file.js';

export const callsNamed = ({ calls }: CodeFile, ...names: readonly string[]): Call[] =>
  calls.filter(({ name }) => names.includes(name));

/** From the name on: what a chained call is called on may begin many lines above. */
export const locateCall = ({ locate }: CodeFile, { nameStart, end }: Call): Location => locate(nameStart, end);

export const locateExpression = ({ locate }: CodeFile, { start, end }: Expression): Location => locate(start, end);

/** Whether the code only runs in builds for debugging. */
export const isDebugOnly = ({ scope }: Pick<Call, 'scope'>): boolean =>
  scope.conditions.some((condition) => /debug/i.test(condition.replace(/!\s*\(*\s*[\w.]*debug\w*/gi, '')));

/** A literal, what a constant of the file stands for, or the name as written. */
export function textOf({ assignments }: CodeFile, expression: Expression): string {
  const name = nameOf(expression);
  const named = () => assignments.find(({ target, value }) => nameOf(target) === name && literalOf(value) !== null);
  return literalOf(expression) ?? literalOf(named()?.value ?? { text: '' }) ?? name;
}

export interface NamedSecret {
  readonly kind: SecretKind;
  readonly name: string;
}

/** What an interpolation fills in says nothing: `refresh_token_$id`. */
const withoutHoles = (name: string): string => name.replace(/\$(?:\w+|\{[^}]*\})|\\\([^)]*\)/g, '');

function secretBy(classify: typeof classifyName, name: string): NamedSecret | null {
  const verdict = classify(withoutHoles(name));
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong'
    ? { kind: verdict.kind, name }
    : null;
}

export const secretNamed = (name: string): NamedSecret | null => secretBy(classifyName, name);

/** Tells whether any name in a text, or any word of its literals, is that of a secret; it looks at each word once. */
export function secretMentions(): (text: string) => boolean {
  const words = new Map<string, boolean>();
  const isSecret = (word: string): boolean => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const verdict = mayNameSecret(word) && secretUnder(word) !== null;
    words.set(word, verdict);
    return verdict;
  };
  return (text) => {
    if (!mayNameSecret(text)) return false;
    for (const [word] of text.matchAll(/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]{2,60}/g))
      if (isSecret(word)) return true;
    return false;
  };
}

/** The same for the key under which something is stored. */
export const secretUnder = (key: string): NamedSecret | null => secretBy(classifyKeyName, key);

/** Whether a key says that what it is for is no secret, whatever the value is called: `sync_changes_token`. */
export const tellsOther = (key: string): boolean =>
  !/^keys?$/i.test(key) && classifyKeyName(withoutHoles(key)) === 'harmless';

/** Numbers as code writes them, products included; `null` for what is computed. */
export function numberOf({ text }: Expression): number | null {
  const factors = text.split('*').map((factor) => /^\s*(-?\d[\d_]*)[lL]?\s*$/.exec(factor)?.[1]?.replaceAll('_', ''));
  return factors.some((factor) => factor === undefined)
    ? null
    : factors.reduce((product, factor) => product * Number(factor), 1);
}

/** `true`, `YES`, `kCFBooleanTrue`. */
export const isTruthy = ({ text }: Expression): boolean =>
  /^(?:true|@?YES|@\(YES\)|.*\bkCFBooleanTrue\b.*)$/.test(text.trim());
export const isFalsy = ({ text }: Expression): boolean =>
  /^(?:false|@?NO|@\(NO\)|.*\bkCFBooleanFalse\b.*)$/.test(text.trim());
