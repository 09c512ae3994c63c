import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'effector-storage-session',
  title: 'effector-storage/session',
  docs: 'https://github.com/yumauri/effector-storage',
  source: 'effector-storage@8.0.0 session/index.d.ts',
  packages: ['effector-storage/session'],
  declarations: `
    interface Config { store?: any; source?: any; target?: any; key?: string; keyPrefix?: string; contract?: any; [option: string]: any }
    export function persist(config: Config): any; export function createPersist(defaults?: any): (config: Config) => any;
    export function session(options?: any): any;
  `,
  adapters: [{ at: 'session', medium: 'session-storage' }],
  persists: [{ at: 'persist', holds: { state: '0.store' }, key: '0.key', medium: 'session-storage' }],
});
