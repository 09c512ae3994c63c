import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vueuse-integrations',
  title: 'VueUse useIDBKeyval',
  docs: 'https://vueuse.org/integrations/useIDBKeyval/',
  source: '@vueuse/integrations@14.4.0 dist/useIDBKeyval.d.ts',
  packages: ['@vueuse/integrations/useIDBKeyval', '@vueuse/integrations'],
  declarations: `
    export interface IndexedRef<T> { value: T }
    export interface IndexedSetter<T> { (value: T): Promise<void> }
    export function useIDBKeyval<T>(key: any, initial: T | { value: T } | (() => T), options?: any): { data: IndexedRef<T>; isFinished: { value: boolean }; set: IndexedSetter<T> };
  `,
  needles: ['useIDBKeyval'],
  writes: [
    { at: 'IndexedRef.value=', key: 'origin.0', value: 'assigned', medium: 'indexeddb' },
    { at: 'IndexedSetter()', key: 'origin.0', value: '0', medium: 'indexeddb' },
  ],
  reads: [{ at: 'useIDBKeyval', key: '0', medium: 'indexeddb' }],
});
