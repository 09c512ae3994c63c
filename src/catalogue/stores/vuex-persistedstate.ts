import { defineLibrary } from '../library.js';

/** A plugin of the Vuex store: the state is whatever the app's stores and modules define. */
export default defineLibrary({
  id: 'vuex-persistedstate',
  title: 'vuex-persistedstate',
  docs: 'https://github.com/robinvdvleuten/vuex-persistedstate',
  source: 'vuex-persistedstate@4.1.0 dist/index.d.ts, @3.2.1',
  packages: ['vuex-persistedstate'],
  declarations: `
    interface Options {
      key?: string; paths?: string[]; reducer?: (state: any, paths: string[]) => any; subscriber?: any; storage?: any;
      getState?: any; setState?: any; filter?: (mutation: any) => boolean; [option: string]: any;
    }
    export default function createPersistedState<S = any>(options?: Options): (store: any) => void;
  `,
  persists: [
    {
      at: 'createPersistedState',
      holds: { stores: 'vuex' },
      key: '0.key',
      defaultKey: 'vuex',
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
      pick: ['0.paths', '0.reducer'],
    },
  ],
});
