import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'effector-storage-local',
  title: 'effector-storage/local',
  docs: 'https://github.com/yumauri/effector-storage',
  source: 'effector-storage@8.0.0 local/index.d.ts',
  packages: ['effector-storage/local'],
  declarations: `
    interface Config { store?: any; source?: any; target?: any; key?: string; keyPrefix?: string; contract?: any; [option: string]: any }
    export function persist(config: Config): any; export function createPersist(defaults?: any): (config: Config) => any;
    export function local(options?: any): any;
  `,
  adapters: [{ at: 'local', medium: 'local-storage' }],
  persists: [{ at: 'persist', holds: { state: '0.store' }, key: '0.key', medium: 'local-storage' }],
});
