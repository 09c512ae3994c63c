import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-redux',
  title: 'React Redux',
  docs: 'https://react-redux.js.org',
  source: 'react-redux@9.3.1 dist/react-redux.d.ts',
  packages: ['react-redux'],
  declarations: `
    export interface TypedUseSelectorHook<S> { <T>(selector: (state: S) => T, equal?: any): T }
    export function useSelector<S = any, T = any>(selector: (state: S) => T, equal?: any): T;
    export function useDispatch<D = import('redux').Dispatch>(): D; export function useStore(): any;
    export function connect(...args: any[]): any; export const Provider: any; export function shallowEqual(a: any, b: any): boolean;
  `,
  needles: [],
  passes: [
    { at: 'useSelector', result: 'callback.0' },
    { at: 'TypedUseSelectorHook()', result: 'callback.0' },
  ],
});
