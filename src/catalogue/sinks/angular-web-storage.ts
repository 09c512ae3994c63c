import { defineLibrary } from '../library.js';

const areas = [
  { name: 'Local', medium: 'local-storage' },
  { name: 'Session', medium: 'session-storage' },
] as const;

export default defineLibrary({
  id: 'angular-web-storage',
  title: 'angular-web-storage',
  docs: 'https://github.com/cipchk/angular-web-storage',
  source: 'angular-web-storage@19.0.0 src/service.d.ts, src/decorator.d.ts',
  packages: ['angular-web-storage'],
  declarations: `
    ${areas
      .map(
        ({ name }) => `
    export class ${name}StorageService {
      get(key: string): any;
      set(key: string, value: any, expiredAt?: number, expiredUnit?: any): void;
      remove(key: any): void;
      clear(): void;
    }
    export function ${name}Storage(key?: string, expiredAt?: number, expiredUnit?: any): any;`,
      )
      .join('\n')}
  `,
  writes: areas.flatMap(({ name, medium }) => [
    { at: `${name}StorageService.set`, key: '0', value: '1', medium },
    { at: `@${name}Storage`, key: '0', value: 'assigned', medium },
  ]),
  reads: areas.map(({ name, medium }) => ({ at: `${name}StorageService.get`, key: '0', medium })),
  removes: areas.flatMap(({ name, medium }) => [
    { at: `${name}StorageService.remove`, key: '0', medium },
    { at: `${name}StorageService.clear`, medium },
  ]),
});
