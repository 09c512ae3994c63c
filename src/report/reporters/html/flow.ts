import type { Finding } from '../../report.js';
import { html, type Markup } from './markup.js';

type Step = Finding['flow'][number];

interface Stay {
  readonly file: string;
  readonly steps: [Step, ...Step[]];
}

/** The way of the secret as a diagram: a stop for each file, with what happens there. */
export function flow({ flow }: Finding): Markup | null {
  if (flow.length < 2) return null;
  return html`<h4>How it gets there</h4>
<ol class="flow">${staysOf(flow).map(
    ({ file, steps }) =>
      html`<li><code class="file">${file}</code><ol>${steps.map(
        ({ line, note }) => html`<li><code>${line}</code> ${note}</li>`,
      )}</ol></li>`,
  )}</ol>`;
}

/** Steps in a row that stay in one file. */
function staysOf(steps: readonly Step[]): Stay[] {
  const stays: Stay[] = [];
  for (const step of steps) {
    const current = stays.at(-1);
    if (current?.file === step.file) current.steps.push(step);
    else stays.push({ file: step.file, steps: [step] });
  }
  return stays;
}
