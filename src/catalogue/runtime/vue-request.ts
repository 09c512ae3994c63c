import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue-request',
  title: 'VueRequest',
  docs: 'https://www.attojs.com/en/guide/documentation/dataFetching.html',
  source: 'vue-request@2.0.4 dist/types/index.d.ts',
  packages: ['vue-request'],
  declarations: `
    type Ref<T> = import('vue').Ref<T>;
    export interface QueryResult<T> { data: Ref<T | undefined>; loading: Ref<boolean>; error: Ref<any>; run(...args: any[]): void; runAsync(...args: any[]): Promise<T>; refreshAsync(): Promise<T>; [member: string]: any }
    export function useRequest<T = any>(service: (...args: any[]) => Promise<T>, options?: { onSuccess?: (data: T, params: any) => any; [option: string]: any }, plugins?: any): QueryResult<T>;
  `,
  needles: [],
  passes: [
    { at: 'useRequest', gives: [{ callback: '1.onSuccess', param: 0, from: '0()' }] },
    { at: 'QueryResult.runAsync', result: 'origin.0()' },
  ],
});
