import { defineLibrary } from '../library.js';

// Without a type of the app's own, the state is told from what the creator returns: with the types of `set` and `get`
// in it, the checker takes it for unknown.
export default defineLibrary({
  id: 'zustand-persist',
  title: 'Zustand persist',
  docs: 'https://zustand.docs.pmnd.rs/integrations/persisting-store-data',
  source: 'zustand@5.1.0 middleware/persist.d.ts, middleware.js, @4.5.7, @4.0.0, @3.7.2 middleware/persist.d.ts',
  packages: ['zustand/middleware', 'zustand/middleware/immer'],
  declarations: `
    interface SetState<T> { (part: Partial<T> | ((state: T) => Partial<T> | void), replace?: boolean, ...rest: any[]): void }
    type StateCreator<T> = (set: SetState<T>, get: () => T, api: any) => T;
    type PlainCreator<T> = (set: any, get: any, api: any) => T;
    export interface StateStorage { getItem(name: string): any; setItem(name: string, value: string): any; removeItem?(name: string): any }
    export interface PersistOptions<T, P = T> {
      name: string; storage?: any; getStorage?: () => any; partialize?: (state: T) => P; whitelist?: (keyof T)[]; blacklist?: (keyof T)[];
      serialize?: any; deserialize?: any; version?: number; migrate?: any; merge?: any; onRehydrateStorage?: any; skipHydration?: boolean;
    }
    export function persist<T = never, P = any>(creator: StateCreator<T>, options: PersistOptions<T, P>): StateCreator<T>;
    export function persist<T, P = any>(creator: PlainCreator<T>, options: PersistOptions<T, P>): StateCreator<T>;
    export function createJSONStorage<T>(storage: () => any, options?: any): any;
    export function devtools<T = never>(creator: StateCreator<T>, options?: any): StateCreator<T>;
    export function devtools<T>(creator: PlainCreator<T>, options?: any): StateCreator<T>;
    export function subscribeWithSelector<T = never>(creator: StateCreator<T>): StateCreator<T>;
    export function subscribeWithSelector<T>(creator: PlainCreator<T>): StateCreator<T>;
    export function immer<T = never>(creator: StateCreator<T>): StateCreator<T>;
    export function immer<T>(creator: PlainCreator<T>): StateCreator<T>;
    export function combine<T, U>(initial: T, creator: (set: SetState<T>, get: () => T, api: any) => U): StateCreator<T & U>;
    export function redux<T, A>(reducer: (state: T, action: A) => T, initial: T): StateCreator<T & { dispatch: (action: A) => A }>;
  `,
  needles: ['zustand/middleware'],
  passes: [
    { at: 'devtools', result: '0' },
    { at: 'subscribeWithSelector', result: '0' },
    { at: 'immer', result: '0' },
    { at: 'combine', result: ['0', '1'] },
  ],
  adapters: [{ at: 'createJSONStorage', wraps: '0()', medium: 'local-storage' }],
  persists: [
    {
      at: 'persist',
      holds: { state: '0()' },
      key: '1.name',
      medium: 'local-storage',
      settings: [
        { option: '1.storage', given: true, medium: 'adapter' },
        { option: '1.getStorage()', given: true, medium: 'adapter' },
      ],
      pick: ['1.partialize', '1.whitelist'],
      omit: ['1.blacklist'],
    },
  ],
});
