import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'use-local-storage-state',
  title: 'use-local-storage-state',
  docs: 'https://github.com/astoilkov/use-local-storage-state',
  source: 'use-local-storage-state@20.0.0 src/useLocalStorageState.d.ts',
  packages: ['use-local-storage-state'],
  declarations: `
    interface LocalSetter<T> { (value: T | ((previous: T) => T)): void }
    interface LocalState { isPersistent: boolean; removeItem(): void }
    interface Options<T> { defaultValue?: T | (() => T); defaultServerValue?: T | (() => T); storageSync?: boolean; serializer?: any }
    export default function useLocalStorageState<T>(key: string, options?: Options<T>): [T, LocalSetter<T>, LocalState];
  `,
  writes: [{ at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' }],
  reads: [{ at: 'useLocalStorageState', key: '0', medium: 'local-storage' }],
  removes: [{ at: 'LocalState.removeItem', key: 'origin.0', medium: 'local-storage' }],
});
