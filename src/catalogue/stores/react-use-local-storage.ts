import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-use-local-storage',
  title: 'react-use useLocalStorage, imported by path',
  docs: 'https://github.com/streamich/react-use/blob/master/docs/useLocalStorage.md',
  source: 'react-use@17.6.1 lib/useLocalStorage.d.ts',
  packages: ['react-use/lib/useLocalStorage', 'react-use/esm/useLocalStorage'],
  declarations: `
    interface LocalSetter<T> { (value: T | ((previous: T) => T)): void }
    interface LocalRemover { (): void }
    export default function useLocalStorage<T>(key: string, initial?: T, options?: any): [T | undefined, LocalSetter<T | undefined>, LocalRemover];
  `,
  writes: [{ at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' }],
  reads: [{ at: 'useLocalStorage', key: '0', medium: 'local-storage' }],
  removes: [{ at: 'LocalRemover()', key: 'origin.0', medium: 'local-storage' }],
});
