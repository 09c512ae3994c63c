import type { Finding } from '../../report.js';
import { excerptOf } from '../excerpt.js';
import type { SourceLines } from '../source-lines.js';
import { flow } from './flow.js';
import { frame } from './frame.js';
import { html, type Markup, prose } from './markup.js';
import { stateOf, stateTitle } from './view.js';

export interface FindingContext {
  readonly linesOf: SourceLines;
  /** Root of the app it belongs to. */
  readonly app: string;
  /** What to do in general; a finding repeats only what differs. */
  readonly remedy: string;
  readonly isOpen: boolean;
}

/** One place. Its attributes are what the filters go by. */
export function finding(item: Finding, { linesOf, app, remedy, isOpen }: FindingContext): Markup {
  const { severity, confidence, message, location, evidence, fingerprint, suppressed } = item;
  const state = stateOf(item);
  return html`<details class="finding ${state}" id="f-${fingerprint}" data-severity="${severity}" data-confidence="${confidence}" data-state="${state}" data-app="${app}"${isOpen ? html` open` : null}>
<summary><span class="severity ${severity}">${severity}</span> <span class="message">${prose(message)}</span> <span class="where"><code>${location.file}:${location.line}</code> ${confidence} confidence${state === 'open' ? null : html` <span class="state">${stateTitle[state]}</span>`}</span></summary>
${suppressed ? html`<p class="reason">Ignored by ${suppressed.by === 'inline' ? 'a comment' : 'the configuration'}: ${suppressed.reason}</p>` : null}
${frame(excerptOf(item, linesOf(location.file), 2))}
${flow(item)}
${evidence.length > 0 ? html`<h4>Evidence</h4><p>${prose(evidence.join(' '))}</p>` : null}
${item.remedy === remedy ? null : html`<h4>What to do</h4><p>${prose(item.remedy)}</p>`}
</details>
`;
}
