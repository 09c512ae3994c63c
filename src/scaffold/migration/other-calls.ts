import { libraries } from '../../catalogue/index.js';
import type { StorageOption } from '../../catalogue/storage-options.js';
import { type Location, lineStarts, positionAt } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import { isNodeScript } from '../../web/node-scripts.js';
import { isMarkup } from './markup.js';

/** Characters in which a client may say that it keeps nothing. */
const longestCall = 600;

/** A call that takes one of the options and is none of those known, where a file imports the library. */
export function otherCallOf(
  { files }: Project,
  options: readonly StorageOption[],
  known: readonly Location[],
): { readonly file: string; readonly line: number } | null {
  const packages = libraries
    .filter(({ id }) => options.some((one) => one.libraries.includes(id)))
    .flatMap((one) => one.packages);
  const names = new Set(options.map(({ at }) => /([\w$]+)>?$/.exec(at)?.[1] ?? ''));
  const call = new RegExp(`(?<![.\\w$])(?:${[...names].join('|')})\\s{0,9}(?:<[^()\\n]{0,200}>)?\\(`, 'g');
  for (const file of files.web.filter((one) => !isMarkup(one))) {
    const text = files.text(file) ?? '';
    if (isNodeScript(file, text)) continue;
    if (!packages.some((name) => text.includes(`'${name}'`) || text.includes(`"${name}"`))) continue;
    const starts = lineStarts(text);
    for (const { index } of text.matchAll(call)) {
      if (/\bpersistSession:\s{0,9}false\b/.test(text.slice(index, index + longestCall))) continue;
      const { line } = positionAt(starts, index);
      if (!known.some((one) => one.file === file && one.line <= line && line <= one.endLine)) return { file, line };
    }
  }
  return null;
}
