import { defineLibrary } from '../library.js';

/** An enhancer of the Redux store: it hands the slices that are named to the storage, which has no default. */
export default defineLibrary({
  id: 'redux-remember',
  title: 'Redux Remember',
  docs: 'https://redux-remember.js.org',
  source: 'redux-remember@6.0.2 dist/types/index.d.ts, src/persist.ts',
  packages: ['redux-remember'],
  declarations: `
    export interface Driver { getItem(key: string): any; setItem(key: string, value: any): any }
    export function rememberEnhancer(driver: Driver, rememberedKeys: string[], options?: { prefix?: string; persistWholeStore?: boolean; [name: string]: any }): any;
    export function rememberReducer(reducer: any): any;
    export const REMEMBER_REHYDRATED: string;
    export const REMEMBER_PERSISTED: string;
  `,
  passes: [{ at: 'rememberReducer', result: '0' }],
  persists: [
    {
      at: 'rememberEnhancer',
      holds: { stores: 'redux' },
      key: '2.prefix',
      defaultKey: '@@remember-',
      medium: null,
      settings: [{ option: '0', given: true, medium: 'adapter' }],
      pick: ['1'],
    },
  ],
});
