import type { Report } from '../report.js';
import { above } from '../thresholds.js';
import { controls } from './html/controls.js';
import { findings } from './html/findings.js';
import { inventory } from './html/inventory.js';
import { html } from './html/markup.js';
import { notes } from './html/notes.js';
import { overview } from './html/overview.js';
import { page } from './html/page.js';
import { titleOf } from './html/view.js';
import type { ReporterOptions } from './reporter.js';
import { sourceLines } from './source-lines.js';

/**
 * One file for a security review: read in a browser, filtered, printed. It loads nothing and runs only its own script.
 */
export function renderHtml(report: Report, { thresholds, rules, readSource }: ReporterOptions): string {
  const shown = above(report, thresholds);
  const linesOf = sourceLines(report.findings, readSource);
  const sections = [
    { id: 'controls', title: 'Controls', content: controls(shown) },
    { id: 'inventory', title: 'Secrets', content: inventory(shown) },
    { id: 'findings', title: 'Findings', content: findings(shown, rules, linesOf) },
    { id: 'notes', title: 'Notes', content: notes(shown) },
  ].filter(({ content }) => content !== null);
  return page(
    `capward: ${titleOf(report.apps)}`,
    html`<a class="skip" href="#findings">Skip to the findings</a>
${overview(shown)}
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${sections.map(({ content }) => content)}
</main>
<footer><p>capward reads source code. It sees neither what a server does nor values that only exist at run time; no finding means that none of the known ways was found.</p></footer>`,
  );
}
