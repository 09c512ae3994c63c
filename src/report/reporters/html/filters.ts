import type { Finding, Report } from '../../report.js';
import { confidences, severities } from '../../scales.js';
import { html, type Markup } from './markup.js';
import { stateOf, states, stateTitle } from './view.js';

/** Each shows what is at least as sure. */
const confidenceTitle: Record<Finding['confidence'], string> = { high: 'high', medium: 'medium and high', low: 'all' };

/** Controls over the findings. Hidden until the script runs: without it every finding is shown. */
export function filters({ findings, apps }: Report, rules: readonly Finding[]): Markup {
  const count = (is: (finding: Finding) => boolean): number => findings.filter(is).length;
  const present = states.filter((state) => findings.some((finding) => stateOf(finding) === state));
  return html`<form id="filters" class="filters" role="search" aria-label="Filter the findings" hidden>
<label class="search">Search <input type="search" name="text" placeholder="file, key, message" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Severity</legend>${severities.map((severity) => {
    const total = count((finding) => finding.severity === severity);
    return total === 0 ? null : checkbox('severity', severity, `${severity} ${total}`, true);
  })}</fieldset>
${
  present.length > 1
    ? html`<fieldset><legend>State</legend>${present.map((state) =>
        checkbox(
          'state',
          state,
          `${stateTitle[state]} ${count((finding) => stateOf(finding) === state)}`,
          state !== 'ignored',
        ),
      )}</fieldset>`
    : null
}
<label>Confidence <select name="confidence">${confidences.map(
    (confidence) =>
      html`<option value="${confidence}"${confidence === 'medium' ? html` selected` : null}>${confidenceTitle[confidence]}</option>`,
  )}</select></label>
<label>Rule <select name="rule"><option value="">all</option>${rules.map(
    ({ rule }) => html`<option value="${rule}">${rule}</option>`,
  )}</select></label>
${
  apps.length > 1
    ? html`<label>App <select name="app"><option value="">all</option>${apps.map(
        ({ root, name }) => html`<option value="${root}">${name}</option>`,
      )}</select></label>`
    : null
}
<p class="actions"><output id="shown" aria-live="polite"></output>
<button type="button" id="expand">Expand all</button> <button type="button" id="collapse">Collapse all</button> <button type="reset">Reset</button></p>
</form>`;
}

const checkbox = (name: string, value: string, label: string, isChecked: boolean): Markup =>
  html`<label class="check ${value}"><input type="checkbox" name="${name}" value="${value}"${isChecked ? html` checked` : null}> ${label}</label>`;
