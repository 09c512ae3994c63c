import { defineLibrary } from '../library.js';

/** A middleware of the Redux store: it keeps the root state, or the slices named in `states`. */
export default defineLibrary({
  id: 'redux-localstorage-simple',
  title: 'redux-localstorage-simple',
  docs: 'https://github.com/kilkelly/redux-localstorage-simple',
  source: 'redux-localstorage-simple@2.5.1 dist/index.d.ts, src/index.js',
  packages: ['redux-localstorage-simple'],
  declarations: `
    interface SaveOptions { states?: string[]; ignoreStates?: string[]; namespace?: string; namespaceSeparator?: string; debounce?: number; disableWarnings?: boolean }
    export function save(options?: SaveOptions): any; export function load(options?: any): any; export function clear(options?: any): void; export function combineLoads(...loads: any[]): any;
  `,
  persists: [
    {
      at: 'save',
      holds: { stores: 'redux' },
      key: '0.namespace',
      defaultKey: 'redux_localstorage_simple',
      medium: 'local-storage',
      pick: ['0.states'],
      omit: ['0.ignoreStates'],
    },
  ],
});
