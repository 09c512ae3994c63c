import type { Location } from '../../project/location.js';
import { type Locate, locateIn } from '../../project/location.js';
import { isSign, isWord, type Token, tokenize } from './gradle-tokens.js';

/** A setting of a Gradle script: `minSdkVersion 23`, `minSdk = 23`, `minSdk.set(23)`. */
export interface GradleSetting {
  /** Names of the blocks around it: `android`, `buildTypes`, `release`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly value: GradleValue;
  /** Name and value. */
  readonly location: Location;
}

/** `name`: a dotted path to a value that stands elsewhere. What the script computes is `unknown`. */
export type GradleValue =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'name'; readonly path: string }
  | { readonly kind: 'unknown' };

/** Reads the settings of a Groovy or Kotlin script, without running it. */
export function readGradle(file: string, text: string): GradleSetting[] {
  return new ScriptReader(tokenize(text), locateIn(file, text)).read();
}

/** Kinds of a block: those that run only sometimes hold no setting that is certain. */
const conditional = new Set(['if', 'else', 'when', 'for', 'while', 'try', 'catch', 'each', 'forEach']);

class ScriptReader {
  readonly #tokens: readonly Token[];
  readonly #locate: Locate;
  readonly #path: string[] = [];
  readonly #settings: GradleSetting[] = [];

  constructor(tokens: readonly Token[], locate: Locate) {
    this.#tokens = tokens;
    this.#locate = locate;
  }

  read(): GradleSetting[] {
    for (let at = 0; at < this.#tokens.length; )
      at = isSign(this.#tokens[at], '}') ? this.#close(at) : this.#statement(at);
    return this.#settings;
  }

  #close(at: number): number {
    this.#path.pop();
    return at + 1;
  }

  /** Up to the end of the line, or into the block it opens. Gives where to go on. */
  #statement(start: number): number {
    let depth = 0;
    let at = start;
    for (; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (depth === 0 && at > start && token?.startsLine && !isSign(token, '.', '{')) break;
      if (isSign(token, '(', '[')) depth++;
      else if (isSign(token, ')', ']')) depth = Math.max(0, depth - 1);
      else if (isSign(token, '{')) {
        this.#path.push(blockName(this.#tokens.slice(start, at)));
        return at + 1;
      } else if (isSign(token, '}')) break;
      else if (isSign(token, ';') && depth === 0) break;
    }
    this.#setting(this.#tokens.slice(start, at));
    return isSign(this.#tokens[at], ';') ? at + 1 : Math.max(at, start + (at === start ? 1 : 0));
  }

  #setting(statement: readonly Token[]): void {
    if (this.#path.some((name) => conditional.has(name))) return;
    const tokens = isWord(statement[0], 'def', 'val', 'var', 'final', 'const') ? statement.slice(1) : statement;
    const parts = splitSetting(tokens);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!parts || !first || !last) return;
    this.#settings.push({
      path: [...this.#path, ...parts.target.slice(0, -1)],
      name: parts.target.at(-1) ?? '',
      value: readValue(parts.value),
      location: this.#locate(first.start, last.end),
    });
  }
}

/** `release {`, `create("release") {`, `named<X>("release") {`, `maybeCreate('release').with {`. */
function blockName(header: readonly Token[]): string {
  const words = header.filter((token) => token.kind === 'word');
  const condition = words.find((word) => conditional.has(word.value));
  if (condition) return condition.value;
  const given = header.find((token) => token.kind === 'text');
  return isWord(words[0], 'create', 'register', 'named', 'getByName', 'maybeCreate') && given
    ? given.value
    : (words.at(-1)?.value ?? '');
}

interface SettingParts {
  readonly target: readonly string[];
  readonly value: readonly Token[];
}

function splitSetting(tokens: readonly Token[]): SettingParts | null {
  const target: string[] = [];
  let at = 0;
  while (tokens[at]?.kind === 'word') {
    target.push(tokens[at]?.value ?? '');
    at++;
    if (!isSign(tokens[at], '.')) break;
    at++;
  }
  if (target.length === 0) return null;
  const value = tokens.slice(at);
  const isMethod = ['set', 'put'].includes(target.at(-1) ?? '');
  if (isSign(value[0], '=') && !isSign(value[1], '=')) return { target, value: value.slice(1) };
  if (isSign(value[0], '[') && isSign(value[2], ']') && isSign(value[3], '=') && value[1]?.kind === 'text') {
    return { target: [...target, value[1].value], value: value.slice(4) };
  }
  if (isWord(value[0], 'by') && isWord(value[1], 'extra'))
    return { target: ['ext', ...target], value: inParentheses(value.slice(2)) };
  if (isSign(value[0], '(')) return called(isMethod ? target.slice(0, -1) : target, inParentheses(value));
  return value.length > 0 ? { target, value } : null;
}

/** `ext.set("minSdk", 23)` names what it sets in its first argument, `minSdk.set(23)` before the dot. */
function called(target: readonly string[], inside: readonly Token[]): SettingParts {
  const [name, comma, ...value] = inside;
  if (name?.kind === 'text' && isSign(comma, ',')) return { target: [...target, name.value], value };
  return { target, value: inside };
}

const inParentheses = (tokens: readonly Token[]): readonly Token[] =>
  isSign(tokens[0], '(') && isSign(tokens.at(-1), ')') ? tokens.slice(1, -1) : tokens;

const unknown: GradleValue = { kind: 'unknown' };

function readValue(tokens: readonly Token[]): GradleValue {
  const [first] = tokens;
  if (!first) return unknown;
  if (first.kind === 'word' && tokens.length > 1) return nameOf(tokens);
  if (tokens.length > 1) return unknown;
  if (first.kind === 'text') return { kind: 'literal', value: first.value };
  if (first.kind === 'number') return { kind: 'literal', value: Number(first.value.replaceAll('_', '')) };
  if (isWord(first, 'true', 'false')) return { kind: 'literal', value: first.value === 'true' };
  return first.kind === 'word' ? nameOf(tokens) : unknown;
}

const conversions = new Set(['get', 'toInt', 'toInteger', 'toString']);

/** `rootProject.ext.minSdk`, `libs.versions.minSdk.get().toInt()`, `rootProject.extra["minSdk"] as Int`. */
function nameOf(tokens: readonly Token[]): GradleValue {
  const path: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      if (isWord(token, 'as')) break;
      const isCall = isSign(tokens[at + 1], '(');
      if (isCall && !(conversions.has(token.value) && isSign(tokens[at + 2], ')'))) return unknown;
      if (isCall) at += 2;
      else path.push(token.value);
    } else if (isSign(token, '[') && tokens[at + 1]?.kind === 'text' && isSign(tokens[at + 2], ']')) {
      path.push(tokens[at + 1]?.value ?? '');
      at += 2;
    } else if (!isSign(token, '.')) return unknown;
  }
  return { kind: 'name', path: path.join('.') };
}
