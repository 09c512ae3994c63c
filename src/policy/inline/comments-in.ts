import { nameOf } from '../../project/path.js';
import { toSourceUnit } from '../../web/units/read-unit.js';
import { codeComments } from './code-comments.js';
import type { Comment } from './comment.js';
import { hashComments } from './hash-comments.js';
import { htmlComments, xmlComments } from './markup-comments.js';
import { scriptComments } from './script-comments.js';

type Reader = (text: string, file: string) => readonly Comment[];

const script: Reader = (text, file) => {
  const { unit } = toSourceUnit(file, text);
  return unit ? scriptComments(unit.script, unit.language) : [];
};

/** Scripts and the markup around them; what looks like markup inside an expression is part of the script. */
const component: Reader = (text, file) => {
  const { unit } = toSourceUnit(file, text);
  const markup = htmlComments(text).filter(({ start }) => !unit?.script.charAt(start).trim());
  const scripts = unit ? scriptComments(unit.script, unit.language) : [];
  return [...markup, ...scripts].sort((a, b) => a.start - b.start);
};

const nesting: Reader = (text) => codeComments(text, { nests: true, escapesBlocks: true });
const kotlin: Reader = (text) => codeComments(text, { nests: true, escapesBlocks: false });
const flat: Reader = (text) => codeComments(text, { nests: false, escapesBlocks: true });

const webReaders: readonly (readonly [RegExp, Reader])[] = [
  [/\.[cm]?[jt]sx?$/i, script],
  [/\.(?:vue|svelte|astro|html?)$/i, component],
];

const otherReaders: readonly (readonly [RegExp, Reader])[] = [
  [/\.(?:xml|plist|entitlements|xcprivacy|storyboard)$/i, xmlComments],
  [/\.kts?$/i, kotlin],
  [/\.(?:java|gradle|m|mm|h)$/i, flat],
  [/\.swift$/i, nesting],
  [/^(?:\.env(?:\..+)?|.+\.env|\.npmrc|Podfile|.+\.(?:properties|toml))$/i, hashComments],
];

/** Whether capward reads comments in a file that is no web code: JSON has none, and lockfiles have no authors. */
export const isCommented = (file: string): boolean => otherReaders.some(([name]) => name.test(nameOf(file)));

/** The comments of a file in order, by the syntax of its language. */
export function commentsIn(file: string, text: string): readonly Comment[] {
  const reader = [...webReaders, ...otherReaders].find(([name]) => name.test(nameOf(file)))?.[1];
  return reader?.(text, file) ?? [];
}
