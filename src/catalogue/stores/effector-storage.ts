import { defineLibrary } from '../library.js';

/** The entry point where the storage is an option; `/local` and `/session` have it built in. */
export default defineLibrary({
  id: 'effector-storage',
  title: 'effector-storage',
  docs: 'https://github.com/yumauri/effector-storage',
  source: 'effector-storage@8.0.0 index.d.ts',
  packages: ['effector-storage'],
  declarations: `
    interface Config { store?: any; source?: any; target?: any; adapter: any; key?: string; keyPrefix?: string; contract?: any; [option: string]: any }
    export function persist(config: Config): any; export function createPersist(defaults?: any): (config: Config) => any;
    export function local(options?: any): any; export function session(options?: any): any; export function query(options?: any): any; export function memory(options?: any): any; export function storage(options: any): any;
  `,
  adapters: [
    { at: 'local', medium: 'local-storage' },
    { at: 'session', medium: 'session-storage' },
    { at: 'query', medium: 'url' },
    { at: 'memory', medium: 'memory' },
    { at: 'storage', wraps: '0.storage()' },
  ],
  persists: [
    {
      at: 'persist',
      holds: { state: '0.store' },
      key: '0.key',
      medium: null,
      settings: [{ option: '0.adapter', given: true, medium: 'adapter' }],
    },
  ],
});
