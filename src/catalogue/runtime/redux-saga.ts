import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'redux-saga',
  title: 'Redux-Saga',
  docs: 'https://redux-saga.js.org/docs/api',
  source: 'redux-saga@1.5.1, @redux-saga/core types/effects.d.ts',
  packages: ['redux-saga/effects', '@redux-saga/core/effects', 'typed-redux-saga', 'typed-redux-saga/macro'],
  declarations: `
    export function call(run: any, ...args: any[]): any; export function apply(context: any, run: any, args?: any[]): any; export function cps(run: any, ...args: any[]): any;
    export function put(action: any): any; export function putResolve(action: any): any; export function select(selector?: any, ...args: any[]): any;
    export function take(pattern?: any): any; export function fork(run: any, ...args: any[]): any; export function spawn(run: any, ...args: any[]): any; export function delay(ms: number, value?: any): any;
    export function takeEvery(pattern: any, worker: any, ...args: any[]): any; export function takeLatest(pattern: any, worker: any, ...args: any[]): any; export function takeLeading(pattern: any, worker: any, ...args: any[]): any;
    export function all(effects: any): any; export function race(effects: any): any; export function retry(times: number, ms: number, run: any, ...args: any[]): any;
  `,
  needles: [],
  passes: [
    { at: 'call', result: ['0()', '0.1()', '0.fn()', 'request'] },
    { at: 'apply', result: '1()' },
    { at: 'retry', result: '2()' },
    { at: 'select', result: 'callback.0' },
  ],
});
