import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'angular-2-local-storage',
  title: 'angular-2-local-storage',
  docs: 'https://github.com/phenomnomnominal/angular-2-local-storage',
  source: 'angular-2-local-storage@3.0.2 dist/local-storage.service.d.ts',
  packages: ['angular-2-local-storage'],
  declarations: `
    export class LocalStorageService {
      add(key: string, value: any): boolean;
      set(key: string, value: any): boolean;
      get<T = any>(key: string): T;
      keys(): string[];
      remove(...keys: string[]): boolean;
      clearAll(regularExpression?: string): boolean;
    }
    export class LocalStorageModule { static forRoot(config?: any): any }
  `,
  writes: [
    { at: 'LocalStorageService.set', key: '0', value: '1', medium: 'local-storage' },
    { at: 'LocalStorageService.add', key: '0', value: '1', medium: 'local-storage' },
  ],
  reads: [{ at: 'LocalStorageService.get', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'LocalStorageService.remove', key: '0', medium: 'local-storage' },
    { at: 'LocalStorageService.clearAll', medium: 'local-storage' },
  ],
});
