import { setFlagsFromString } from 'node:v8';

/**
 * Leaves WebAssembly as the first compiler makes it. The grammars of native code parse some hundred kilobytes and are
 * done: optimising their megabytes takes longer than that, two to three times as long as reading a native project.
 */
export const skipOptimisation = (): void => setFlagsFromString('--liftoff-only');
