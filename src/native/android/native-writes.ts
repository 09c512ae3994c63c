import { classifyKeyName, classifyName } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Location } from '../../project/location.js';
import { argumentsOf, blocksAround, headerOf } from '../code/calls.js';
import { isSign, isWord, type Token } from '../code/tokens.js';
import type { CodeFile } from './code-file.js';
import { type FieldTypes, findField, typeNames } from './field-types.js';

/** A place where native code stores something readable. */
export interface NativeWrite {
  readonly store: 'preferences' | 'sqlite' | 'paper';
  /** `null`: it stores whatever it is given, and nobody can say what that is. */
  readonly secret: { readonly kind: SecretKind; readonly name: string } | null;
  readonly key: string | null;
  readonly location: Location;
  readonly isNameOnly: boolean;
}

/** Code that encrypts: what it stores is taken to be what it encrypted. */
const ciphers = [
  'Cipher',
  'EncryptedSharedPreferences',
  'MasterKey',
  'MasterKeys',
  'EncryptedFile',
  'AesGcmSpec',
  'Aead',
];

export function readNativeWrites(code: CodeFile, fields: FieldTypes): NativeWrite[] {
  if (ciphers.some((word) => code.words.has(word))) return [];
  return [...preferenceWrites(code), ...paperWrites(code, fields), ...rowWrites(code)];
}

/** `prefs.edit().putString("access_token", token)`. */
function preferenceWrites(code: CodeFile): NativeWrite[] {
  if (!['SharedPreferences', 'getSharedPreferences', 'PreferenceManager'].some((word) => code.words.has(word)))
    return [];
  return callsOf(code, 'putString', 'putStringSet').flatMap(({ parts: [key = [], value = []], location }) => {
    if (isBlank(value)) return [];
    const name = textOf(code, key);
    const secret = secretNamed(name, classifyKeyName) ?? secretNamed(lastWord(value), classifyName);
    return secret ? [{ store: 'preferences', secret, key: name, location, isNameOnly: true }] : [];
  });
}

/** `Paper.book("device").write("data", deviceData)`: Paper writes objects to files as they are. */
function paperWrites(code: CodeFile, fields: FieldTypes): NativeWrite[] {
  if (!code.words.has('Paper')) return [];
  return callsOf(code, 'write').flatMap(({ parts: [key = [], value = []], at, location }) => {
    const name = textOf(code, key);
    const type = value.length === 1 ? parameterType(code.tokens, at, lastWord(value)) : null;
    const path = type === null ? null : findField(fields, type, (field) => kindOf(field, classifyName) !== null);
    const held = path === null ? null : secretNamed(path, (text) => classifyName(text.split('.').at(-1) ?? ''));
    const secret = held ?? secretNamed(name, classifyKeyName);
    return secret ? [{ store: 'paper', secret, key: name, location, isNameOnly: held === null }] : [];
  });
}

/** `values.put(VALUE, value)` in a function that takes any key and value: JavaScript decides what it stores. */
function rowWrites(code: CodeFile): NativeWrite[] {
  if (!code.words.has('ContentValues')) return [];
  return callsOf(code, 'put').flatMap(({ parts: [column = [], value = []], at, location }): NativeWrite[] => {
    const stored = value.length === 1 ? lastWord(value) : '';
    const secret = secretNamed(textOf(code, column), classifyName) ?? secretNamed(stored, classifyName);
    if (secret) return [{ store: 'sqlite', secret, key: null, location, isNameOnly: true }];
    const parameters = parametersAround(code.tokens, at);
    const isAny = stored === 'value' && parameters.includes('value') && parameters.includes('key');
    return isAny ? [{ store: 'sqlite', secret: null, key: null, location, isNameOnly: true }] : [];
  });
}

interface Call {
  readonly at: number;
  readonly parts: readonly (readonly Token[])[];
  readonly location: Location;
}

function callsOf({ tokens, locate }: CodeFile, ...names: readonly string[]): Call[] {
  return tokens.flatMap((token, at) => {
    if (!isWord(token, ...names) || !isSign(tokens[at + 1], '(') || !isSign(tokens[at - 1], '.')) return [];
    const parts = argumentsOf(tokens, at + 1);
    return [{ at, parts, location: locate(token.start, (parts.at(-1)?.at(-1)?.end ?? token.end) + 1) }];
  });
}

/** A literal, or the literal a constant of the same file stands for, or the name itself. */
function textOf({ constants }: CodeFile, part: readonly Token[]): string {
  const [only] = part;
  if (part.length === 1 && (only?.kind === 'text' || only?.kind === 'template')) return only.value;
  const name = lastWord(part);
  return constants.get(name) ?? name;
}

const lastWord = (part: readonly Token[]): string =>
  part.findLast(({ kind, value }) => kind === 'word' && !['toString', 'orEmpty', 'trim'].includes(value))?.value ?? '';

const isBlank = ([first, ...more]: readonly Token[]): boolean =>
  more.length === 0 && (isWord(first, 'null') || (first?.kind === 'text' && first.value === ''));

type Classify = typeof classifyName;

function kindOf(name: string, classify: Classify): SecretKind | null {
  const verdict = classify(name);
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong' ? verdict.kind : null;
}

/** What a template fills in says nothing: `refresh_token_$id`. */
function secretNamed(name: string, classify: Classify): { kind: SecretKind; name: string } | null {
  const kind = kindOf(name.replace(/\$(?:\w+|\{[^}]*\})/g, ''), classify);
  return kind === null ? null : { kind, name };
}

/** The parameters of the function around a call, as tokens: `fun save(data: Data)`, `void save(Data data)`. */
function functionAround(tokens: readonly Token[], at: number): readonly (readonly Token[])[] {
  for (const open of blocksAround(tokens, at)) {
    const header = headerOf(tokens, open);
    const parenthesis = header.findIndex((token) => isSign(token, '('));
    if (isDeclared(header, parenthesis)) return argumentsOf(header, parenthesis);
  }
  return [];
}

/** `fun save(` or `void save(`, but neither `if (` nor the call before a trailing lambda. */
const isDeclared = (header: readonly Token[], parenthesis: number): boolean =>
  header.some((token) => isWord(token, 'fun')) ||
  (header[parenthesis - 1]?.kind === 'word' &&
    header[parenthesis - 2]?.kind === 'word' &&
    !isWord(header[parenthesis - 2], 'else', 'return', 'new'));

function parameterType(tokens: readonly Token[], at: number, name: string): string | null {
  for (const parameter of functionAround(tokens, at)) {
    const index = parameter.findIndex((token) => isWord(token, name));
    if (index < 0) continue;
    const types = isSign(parameter[index + 1], ':')
      ? typeNames(parameter.slice(index + 2))
      : typeNames(parameter.slice(0, index));
    return types.at(-1) ?? null;
  }
  return null;
}

const parametersAround = (tokens: readonly Token[], at: number): string[] =>
  functionAround(tokens, at).flatMap((parameter) =>
    parameter.flatMap(({ kind, value }) => (kind === 'word' ? [value] : [])),
  );
