import { defineLibrary } from '../library.js';

/**
 * The part of the ECMAScript library that token flows pass through. Small on purpose: the checker of an audit
 * runs without TypeScript's own lib files, which cost more to parse than most apps.
 */
export default defineLibrary({
  id: 'javascript',
  title: 'JavaScript',
  docs: 'https://developer.mozilla.org/docs/Web/JavaScript',
  source: 'ECMA-262',
  packages: [],
  globals: `
    interface Object { toString(): string; valueOf(): Object; hasOwnProperty(v: PropertyKey): boolean }
    interface ObjectConstructor {
      new (value?: any): Object; (value?: any): any;
      assign<T, U>(target: T, source: U): T & U; assign<T, U, V>(target: T, a: U, b: V): T & U & V; assign(target: any, ...sources: any[]): any;
      entries<T>(o: { [s: string]: T } | ArrayLike<T>): [string, T][]; entries(o: any): [string, any][];
      values<T>(o: { [s: string]: T } | ArrayLike<T>): T[]; values(o: any): any[];
      keys(o: any): string[]; freeze<T>(o: T): T; seal<T>(o: T): T; create(o: any): any;
      fromEntries<T = any>(entries: Iterable<readonly [PropertyKey, T]>): { [k: string]: T }; fromEntries(entries: any): any;
      defineProperty<T>(o: T, p: PropertyKey, attributes: any): T; getPrototypeOf(o: any): any; setPrototypeOf(o: any, p: any): any;
    }
    declare var Object: ObjectConstructor;
    interface Function { apply(thisArg: any, args?: any): any; call(thisArg: any, ...args: any[]): any; bind(thisArg: any, ...args: any[]): any; readonly length: number; readonly name: string; prototype: any }
    interface FunctionConstructor { new (...args: string[]): Function; (...args: string[]): Function }
    declare var Function: FunctionConstructor;
    interface CallableFunction extends Function {}
    interface NewableFunction extends Function {}
    interface IArguments { [index: number]: any; length: number }
    interface Boolean { valueOf(): boolean }
    interface BooleanConstructor { new (value?: any): Boolean; <T>(value?: T): boolean }
    declare var Boolean: BooleanConstructor;
    interface Number { toString(radix?: number): string; toFixed(digits?: number): string; valueOf(): number }
    interface NumberConstructor { new (value?: any): Number; (value?: any): number; isNaN(v: unknown): boolean; parseInt(s: string): number; parseFloat(s: string): number; isInteger(v: unknown): boolean; isFinite(v: unknown): boolean }
    declare var Number: NumberConstructor;
    interface BigInt { toString(): string }
    interface Symbol { toString(): string; valueOf(): symbol; readonly description: string | undefined }
    interface SymbolConstructor { (description?: string | number): symbol; for(key: string): symbol; readonly iterator: unique symbol; readonly asyncIterator: unique symbol; readonly hasInstance: unique symbol }
    declare var Symbol: SymbolConstructor;
    interface RegExp { test(s: string): boolean; exec(s: string): RegExpExecArray | null; readonly source: string }
    interface RegExpExecArray extends Array<string> { index: number; groups?: { [key: string]: string } }
    interface RegExpMatchArray extends Array<string> { index?: number; groups?: { [key: string]: string } }
    interface RegExpConstructor { new (pattern: RegExp | string, flags?: string): RegExp; (pattern: RegExp | string, flags?: string): RegExp }
    declare var RegExp: RegExpConstructor;
    interface String {
      readonly length: number; readonly [index: number]: string; [Symbol.iterator](): IterableIterator<string>;
      toString(): string; valueOf(): string; trim(): string; trimStart(): string; trimEnd(): string; toLowerCase(): string; toUpperCase(): string;
      slice(a?: number, b?: number): string; substring(a: number, b?: number): string; substr(a: number, b?: number): string;
      replace(a: string | RegExp, b: any): string; replaceAll(a: string | RegExp, b: any): string; concat(...s: string[]): string;
      split(a: string | RegExp, limit?: number): string[]; match(r: string | RegExp): RegExpMatchArray | null; matchAll(r: RegExp): IterableIterator<RegExpMatchArray>;
      padStart(n: number, s?: string): string; padEnd(n: number, s?: string): string; repeat(n: number): string; normalize(f?: string): string; at(i: number): string | undefined;
      includes(s: string, i?: number): boolean; startsWith(s: string, i?: number): boolean; endsWith(s: string, i?: number): boolean; indexOf(s: string, i?: number): number; lastIndexOf(s: string): number;
      charAt(i: number): string; charCodeAt(i: number): number; codePointAt(i: number): number | undefined; search(r: string | RegExp): number; localeCompare(s: string): number;
    }
    interface StringConstructor { new (value?: any): String; (value?: any): string; fromCharCode(...codes: number[]): string; raw(t: any, ...s: any[]): string }
    declare var String: StringConstructor;
    interface TemplateStringsArray extends ReadonlyArray<string> { readonly raw: readonly string[] }
    interface ArrayLike<T> { readonly length: number; readonly [n: number]: T }
    interface ConcatArray<T> { readonly length: number; readonly [n: number]: T }
    interface IteratorYieldResult<T> { done?: false; value: T }
    interface IteratorReturnResult<T> { done: true; value: T }
    type IteratorResult<T, R = any> = IteratorYieldResult<T> | IteratorReturnResult<R>;
    interface Iterator<T, R = any, N = any> { next(...args: [] | [N]): IteratorResult<T, R> }
    interface Iterable<T, R = any, N = any> { [Symbol.iterator](): Iterator<T, R, N> }
    interface IterableIterator<T, R = any, N = any> extends Iterator<T, R, N> { [Symbol.iterator](): IterableIterator<T, R, N> }
    interface AsyncIterator<T, R = any, N = any> { next(...args: [] | [N]): Promise<IteratorResult<T, R>> }
    interface AsyncIterable<T, R = any, N = any> { [Symbol.asyncIterator](): AsyncIterator<T, R, N> }
    interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T, R, N> { [Symbol.asyncIterator](): AsyncIterableIterator<T, R, N> }
    interface Generator<T = unknown, R = any, N = any> extends Iterator<T, R, N> { [Symbol.iterator](): Generator<T, R, N> }
    interface AsyncGenerator<T = unknown, R = any, N = any> extends AsyncIterator<T, R, N> { [Symbol.asyncIterator](): AsyncGenerator<T, R, N> }
    interface ReadonlyArray<T> {
      readonly length: number; readonly [n: number]: T; [Symbol.iterator](): IterableIterator<T>;
      map<U>(f: (value: T, index: number, array: readonly T[]) => U): U[]; filter(f: (value: T, index: number, array: readonly T[]) => unknown): T[];
      find(f: (value: T, index: number, array: readonly T[]) => unknown): T | undefined; findIndex(f: (value: T, index: number) => unknown): number; at(i: number): T | undefined;
      forEach(f: (value: T, index: number, array: readonly T[]) => void): void; some(f: (value: T, index: number) => unknown): boolean; every(f: (value: T, index: number) => unknown): boolean;
      reduce<U>(f: (a: U, value: T, index: number) => U, initial: U): U; slice(a?: number, b?: number): T[]; concat(...items: (T | ConcatArray<T>)[]): T[];
      join(separator?: string): string; indexOf(v: T): number; includes(v: T): boolean; flat(): any[]; flatMap<U>(f: (value: T, index: number) => U | readonly U[]): U[];
      entries(): IterableIterator<[number, T]>; keys(): IterableIterator<number>; values(): IterableIterator<T>;
    }
    interface Array<T> {
      length: number; [n: number]: T; [Symbol.iterator](): IterableIterator<T>;
      push(...items: T[]): number; pop(): T | undefined; shift(): T | undefined; unshift(...items: T[]): number; splice(a: number, b?: number, ...items: T[]): T[];
      map<U>(f: (value: T, index: number, array: T[]) => U): U[]; filter(f: (value: T, index: number, array: T[]) => unknown): T[];
      find(f: (value: T, index: number, array: T[]) => unknown): T | undefined; findLast(f: (value: T, index: number) => unknown): T | undefined; findIndex(f: (value: T, index: number) => unknown): number; at(i: number): T | undefined;
      forEach(f: (value: T, index: number, array: T[]) => void): void; some(f: (value: T, index: number) => unknown): boolean; every(f: (value: T, index: number) => unknown): boolean;
      reduce<U>(f: (a: U, value: T, index: number) => U, initial: U): U; reduceRight<U>(f: (a: U, value: T, index: number) => U, initial: U): U;
      slice(a?: number, b?: number): T[]; concat(...items: (T | ConcatArray<T>)[]): T[]; reverse(): T[]; sort(f?: (a: T, b: T) => number): T[]; toSorted(f?: (a: T, b: T) => number): T[]; toReversed(): T[];
      join(separator?: string): string; indexOf(v: T): number; includes(v: T): boolean; flat(): any[]; flatMap<U>(f: (value: T, index: number) => U | readonly U[]): U[]; fill(v: T): T[];
      entries(): IterableIterator<[number, T]>; keys(): IterableIterator<number>; values(): IterableIterator<T>;
    }
    interface ArrayConstructor { new <T>(...items: T[]): T[]; <T>(...items: T[]): T[]; isArray(v: any): v is any[]; from<T>(it: Iterable<T> | ArrayLike<T>): T[]; from<T, U>(it: Iterable<T> | ArrayLike<T>, f: (v: T, i: number) => U): U[]; of<T>(...items: T[]): T[] }
    declare var Array: ArrayConstructor;
    interface Map<K, V> { get(key: K): V | undefined; set(key: K, value: V): this; has(key: K): boolean; delete(key: K): boolean; clear(): void; forEach(f: (value: V, key: K, map: Map<K, V>) => void): void; entries(): IterableIterator<[K, V]>; keys(): IterableIterator<K>; values(): IterableIterator<V>; readonly size: number; [Symbol.iterator](): IterableIterator<[K, V]> }
    interface MapConstructor { new <K = any, V = any>(entries?: Iterable<readonly [K, V]> | null): Map<K, V> }
    declare var Map: MapConstructor;
    interface WeakMap<K, V> { get(key: K): V | undefined; set(key: K, value: V): this; has(key: K): boolean; delete(key: K): boolean }
    declare var WeakMap: { new <K = any, V = any>(): WeakMap<K, V> };
    interface Set<T> { add(value: T): this; has(value: T): boolean; delete(value: T): boolean; clear(): void; forEach(f: (value: T) => void): void; values(): IterableIterator<T>; readonly size: number; [Symbol.iterator](): IterableIterator<T> }
    declare var Set: { new <T = any>(values?: Iterable<T> | null): Set<T> };
    interface PromiseLike<T> { then<A = T, B = never>(ok?: ((value: T) => A | PromiseLike<A>) | null, fail?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B> }
    interface Promise<T> {
      then<A = T, B = never>(ok?: ((value: T) => A | PromiseLike<A>) | null, fail?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
      // What a handler gives instead is mostly null, which the checker widens to any.
      catch(fail?: ((reason: any) => any) | null): Promise<T>;
      finally(f?: (() => void) | null): Promise<T>;
    }
    interface PromiseConstructor {
      new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
      resolve<T>(value: T | PromiseLike<T>): Promise<Awaited<T>>; resolve(): Promise<void>; reject<T = never>(reason?: any): Promise<T>;
      all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }>; race<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>; any<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
      allSettled(values: any): Promise<any>;
    }
    declare var Promise: PromiseConstructor;
    interface Date { getTime(): number; toISOString(): string; valueOf(): number; toString(): string; toUTCString(): string; toLocaleString(...a: any[]): string; getDate(): number; setDate(n: number): number; setTime(n: number): number; getHours(): number; setHours(...n: number[]): number; getFullYear(): number; setFullYear(...n: number[]): number; getMonth(): number; setMonth(n: number): number; toJSON(): string }
    interface DateConstructor { new (...args: any[]): Date; (): string; now(): number; parse(s: string): number }
    declare var Date: DateConstructor;
    interface Error { name: string; message: string; stack?: string; cause?: unknown }
    interface ErrorConstructor { new (message?: string, options?: any): Error; (message?: string): Error }
    declare var Error: ErrorConstructor; declare var TypeError: ErrorConstructor; declare var RangeError: ErrorConstructor;
    interface JSON { stringify(value: any, replacer?: any, space?: any): string; parse(text: string, reviver?: any): any }
    declare var JSON: JSON;
    interface Reflect { set(target: any, key: PropertyKey, value: any): boolean; get(target: any, key: PropertyKey): any }
    declare var Reflect: Reflect;
    interface Math { random(): number; floor(n: number): number; round(n: number): number; ceil(n: number): number; max(...n: number[]): number; min(...n: number[]): number; abs(n: number): number }
    declare var Math: Math;
    declare function parseInt(s: any, radix?: number): number;
    declare function parseFloat(s: any): number;
    declare function isNaN(n: any): boolean;
    declare function encodeURIComponent(s: any): string;
    declare function decodeURIComponent(s: string): string;
    declare function encodeURI(s: string): string;
    declare function decodeURI(s: string): string;
    declare function escape(s: string): string;
    declare function unescape(s: string): string;
    declare function structuredClone<T>(value: T): T;
    type PropertyKey = string | number | symbol;
    type Awaited<T> = T extends null | undefined ? T : T extends object & { then(onfulfilled: infer F, ...args: infer _): any } ? F extends (value: infer V, ...args: infer _) => any ? Awaited<V> : never : T;
    type Partial<T> = { [P in keyof T]?: T[P] };
    type Required<T> = { [P in keyof T]-?: T[P] };
    type Readonly<T> = { readonly [P in keyof T]: T[P] };
    type Pick<T, K extends keyof T> = { [P in K]: T[P] };
    type Record<K extends keyof any, T> = { [P in K]: T };
    type Exclude<T, U> = T extends U ? never : T;
    type Extract<T, U> = T extends U ? T : never;
    type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
    type NonNullable<T> = T & {};
    type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
    type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
    type ConstructorParameters<T extends abstract new (...args: any) => any> = T extends abstract new (...args: infer P) => any ? P : never;
    type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (...args: any) => infer R ? R : any;
    type Uppercase<S extends string> = intrinsic;
    type Lowercase<S extends string> = intrinsic;
    type Capitalize<S extends string> = intrinsic;
    type Uncapitalize<S extends string> = intrinsic;
    interface ThisType<T> {}
    declare var process: { env: { [key: string]: string | undefined } };
    declare function require(id: string): any;
    declare var module: { exports: any };
    interface ImportMeta { env: { [key: string]: any }; url: string }
  `,
  passes: [
    { at: 'JSON.stringify', result: '0', keeps: '1', replacer: '1' },
    { at: 'JSON.parse', result: '0' },
    { at: 'ObjectConstructor.assign', result: '...0' },
    { at: 'ObjectConstructor.entries', result: '0', pairs: true },
    { at: 'ObjectConstructor.values', result: '0' },
    { at: 'ObjectConstructor.freeze', result: '0' },
    { at: 'ObjectConstructor.seal', result: '0' },
    { at: 'ObjectConstructor.fromEntries', result: '0' },
    { at: 'StringConstructor()', result: '0' },
    { at: 'StringConstructor.fromCharCode', result: '...0' },
    { at: 'PromiseConstructor.resolve', result: '0' },
    { at: 'PromiseConstructor.reject', result: [] },
    { at: 'PromiseConstructor.all', result: '0' },
    { at: 'PromiseConstructor.race', result: '0[]' },
    { at: 'PromiseConstructor.any', result: '0[]' },
    { at: 'new PromiseConstructor', result: 'settled.0' },
    { at: 'Promise.then', result: 'callback.0', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: 'PromiseLike.then', result: 'callback.0', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: 'Promise.catch', result: 'this' },
    { at: 'Promise.finally', result: 'this' },
    { at: 'encodeURIComponent', result: '0' },
    { at: 'decodeURIComponent', result: '0' },
    { at: 'encodeURI', result: '0' },
    { at: 'decodeURI', result: '0' },
    { at: 'escape', result: '0' },
    { at: 'unescape', result: '0' },
    { at: 'structuredClone', result: '0' },
    ...[
      'toString',
      'valueOf',
      'trim',
      'trimStart',
      'trimEnd',
      'slice',
      'substring',
      'substr',
      'replace',
      'replaceAll',
      'split',
      'normalize',
    ].map((name) => ({ at: `String.${name}`, result: 'this' })),
    { at: 'String.concat', result: ['this', '...0'] },
    { at: 'Object.toString', result: 'this' },
    { at: 'Object.valueOf', result: 'this' },
    ...['map', 'flatMap'].map((name) => ({
      at: `Array.${name}`,
      result: 'callback.0',
      gives: [{ callback: '0', param: 0, from: 'this' }],
    })),
    {
      at: 'Array.filter',
      result: 'this',
      replacer: '0',
      gives: [{ callback: '0', param: 0, from: 'this' }],
    },
    ...['find', 'findLast', 'sort', 'toSorted'].map((name) => ({
      at: `Array.${name}`,
      result: 'this',
      gives: [{ callback: '0', param: 0, from: 'this' }],
    })),
    ...['forEach', 'some', 'every', 'findIndex'].map((name) => ({
      at: `Array.${name}`,
      gives: [{ callback: '0', param: 0, from: 'this' }],
    })),
    ...['reduce', 'reduceRight'].map((name) => ({
      at: `Array.${name}`,
      result: ['callback.0', '1'],
      gives: [
        { callback: '0', param: 0, from: '1' },
        { callback: '0', param: 1, from: 'this' },
      ],
    })),
    ...['slice', 'at', 'reverse', 'toReversed', 'join', 'flat', 'pop', 'shift', 'values', 'entries'].map((name) => ({
      at: `Array.${name}`,
      result: 'this',
    })),
    { at: 'Array.concat', result: ['this', '...0'] },
    { at: 'ArrayConstructor.from', result: '0' },
    { at: 'ArrayConstructor.of', result: '...0' },
    { at: 'Map.get', result: 'this' },
    { at: 'Map.values', result: 'this' },
    { at: 'Map.entries', result: 'this' },
    { at: 'Map.forEach', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: 'Set.forEach', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: 'Set.values', result: 'this' },
  ],
});
