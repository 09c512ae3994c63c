import { locateIn } from '../../project/location.js';
import type { Located } from '../located.js';

/** What capward reads of a project.pbxproj. */
export interface XcodeProject {
  readonly file: string;
  /** Of every target and of the project itself. */
  readonly configurations: readonly BuildConfiguration[];
}

export interface BuildConfiguration {
  /** `Debug`, `Release` or a name of the app's own. */
  readonly name: string;
  /** Name of the .xcconfig file whose settings it builds on. */
  readonly base: Located<string> | null;
  /** A setting may be a list; those are left out. */
  readonly settings: ReadonlyMap<string, Located<string>>;
}

const opening = /isa\s*=\s*XCBuildConfiguration;/g;
const assignment =
  /(?<=^|[\s;{])("?)([\w.[\]=*]+)\1\s*=\s*(?:"((?:[^"\\\n]|\\.)*)"|([^\s;{}()"]+)(?:\s*\/\*([^*]*)\*\/)?)\s*;/g;

/** Scans for build configurations. Xcode writes these files itself, so a full parser of the format adds nothing. */
export function readXcodeProject(file: string, text: string): XcodeProject {
  const locate = locateIn(file, text);
  const starts = [...text.matchAll(opening)].map((match) => match.index + match[0].length);
  const configurations = starts.map((start, index) => {
    const block = blockFrom(text, start, starts[index + 1] ?? text.length);
    const settings = new Map<string, Located<string>>();
    let name = '';
    let base: Located<string> | null = null;
    for (const match of block.matchAll(assignment)) {
      const [all, , key = '', quoted, plain = '', comment] = match;
      const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
      const at = start + match.index;
      const location = locate(at, at + all.length);
      if (key === 'name') name = value;
      else if (key === 'baseConfigurationReference') {
        base = { value: comment?.trim() ?? fileNamed(text, value) ?? '', location };
      } else if (key !== 'isa') settings.set(key, { value, location });
    }
    return { name, base, settings };
  });
  return { file, configurations };
}

/** The rest of the object that `start` lies in. */
function blockFrom(text: string, start: number, limit: number): string {
  let depth = 1;
  for (let i = start; i < limit; i++) {
    const char = text[i];
    if (char === '"') i = endOfString(text, i);
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(start, i);
  }
  return text.slice(start, limit);
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

/** The name of a file reference; identifiers are hexadecimal. */
function fileNamed(text: string, id: string): string | null {
  if (!/^\w+$/.test(id)) return null;
  const path = new RegExp(`\\b${id}\\b[^\\n]{0,300}\\bpath = "?([^";\\n]+)`).exec(text)?.[1];
  return path?.split('/').at(-1) ?? null;
}
