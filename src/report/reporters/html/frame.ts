import type { ExcerptLine } from '../excerpt.js';
import { html, type Markup } from './markup.js';

/** Source lines; their numbers are drawn by the style, so that copying takes the code alone. */
export const frame = (lines: readonly ExcerptLine[]): Markup | null =>
  lines.length === 0 ? null : html`<pre class="frame"><code>${lines.map(sourceLine)}</code></pre>`;

const sourceLine = ({ number, before, marked, after }: ExcerptLine): Markup =>
  html`<span data-line="${number}">${before}${marked === '' ? null : html`<mark>${marked}</mark>`}${after}
</span>`;
