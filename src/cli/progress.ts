import { escapeControl } from '../report/escape.js';
import type { Output } from './terminal.js';

/** Shorter work needs no progress: the text would only flicker. */
const patience = 300;

export interface Progress {
  show(step: string): void;
  clear(): void;
}

/** One line on a terminal that is overwritten and finally removed; nothing at all elsewhere. */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  const start = now();
  let isShown = false;
  return {
    show(step) {
      if (!output.isTTY || now() - start < patience) return;
      output.write(`\r\x1b[K${escapeControl(step).slice(0, (output.columns ?? 80) - 2)}…`);
      isShown = true;
    },
    clear() {
      if (isShown) output.write('\r\x1b[K');
      isShown = false;
    },
  };
}
