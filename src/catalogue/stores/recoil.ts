import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'recoil',
  title: 'Recoil',
  docs: 'https://recoiljs.org/docs/guides/atom-effects/',
  source: 'recoil@0.7.7 index.d.ts, recoil-persist@5.1.0 dist/index.js',
  packages: ['recoil'],
  declarations: `
    type Update<T> = T | ((previous: T) => T);
    export interface RecoilState<T> { readonly key: string; readonly __value: T }
    export interface AtomOptions<T> { key: string; default?: T; effects?: any[]; effects_UNSTABLE?: any[]; dangerouslyAllowMutability?: boolean }
    export function atom<T>(options: AtomOptions<T>): RecoilState<T>;
    export function selector<T>(options: { key: string; get: (context: { get: <U>(state: RecoilState<U>) => U }) => T; set?: any }): RecoilState<T>;
    export function atomFamily<T = any, P = any>(options: any): (parameter: P) => RecoilState<T>;
    export interface RecoilSetter<T> { (value: Update<T>): void }
    export function useRecoilState<T>(state: RecoilState<T>): [T, RecoilSetter<T>]; export function useSetRecoilState<T>(state: RecoilState<T>): RecoilSetter<T>;
    export function useRecoilValue<T>(state: RecoilState<T>): T; export function useResetRecoilState(state: any): () => void;
    export type AtomEffect<T> = (context: { setSelf(value: T): void; onSet(f: (value: T, previous: T, reset: boolean) => void): void; node: { key: string }; trigger: string }) => void;
    export const RecoilRoot: any;
  `,
  needles: ['effects'],
  passes: [{ at: 'useRecoilValue', result: '0' }],
  persists: [
    {
      at: 'atom',
      holds: { state: '0.default' },
      key: '0.key',
      medium: null,
      settings: [
        { option: '0.effects[]', given: true, medium: 'adapter' },
        { option: '0.effects_UNSTABLE[]', given: true, medium: 'adapter' },
      ],
    },
  ],
});
