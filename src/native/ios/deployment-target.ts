import { locateIn } from '../../project/location.js';
import type { Located } from '../located.js';

const podfile = /^\s*platform\s*\(?\s*:ios\s*,\s*(['"])([\d.]+)\1/m;
const swiftPackage = /\.iOS\(\s*(?:\.v(\d+(?:_\d+)?)|"([\d.]+)")\s*\)/;

/** The lowest iOS a Podfile asks for. `null` when it computes it. */
export function podfileTarget(file: string, text: string): Located<string> | null {
  const match = podfile.exec(text);
  return match ? located(file, text, match, match[2] ?? '') : null;
}

/** The lowest iOS a Package.swift asks for. */
export function packageTarget(file: string, text: string): Located<string> | null {
  const match = swiftPackage.exec(text);
  return match ? located(file, text, match, (match[1] ?? match[2] ?? '').replace('_', '.')) : null;
}

function located(file: string, text: string, match: RegExpExecArray, value: string): Located<string> {
  const leading = match[0].length - match[0].trimStart().length;
  return { value, location: locateIn(file, text)(match.index + leading, match.index + match[0].length) };
}
