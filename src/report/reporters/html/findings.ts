import { compareText } from '../../order.js';
import type { Finding, References, Report } from '../../report.js';
import type { RuleInfo } from '../../rule-info.js';
import { plural } from '../plural.js';
import type { ReporterOptions } from '../reporter.js';
import { groupByRule } from '../selection.js';
import type { SourceLines } from '../source-lines.js';
import { filters } from './filters.js';
import { finding } from './finding.js';
import { html, link, type Markup, prose } from './markup.js';
import { appOf, byGravity } from './view.js';

type Group = readonly [Finding, ...Finding[]];

/** Findings that a browser lays out without being felt. */
const mostAtOnce = 500;
/** Findings that are shown in full from the start. */
const mostOpen = 25;

/** What each rule found, the gravest first, its explanation told once. */
export function findings(report: Report, rules: ReporterOptions['rules'], linesOf: SourceLines): Markup {
  const groups = [...groupByRule(report.findings.toSorted(byGravity)).values()].toSorted(
    ([a], [b]) => byGravity(a, b) || compareText(a.rule, b.rule),
  );
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${groups.length === 0 ? nothingFound : listed(groups, report, rules, linesOf)}
</section>`;
}

const nothingFound = html`<p class="lead">None of the ways capward knows was found. That is no proof that the app is safe.</p>`;

function listed(groups: readonly Group[], report: Report, rules: ReporterOptions['rules'], linesOf: SourceLines) {
  const isOpen = report.findings.length <= mostOpen;
  const examples = groups.map(([first]) => first);
  return html`${filters(report, examples)}
<div class="${report.findings.length > mostAtOnce ? 'long' : 'short'}">
${groups.map((group) => {
  const rule = rules.get(group[0].rule);
  const remedy = rule?.remedy ?? group[0].remedy;
  const appRoot = ({ location }: Finding) => appOf(report.apps, location.file)?.root ?? '';
  const items = group.map((item) => finding(item, { linesOf, remedy, isOpen, app: appRoot(item) }));
  return ruleGroup(group, rule, remedy, items);
})}
</div>`;
}

function ruleGroup([first, ...rest]: Group, rule: RuleInfo | undefined, remedy: string, items: readonly Markup[]) {
  const id = `rule-${first.rule}`;
  return html`<section class="rule" data-rule="${first.rule}" aria-labelledby="${id}">
<h3 id="${id}">${rule?.title ?? first.title} <span class="count" data-total="${rest.length + 1}">${plural(rest.length + 1, 'place')}</span></h3>
<div class="about">
${rule ? html`<p>${prose(rule.why)}</p>` : null}
<p><strong>What to do.</strong> ${prose(remedy)}</p>
<p class="references">${references(first)}</p>
</div>
${items}
</section>
`;
}

function references({ rule, references }: Finding): Markup {
  const { cwe, masvs, maswe, mastg, url }: References = references;
  const entries = [
    link(url, rule),
    ...cwe.map((id) => link(`https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`, id)),
    ...masvs.map((id) => link(`https://mas.owasp.org/MASVS/controls/${id}/`, id)),
    ...maswe.map((id) => html`<span>${id}</span>`),
    // The tests share a prefix that is long enough to be said once.
    ...mastg.map((id, index) => html`<span>${index === 0 ? id : id.replace('MASTG-TEST-', '')}</span>`),
  ];
  return html`${entries.map((entry, index) => html`${index > 0 ? ' · ' : null}${entry}`)}`;
}
