import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'use-local-storage',
  title: 'use-local-storage',
  docs: 'https://github.com/nas5w/use-local-storage',
  source: 'use-local-storage@3.0.0 dist/index.d.ts',
  packages: ['use-local-storage'],
  declarations: `
    interface LocalSetter<T> { (value: T | undefined | ((previous: T | undefined) => T | undefined)): void }
    export default function useLocalStorage<T>(key: string, initial: T, options?: any): [T, LocalSetter<T>];
  `,
  writes: [{ at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' }],
  reads: [{ at: 'useLocalStorage', key: '0', medium: 'local-storage' }],
});
