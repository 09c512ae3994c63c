import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'svelte-store',
  title: 'Svelte stores',
  docs: 'https://svelte.dev/docs/svelte/stores',
  source: 'svelte@5.39.0 types/index.d.ts',
  packages: ['svelte/store'],
  declarations: `
    export interface Readable<T> { subscribe(run: (value: T) => void): () => void }
    export interface Writable<T> extends Readable<T> { set(value: T): void; update(f: (value: T) => T): void }
    export function writable<T>(initial?: T, start?: any): Writable<T>;
    export function readable<T>(initial?: T, start?: any): Readable<T>;
    export function derived<T = any>(stores: any, f: (...values: any[]) => T, initial?: T): Readable<T>;
    export function get<T>(store: Readable<T>): T;
  `,
  globals: `
    declare function $state<T>(initial: T): T; declare function $state<T = any>(): T;
    declare function $derived<T>(value: T): T;
    declare function $effect(f: () => any): void;
    declare function $props<T = any>(): T;
  `,
  needles: [],
  passes: [
    { at: 'get', result: '0' },
    { at: 'derived', result: 'callback.1', gives: [{ callback: '1', param: 0, from: '0' }] },
    { at: 'Readable.subscribe', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: '$state', result: '0' },
    { at: '$derived', result: '0' },
  ],
  cells: [
    {
      at: 'writable',
      initial: '0',
      puts: [
        { at: 'Writable.set', value: '0' },
        { at: 'Writable.update', value: 'callback.0' },
      ],
    },
  ],
});
