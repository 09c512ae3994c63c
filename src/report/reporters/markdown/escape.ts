import { escapeControl } from '../../escape.js';

/** `@name`, `#1` and `GH-1` call people and link issues even when escaped, but not inside code. */
const mention = /(?:[@#]|\bGH-(?=\d))[\w/.-]+/gi;

/**
 * Text as GitHub, GitLab and other readers of Markdown show it literally: nothing in it formats, links, mentions a
 * person or refers to an issue. For paragraphs, lists and table cells.
 */
export const text = (value: string): string => codeMentions(value, literal).replace(/^[-+=]/, '\\$&');

/** The same inside a block of HTML, where Markdown means nothing. */
export const htmlText = (value: string): string => codeMentions(value, literalHtml);

/** Monospaced; HTML instead of backticks, because a table row must survive any content. */
export const code = (value: string): string => `<code>${literal(value)}</code>`;

export const htmlCode = (value: string): string => `<code>${literalHtml(value)}</code>`;

/** Sentences of a rule, in which backticks quote code. */
export const prose = (value: string): string =>
  value
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
    .join('');

/** Cut to what a reader takes in; a generated file may hold a name of many kilobytes. */
export const shorten = (value: string, longest: number): string =>
  value.length > longest ? `${value.slice(0, longest)}…` : value;

/** Lines shown as they are. */
export function codeBlock(lines: readonly string[]): string {
  const shown = lines.map(escapeControl);
  const longestRun = Math.max(0, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return [fence, ...shown, fence].join('\n');
}

const literal = (value: string): string =>
  escapeControl(value).replace(/[\\`*_[\]<>&|~$]|:(?=\/\/)|(?<=www)\./gi, '\\$&');

const literalHtml = (value: string): string =>
  escapeControl(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function codeMentions(value: string, escaped: (part: string) => string): string {
  const parts = value.split(mention);
  const mentions = value.match(mention) ?? [];
  return parts
    .map(
      (part, index) =>
        escaped(part) + (index < mentions.length ? `<code>${escaped(mentions[index] ?? '')}</code>` : ''),
    )
    .join('');
}
