import { defineLibrary } from '../library.js';

/** `store` and `store.local` are the same area; `page` is memory and no sink. */
const areas = [
  { type: 'LocalArea', medium: 'local-storage' },
  { type: 'SessionArea', medium: 'session-storage' },
] as const;

const members = (type: string) => `
  (key: string): any;
  (key: string, value: any): any;
  (entries: { [key: string]: any }): any;
  set(key: string, value: any, overwrite?: any): any;
  setAll(entries: { [key: string]: any }, overwrite?: boolean): any;
  add(key: string, value: any): any;
  transact(key: string, change: (value: any) => any, alt?: any): any;
  get(key: string, alt?: any): any;
  getAll(fillObject?: any): any;
  has(key: string): boolean;
  remove(key: string, alt?: any): any;
  clear(): any;
  namespace(name: string, ...rest: any[]): ${type};
`;

export default defineLibrary({
  id: 'store2',
  title: 'store2',
  docs: 'https://github.com/nbubna/store',
  source: 'store2@2.14.4 dist/store2.js',
  packages: ['store2'],
  declarations: `
    ${areas.map(({ type }) => `export interface ${type} { ${members(type)} }`).join('\n')}
    export interface PageArea { ${members('PageArea')} }
    export interface Store2 extends LocalArea { local: LocalArea; session: SessionArea; page: PageArea }
    const store: Store2;
    export default store;
  `,
  writes: areas.flatMap(({ type, medium }) => [
    { at: `${type}()`, key: '0', value: '1', medium },
    { at: `${type}.set`, key: '0', value: '1', medium },
    { at: `${type}.add`, key: '0', value: '1', medium },
    { at: `${type}.setAll`, value: '0', medium },
    { at: `${type}.transact`, key: '0', value: 'callback.1', medium },
  ]),
  reads: areas.flatMap(({ type, medium }) => [
    { at: `${type}()`, key: '0', medium },
    { at: `${type}.get`, key: '0', medium },
  ]),
  removes: areas.flatMap(({ type, medium }) => [
    { at: `${type}.remove`, key: '0', medium },
    { at: `${type}.clear`, medium },
  ]),
});
