import { defineLibrary } from '../library.js';

/** The option `persist` of a single store is in `pinia`; this is the plugin factory, which can persist every store. */
export default defineLibrary({
  id: 'pinia-plugin-persistedstate',
  title: 'pinia-plugin-persistedstate',
  docs: 'https://prazdevs.github.io/pinia-plugin-persistedstate/',
  source: 'pinia-plugin-persistedstate@4.7.1 dist/index.d.ts, dist/index.js, @3.2.3 dist/index.d.ts',
  packages: ['pinia-plugin-persistedstate'],
  declarations: `
    interface PluginOptions { storage?: any; key?: (store: string) => string; auto?: boolean; serializer?: any; debug?: boolean; [hook: string]: any }
    export function createPersistedState(options?: PluginOptions): any;
    const plugin: any;
    export default plugin;
  `,
  persists: [
    {
      at: 'createPersistedState',
      holds: { stores: 'pinia' },
      key: '0.key',
      medium: 'local-storage',
      settings: [
        { option: '0.auto', given: false, medium: null },
        { option: '0.auto', equals: [false], medium: null },
        { option: '0.storage', given: true, medium: 'adapter' },
      ],
    },
  ],
});
