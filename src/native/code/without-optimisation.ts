import { setFlagsFromString } from 'node:v8';

const optimisations = ['wasm-tier-up', 'wasm-dynamic-tiering'];

/**
 * Runs `work` with WebAssembly left as the first compiler makes it. The grammars of native code parse some hundred
 * kilobytes and are done: optimising their megabytes takes longer than that, two to three times as long as reading a
 * native project. V8 knows no smaller scope than the process, so the flags are set back.
 */
export async function withoutOptimisation<T>(work: () => Promise<T>): Promise<T> {
  for (const flag of optimisations) setFlagsFromString(`--no-${flag}`);
  try {
    return await work();
  } finally {
    for (const flag of optimisations) setFlagsFromString(`--${flag}`);
  }
}
