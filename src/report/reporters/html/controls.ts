import type { Control, Report } from '../../report.js';
import type { ControlStatus } from '../../scales.js';
import { plural } from '../plural.js';
import { html, type Markup, prose } from './markup.js';
import { byStatus } from './view.js';

const statusTitle: Record<ControlStatus, string> = {
  fail: 'Fail',
  warn: 'Warning',
  unknown: 'Unknown',
  pass: 'Pass',
  'not-applicable': 'Not applicable',
};

/** Locations shown for a control; the findings have them all. */
const mostEvidence = 5;

/** The scorecard of each app, the worst first. */
export function controls({ apps, controls }: Report): Markup | null {
  if (controls.length === 0) return null;
  const count = (status: ControlStatus): number => controls.filter((control) => control.status === status).length;
  return html`<section id="controls" aria-labelledby="controls-title">
<h2 id="controls-title">Controls</h2>
<p class="lead">${`${count('pass')} pass, ${count('fail')} fail, ${plural(count('warn'), 'warning')}, ${count('unknown')} unknown. A pass rests on evidence in the code; unknown is what no code can tell.`}</p>
${apps.map(({ root, name }) => {
  const own = controls.filter(({ app }) => app === root).toSorted(byStatus);
  return html`${apps.length > 1 ? html`<h3>${name}</h3>` : null}<ul class="scorecard">${own.map(card)}</ul>`;
})}
</section>`;
}

const card = ({ status, title, reason, evidence }: Control): Markup => html`<li class="control ${status}">
<span class="status">${statusTitle[status]}</span>
<strong>${title}</strong>
<p>${prose(reason)}</p>
${evidence.length > 0 ? html`<p class="evidence">${evidence.slice(0, mostEvidence).map(place)}${more(evidence.length)}</p>` : null}
</li>`;

const place = ({ file, line }: Control['evidence'][number]): Markup => html`<code>${file}:${line}</code> `;

const more = (count: number): string => (count > mostEvidence ? `and ${count - mostEvidence} more` : '');
