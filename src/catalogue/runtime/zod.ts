import { defineLibrary } from '../library.js';

/** Schemas that types are inferred from: `z.infer<typeof session>` carries the members of the schema. */
export default defineLibrary({
  id: 'zod',
  title: 'Zod',
  docs: 'https://zod.dev',
  source: 'zod@4.1.0 v4/classic/schemas.d.ts',
  packages: ['zod', 'zod/v4', 'zod/mini', 'zod/v3'],
  declarations: `
    export interface ZodType<O = any> {
      readonly _output: O;
      optional(): ZodType<O | undefined>; nullable(): ZodType<O | null>; nullish(): ZodType<O | null | undefined>; default(value: any): ZodType<O>; catch(value: any): ZodType<O>;
      array(): ZodType<O[]>; or<T>(other: ZodType<T>): ZodType<O | T>; and<T>(other: ZodType<T>): ZodType<O & T>; transform<T>(f: (value: O) => T): ZodType<T>; refine(...args: any[]): this; superRefine(...args: any[]): this; describe(text: string): this; brand(): this; readonly(): this; pipe<T>(other: ZodType<T>): ZodType<T>;
      parse(value: unknown): O; safeParse(value: unknown): { success: boolean; data: O; error: any }; parseAsync(value: unknown): Promise<O>;
    }
    type Out<T> = T extends { readonly _output: infer O } ? O : any;
    type Shape<S> = { [K in keyof S]: Out<S[K]> };
    export interface ZodString extends ZodType<string> { min(...a: any[]): this; max(...a: any[]): this; length(...a: any[]): this; email(...a: any[]): this; url(...a: any[]): this; uuid(...a: any[]): this; regex(...a: any[]): this; trim(): this; nonempty(...a: any[]): this; datetime(...a: any[]): this; jwt(...a: any[]): this }
    export interface ZodNumber extends ZodType<number> { min(...a: any[]): this; max(...a: any[]): this; int(...a: any[]): this; positive(...a: any[]): this; nonnegative(...a: any[]): this }
    export interface ZodObject<S> extends ZodType<Shape<S>> { readonly shape: S; extend<T>(shape: T): ZodObject<Omit<S, keyof T> & T>; merge<T>(other: ZodObject<T>): ZodObject<S & T>; pick<M>(mask: M): ZodObject<Pick<S, keyof M & keyof S>>; omit<M>(mask: M): ZodObject<Omit<S, keyof M>>; partial(...a: any[]): ZodObject<S>; strict(): this; passthrough(): this; loose(): this }
    export namespace z {
      export type infer<T> = Out<T>; export type input<T> = Out<T>; export type output<T> = Out<T>; export type Schema<T = any> = ZodType<T>; export type ZodType<T = any> = import('zod').ZodType<T>; export type ZodSchema<T = any> = ZodType<T>; export type ZodTypeAny = ZodType<any>;
      export function string(...a: any[]): ZodString; export function number(...a: any[]): ZodNumber; export function boolean(): ZodType<boolean>; export function date(): ZodType<Date>; export function any(): ZodType<any>; export function unknown(): ZodType<any>; export function email(...a: any[]): ZodString; export function url(...a: any[]): ZodString; export function uuid(...a: any[]): ZodString;
      export function object<S>(shape: S): ZodObject<S>; export function strictObject<S>(shape: S): ZodObject<S>; export function looseObject<S>(shape: S): ZodObject<S>;
      export function array<T>(of: ZodType<T>): ZodType<T[]>; export function record<K, V>(key: ZodType<K>, value: ZodType<V>): ZodType<{ [name: string]: V }>; export function record<V>(value: ZodType<V>): ZodType<{ [name: string]: V }>; export function map<K, V>(k: ZodType<K>, v: ZodType<V>): ZodType<Map<K, V>>;
      export function union<T extends readonly any[]>(of: T): ZodType<Out<T[number]>>; export function discriminatedUnion<T extends readonly any[]>(key: string, of: T): ZodType<Out<T[number]>>; export function intersection<A, B>(a: ZodType<A>, b: ZodType<B>): ZodType<A & B>;
      export function literal<T>(value: T): ZodType<T>; export function enum_(values: any): ZodType<string>; export function nativeEnum(values: any): ZodType<any>; export function optional<T>(of: ZodType<T>): ZodType<T | undefined>; export function nullable<T>(of: ZodType<T>): ZodType<T | null>; export function lazy<T>(f: () => ZodType<T>): ZodType<T>; export function preprocess<T>(f: any, of: ZodType<T>): ZodType<T>; export function custom<T>(f?: any): ZodType<T>; export function tuple(of: any): ZodType<any[]>;
      export const coerce: any;
    }
    export default z;
    export type infer<T> = Out<T>;
  `,
  needles: [],
  passes: [
    { at: 'ZodType.parse', result: '0' },
    { at: 'ZodType.parseAsync', result: '0' },
    { at: 'ZodType.safeParse', result: '0' },
  ],
});
