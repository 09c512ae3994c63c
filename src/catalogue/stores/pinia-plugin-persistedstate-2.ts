import { defineLibrary } from '../library.js';

/**
 * What it keeps is in `pinia`: its options stand on `defineStore`. This declares the factory with the app's defaults.
 */
export default defineLibrary({
  id: 'pinia-plugin-persistedstate-2',
  title: 'pinia-plugin-persistedstate-2',
  docs: 'https://github.com/soc221b/pinia-plugin-persistedstate-2',
  source: 'pinia-plugin-persistedstate-2@2.0.32 dist/type.d.ts, dist/plugin.d.ts',
  packages: ['pinia-plugin-persistedstate-2'],
  declarations: `
    interface PluginOptions { persist?: boolean; storage?: any; overwrite?: boolean; serialize?: any; deserialize?: any; filter?: any; [option: string]: any }
    export function createPersistedStatePlugin(options?: PluginOptions): any;
  `,
});
