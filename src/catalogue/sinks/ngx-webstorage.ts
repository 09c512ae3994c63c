import { defineLibrary } from '../library.js';

const areas = [
  { name: 'Local', medium: 'local-storage' },
  { name: 'Session', medium: 'session-storage' },
] as const;

export default defineLibrary({
  id: 'ngx-webstorage',
  title: 'ngx-webstorage',
  docs: 'https://github.com/PillowPillow/ng2-webstorage',
  source: 'ngx-webstorage@21.0.1 types/ngx-webstorage.d.ts',
  packages: ['ngx-webstorage', 'ng2-webstorage'],
  declarations: `
    ${areas
      .map(
        ({ name }) => `
    export class ${name}StorageService {
      store(key: string, value: any): any;
      retrieve(key: string): any;
      clear(key?: string): any;
      observe(key: string): import('rxjs').Observable<any>;
      getStrategyName(): string;
    }
    export function ${name}Storage(key?: string, defaultValue?: any): any;`,
      )
      .join('\n')}
    export function provideNgxWebstorage(...features: any[]): any;
    export class NgxWebstorageModule { static forRoot(config?: any): any }
  `,
  writes: areas.flatMap(({ name, medium }) => [
    { at: `${name}StorageService.store`, key: '0', value: '1', medium },
    { at: `@${name}Storage`, key: '0', value: 'assigned', medium },
  ]),
  reads: areas.map(({ name, medium }) => ({ at: `${name}StorageService.retrieve`, key: '0', medium })),
  removes: areas.map(({ name, medium }) => ({ at: `${name}StorageService.clear`, key: '0', medium })),
});
