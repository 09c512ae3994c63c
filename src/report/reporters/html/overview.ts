import type { Report, ReportedApp } from '../../report.js';
import { severities } from '../../scales.js';
import { plural } from '../plural.js';
import { gapsOf } from '../totals.js';
import { html, type Markup } from './markup.js';
import { stateOf, states, stateTitle, titleOf } from './view.js';

/** What the report is about, and its result in one look. */
export function overview(report: Report): Markup {
  const gaps = gapsOf(report.diagnostics);
  return html`<header class="overview">
<p class="kicker">Security audit of token storage</p>
<h1>${titleOf(report.apps)}</h1>
<ul class="apps">${report.apps.map(appLine)}</ul>
${
  gaps.length > 0
    ? html`<p class="incomplete"><strong>The audit is incomplete.</strong> ${plural(gaps.length, 'file or rule', 'files or rules')} failed; see the <a href="#notes">notes</a>.</p>`
    : null
}
${severityTally(report)}
${besides(report)}
<p class="made">capward ${report.tool.version}, ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC, ${seconds(report.durationMs)}</p>
</header>`;
}

function appLine({ root, framework, capacitor, platforms, filesSeen, filesAnalysed }: ReportedApp): Markup {
  const facts = [
    framework === 'plain' ? 'no framework' : framework,
    capacitor ? `Capacitor ${capacitor.version}` : 'Capacitor version not known',
    ...platforms,
    `${plural(filesSeen, 'file')} seen, ${filesAnalysed} analysed`,
  ];
  return html`<li>${root === '.' ? null : html`<code>${root}</code> `}${facts.join(' · ')}</li>`;
}

/** Findings that somebody still has to deal with, and that are sure enough to do so; the others in words. */
function severityTally({ findings }: Report): Markup {
  const counted = findings.filter((finding) => finding.confidence !== 'low' && stateOf(finding) === 'open');
  return html`<dl class="tally">${severities.map((severity) => {
    const count = counted.filter((finding) => finding.severity === severity).length;
    return html`<div class="${count === 0 ? 'none' : severity}"><dt>${severity}</dt><dd>${count}</dd></div>`;
  })}</dl>`;
}

/** What the tally leaves out. */
function besides({ findings }: Report): Markup | null {
  const unsure = findings.filter((finding) => finding.confidence === 'low' && stateOf(finding) === 'open').length;
  const closed = states
    .filter((state) => state !== 'open')
    .map((state) => ({ title: stateTitle[state], count: findings.filter((item) => stateOf(item) === state).length }));
  const counts = [...closed, { title: 'of low confidence', count: unsure }].filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return html`<p class="made">Besides: ${counts.map(({ title, count }) => `${count} ${title.toLowerCase()}`).join(', ')}.</p>`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
