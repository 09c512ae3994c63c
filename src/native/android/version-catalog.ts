import { locateIn } from '../../project/location.js';
import type { Located } from '../located.js';

/** The literal versions of a Gradle version catalog by the name scripts use: `min-sdk` is `libs.versions.min.sdk`. */
export function readVersionCatalog(file: string, text: string): Map<string, Located<string>> {
  const versions = new Map<string, Located<string>>();
  const locate = locateIn(file, text);
  let section = '';
  for (const match of text.matchAll(/^[^\S\n]*(?:\[([\w.-]+)\]|"?([\w.-]+)"?\s*=\s*(["'])([^"'\n]*)\3)/gm)) {
    const [whole, header, name, , value] = match;
    if (header !== undefined) section = header;
    if (section !== 'versions' || name === undefined || value === undefined) continue;
    const start = match.index + whole.search(/\S/);
    versions.set(accessor(name), { value, location: locate(start, match.index + whole.length) });
  }
  return versions;
}

export const accessor = (name: string): string => name.replace(/[-_]/g, '.');
