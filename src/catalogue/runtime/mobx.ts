import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'mobx',
  title: 'MobX',
  docs: 'https://mobx.js.org',
  source: 'mobx@7.1.3 dist/mobx.d.ts',
  packages: ['mobx'],
  declarations: `
    export function makeAutoObservable<T>(target: T, overrides?: any, options?: any): T;
    export function makeObservable<T>(target: T, annotations?: any, options?: any): T;
    export const observable: any; export const computed: any; export const action: any; export const flow: any;
    export function runInAction<T>(f: () => T): T;
    export function autorun(f: () => void, options?: any): () => void; export function reaction<T>(read: () => T, f: (value: T) => void, options?: any): () => void;
    export function when(test: () => boolean, f?: () => void): any; export function toJS<T>(value: T): T; export function configure(options: any): void;
  `,
  needles: [],
  passes: [
    { at: 'runInAction', result: 'callback.0' },
    { at: 'toJS', result: '0' },
    { at: 'reaction', gives: [{ callback: '1', param: 0, from: '0()' }] },
  ],
});
