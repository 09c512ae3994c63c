import { parseBuffer } from 'bplist-parser';
import type { Location } from '../../project/location.js';
import type { PlistDict, PlistResult, PlistValue } from './plist.js';

export const isBinaryPlist = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist';

/** Reads a binary property list. It has no lines, so that everything in it stands at its beginning. */
export function parseBinaryPlist(file: string, bytes: Uint8Array): PlistResult {
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  try {
    const [root] = parseBuffer(Buffer.from(bytes));
    return isDictionary(root)
      ? { list: { file, root: dict(root, location, 0) } }
      : { problem: 'it holds no dictionary' };
  } catch {
    // Also when objects hold one another without end.
    return { problem: 'the binary format is broken' };
  }
}

/** Nesting that no real file has. */
const maxDepth = 100;

const isDictionary = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

function dict(value: Record<string, unknown>, location: Location, depth: number): PlistDict {
  const entries = Object.entries(value).map(
    ([key, item]) => [key, { key, value: plistValue(item, location, depth + 1), location }] as const,
  );
  return { kind: 'dict', entries: new Map(entries), location };
}

function plistValue(value: unknown, location: Location, depth: number): PlistValue {
  if (depth > maxDepth) return { kind: 'scalar', value: '', location };
  if (Array.isArray(value)) {
    return { kind: 'array', items: value.map((item) => plistValue(item, location, depth + 1)), location };
  }
  if (isDictionary(value)) return dict(value, location, depth);
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', value: isScalar ? value : '', location };
}
