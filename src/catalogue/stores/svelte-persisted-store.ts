import { defineLibrary, type Setting } from '../library.js';

const settings: readonly Setting[] = [{ option: 'origin.2.storage', equals: ['session'], medium: 'session-storage' }];

/** `svelte-local-storage-store` is the predecessor with the same API; `$store = value` calls `set`. */
export default defineLibrary({
  id: 'svelte-persisted-store',
  title: 'svelte-persisted-store',
  docs: 'https://github.com/joshnuss/svelte-persisted-store',
  source: 'svelte-persisted-store@0.12.0 dist/index.d.ts, svelte-local-storage-store@0.6.4',
  packages: ['svelte-persisted-store', 'svelte-local-storage-store'],
  declarations: `
    export interface Persisted<T> { subscribe(run: (value: T) => void): () => void; set(value: T): void; update(f: (value: T) => T): void; reset(): void }
    interface Options { serializer?: any; storage?: 'local' | 'session'; syncTabs?: boolean; beforeRead?: any; beforeWrite?: any; [hook: string]: any }
    export function persisted<T>(key: string, initial: T, options?: Options): Persisted<T>;
    export function writable<T>(key: string, initial: T, options?: Options): Persisted<T>;
  `,
  writes: [
    { at: 'Persisted.set', key: 'origin.0', value: '0', medium: 'local-storage', settings },
    { at: 'Persisted.update', key: 'origin.0', value: 'callback.0', medium: 'local-storage', settings },
  ],
  reads: [
    { at: 'persisted', key: '0', medium: 'local-storage' },
    { at: 'writable', key: '0', medium: 'local-storage' },
  ],
  removes: [{ at: 'Persisted.reset', key: 'origin.0', medium: 'local-storage' }],
});
