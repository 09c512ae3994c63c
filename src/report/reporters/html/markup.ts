import { escapeControl } from '../../escape.js';

const made = Symbol('markup');

/** HTML. Only this module can make it, and it escapes whatever is put into it. */
export interface Markup {
  readonly [made]: string;
}

export type Content = Markup | string | number | null | readonly Content[];

/** A template whose every value is escaped, unless it is HTML itself. Attributes must stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Markup => ({
  [made]: parts.reduce((result, part, index) => result + markupOf(values[index - 1] ?? null) + part),
});

/** For the style and the script of the page, and nothing else. */
export const ownAsset = (source: string): Markup => ({ [made]: source });

export const toText = (markup: Markup): string => markup[made];

/** Sentences of a rule, in which backticks quote code. */
export const prose = (value: string): Markup =>
  html`${value.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;

/** A link that leads to the web; anything else stays text. */
export const link = (url: string, text: string): Markup =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;

function markupOf(value: Content): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (made in value) return value[made];
  return value.map(markupOf).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string =>
  escapeControl(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
