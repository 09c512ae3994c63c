import type { Report } from '../../report.js';
import { html, type Markup } from './markup.js';

/** What the audit could not see, and decisions that have become pointless. */
export function notes({ diagnostics, ignores, baseline }: Report): Markup | null {
  const unused = ignores.filter(({ used }) => !used);
  const stale = baseline?.stale ?? [];
  if (diagnostics.length + unused.length + stale.length === 0) return null;
  return html`<section id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Notes on this audit</h2>
<ul class="notes">
${diagnostics.map(({ kind, file, message }) => html`<li><span class="kind">${kind}</span> ${file === '' ? null : html`<code>${file}</code> `}${message}</li>`)}
${unused.map(({ file, line, rule }) => html`<li><span class="kind">unused ignore</span> <code>${file}:${line}</code> ignores ${rule ?? 'all rules'}, but there is nothing to ignore.</li>`)}
${stale.map(({ file, rule }) => html`<li><span class="kind">stale baseline</span> <code>${file}</code> ${rule} is in the baseline, but gone.</li>`)}
</ul>
</section>`;
}
