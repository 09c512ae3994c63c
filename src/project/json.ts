import type { ConfigMember, ConfigValue } from './project.js';

export class JsonError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Nesting that no real file has; deeper input would exhaust the stack. */
const maxDepth = 200;

/** Reads JSON with offsets. Comments and trailing commas are allowed, as tsconfig files have them. */
export function readJson(text: string): ConfigValue {
  const reader = { text, offset: 0 };
  const value = readValue(reader, 0);
  skipTrivia(reader);
  if (reader.offset < text.length) throw new JsonError('text after the end of the JSON value', reader.offset);
  return value;
}

interface Reader {
  readonly text: string;
  offset: number;
}

function readValue(reader: Reader, depth: number): ConfigValue {
  skipTrivia(reader);
  if (depth > maxDepth) throw new JsonError('nested too deeply', reader.offset);
  const start = reader.offset;
  switch (reader.text[start]) {
    case '{':
      return { kind: 'object', members: readMembers(reader, depth + 1), start, end: reader.offset };
    case '[':
      return { kind: 'array', items: readItems(reader, depth + 1), start, end: reader.offset };
    case '"':
      return { kind: 'literal', value: readString(reader), start, end: reader.offset };
    default:
      return { kind: 'literal', value: readWord(reader), start, end: reader.offset };
  }
}

function readMembers(reader: Reader, depth: number): Map<string, ConfigMember> {
  const members = new Map<string, ConfigMember>();
  readList(reader, '}', () => {
    const keyStart = reader.offset;
    if (reader.text[keyStart] !== '"') throw new JsonError('expected a property name', keyStart);
    const key = readString(reader);
    const keyEnd = reader.offset;
    skipTrivia(reader);
    if (reader.text[reader.offset] !== ':') throw new JsonError('expected ":"', reader.offset);
    reader.offset++;
    members.set(key, { keyStart, keyEnd, value: readValue(reader, depth) });
  });
  return members;
}

function readItems(reader: Reader, depth: number): ConfigValue[] {
  const items: ConfigValue[] = [];
  readList(reader, ']', () => items.push(readValue(reader, depth)));
  return items;
}

function readList(reader: Reader, close: string, readOne: () => void): void {
  reader.offset++;
  for (;;) {
    skipTrivia(reader);
    if (reader.text[reader.offset] === close) break;
    readOne();
    skipTrivia(reader);
    const next = reader.text[reader.offset];
    if (next === close) break;
    if (next !== ',') throw new JsonError(`expected "," or "${close}"`, reader.offset);
    reader.offset++;
  }
  reader.offset++;
}

function readString(reader: Reader): string {
  const start = reader.offset;
  const { text } = reader;
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  reader.offset = end + 1;
  return parsed(text.slice(start, end + 1), start, (value) => typeof value === 'string');
}

function readWord(reader: Reader): number | boolean | null {
  const start = reader.offset;
  const word = /[\w+.-]*/y;
  word.lastIndex = start;
  const found = word.exec(reader.text)?.[0] ?? '';
  reader.offset = start + found.length;
  return parsed(found, start, (value) => value === null || typeof value === 'number' || typeof value === 'boolean');
}

function parsed<T>(source: string, start: number, accepts: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(source);
    if (accepts(value)) return value;
  } catch {
    // Falls through: both ways the text is not a JSON value.
  }
  throw new JsonError('expected a JSON value', start);
}

function skipTrivia(reader: Reader): void {
  const trivia = /(?:\s+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
  trivia.lastIndex = reader.offset;
  reader.offset += trivia.exec(reader.text)?.[0].length ?? 0;
}
