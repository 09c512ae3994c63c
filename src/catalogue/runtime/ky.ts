import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ky',
  title: 'ky and ofetch',
  docs: 'https://github.com/sindresorhus/ky',
  source: 'ky@1.11.0 distribution/index.d.ts; ofetch@1.4.1 dist/index.d.ts',
  packages: ['ky', 'ofetch'],
  declarations: `
    export interface ResponsePromise extends Promise<Response> { json<T = any>(): Promise<T>; text(): Promise<string> }
    export interface Ky { (url: any, options?: any): ResponsePromise; get(url: any, options?: any): ResponsePromise; post(url: any, options?: any): ResponsePromise; put(url: any, options?: any): ResponsePromise; create(o?: any): Ky; extend(o?: any): Ky }
    const ky: Ky; export default ky; export const ofetch: any; export const $fetch: any;
  `,
  needles: [],
  passes: [
    { at: 'ResponsePromise.json', result: 'this' },
    { at: 'ResponsePromise.text', result: 'this' },
  ],
});
