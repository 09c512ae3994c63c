import { defineLibrary } from '../library.js';

const settings = [
  { option: 'origin.0.storage', equals: ['session'], medium: 'session-storage' as const },
  { option: 'origin.0.storage', equals: ['memory'], medium: null },
];

export default defineLibrary({
  id: 'vue-ls',
  title: 'vue-ls',
  docs: 'https://github.com/RobinCK/vue-ls',
  source: 'vue-ls@4.2.0 src/index.js, src/storage/WebStorage.js',
  packages: ['vue-ls'],
  declarations: `
    export interface WebStorage {
      set(name: string, value: any, expire?: number | null): void;
      get(name: string, missing?: any): any;
      remove(name: string): void;
      clear(): void;
      on(name: string, callback: any): void;
    }
    export interface VueStorage { useStorage(options: any): { ls: WebStorage }; install(Vue: any, options?: any): any }
    const Storage: VueStorage;
    export default Storage;
  `,
  injects: { $ls: "import('vue-ls').WebStorage" },
  needles: ['$ls.'],
  writes: [{ at: 'WebStorage.set', key: '0', value: '1', medium: 'local-storage', settings }],
  reads: [{ at: 'WebStorage.get', key: '0', medium: 'web-storage' }],
  removes: [
    { at: 'WebStorage.remove', key: '0', medium: 'web-storage' },
    { at: 'WebStorage.clear', medium: 'web-storage' },
  ],
});
