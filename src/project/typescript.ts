import { createRequire } from 'node:module';
import type { ts } from 'ts-morph';

let loaded: typeof ts | undefined;

/** The compiler, loaded when a file first needs it: it takes longer to load than a small app takes to audit. */
export function typescript(): typeof ts {
  if (!loaded) {
    const morph: typeof import('ts-morph') = createRequire(import.meta.url)('ts-morph');
    loaded = morph.ts;
  }
  return loaded;
}
