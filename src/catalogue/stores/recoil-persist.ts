import { defineLibrary } from '../library.js';

/** An atom effect: it keeps the atoms that list it, which are the `persists` of `recoil`. */
export default defineLibrary({
  id: 'recoil-persist',
  title: 'recoil-persist',
  docs: 'https://github.com/polemius/recoil-persist',
  source: 'recoil-persist@5.1.0 dist/index.d.ts, dist/index.js',
  packages: ['recoil-persist'],
  declarations: `
    interface PersistConfiguration { key?: string; storage?: any; converter?: any }
    interface Persistence { persistAtom: any }
    export function recoilPersist(config?: PersistConfiguration): Persistence;
  `,
  adapters: [{ at: 'Persistence.persistAtom', wraps: 'origin.0.storage', medium: 'local-storage' }],
});
