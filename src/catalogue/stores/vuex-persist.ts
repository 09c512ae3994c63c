import { defineLibrary } from '../library.js';

/** A plugin of the Vuex store, like vuex-persistedstate; `modules` lists the modules that are kept. */
export default defineLibrary({
  id: 'vuex-persist',
  title: 'vuex-persist',
  docs: 'https://github.com/championswimmer/vuex-persist',
  source: 'vuex-persist@3.1.3 dist/types/PersistOptions.d.ts, dist/types/index.d.ts',
  packages: ['vuex-persist'],
  declarations: `
    interface PersistOptions {
      key?: string; storage?: any; modules?: string[]; reducer?: (state: any) => any; filter?: (mutation: any) => boolean;
      saveState?: any; restoreState?: any; asyncStorage?: boolean; [option: string]: any;
    }
    export class VuexPersistence<S = any> { constructor(options?: PersistOptions); plugin: any; RESTORE_MUTATION: any }
    export default VuexPersistence;
  `,
  persists: [
    {
      at: 'new VuexPersistence',
      holds: { stores: 'vuex' },
      key: '0.key',
      defaultKey: 'vuex',
      medium: 'local-storage',
      settings: [
        { option: '0.saveState', given: true, medium: null },
        { option: '0.storage', given: true, medium: 'adapter' },
      ],
      pick: ['0.modules', '0.reducer'],
    },
  ],
});
