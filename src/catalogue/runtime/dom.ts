import { defineLibrary } from '../library.js';

/** Browser globals, in the shapes that matter to token flows. What they store is said in `sinks/`. */
export default defineLibrary({
  id: 'dom',
  title: 'Web platform',
  docs: 'https://developer.mozilla.org/docs/Web/API',
  source: 'TypeScript lib.dom.d.ts',
  packages: [],
  globals: `
    interface Storage { readonly length: number; clear(): void; getItem(key: string): string | null; key(index: number): string | null; removeItem(key: string): void; setItem(key: string, value: string): void; [name: string]: any }
    declare var Storage: { new (): Storage; prototype: Storage };
    declare var localStorage: Storage;
    declare var sessionStorage: Storage;
    interface Location { href: string; hash: string; search: string; pathname: string; hostname: string; origin: string; host: string; protocol: string; assign(url: string | URL): void; replace(url: string | URL): void; reload(): void }
    declare var location: Location;
    interface History { readonly state: any; pushState(data: any, unused: string, url?: string | URL | null): void; replaceState(data: any, unused: string, url?: string | URL | null): void; back(): void; go(n?: number): void }
    declare var history: History;
    interface URLSearchParams { append(name: string, value: string): void; set(name: string, value: string): void; get(name: string): string | null; getAll(name: string): string[]; has(name: string): boolean; delete(name: string): void; toString(): string; forEach(f: (value: string, key: string) => void): void }
    declare var URLSearchParams: { new (init?: any): URLSearchParams };
    interface URL { href: string; hash: string; search: string; username: string; password: string; pathname: string; hostname: string; origin: string; readonly searchParams: URLSearchParams; toString(): string }
    declare var URL: { new (url: string | URL, base?: string | URL): URL; createObjectURL(o: any): string };
    interface Headers { append(name: string, value: string): void; set(name: string, value: string): void; get(name: string): string | null; has(name: string): boolean; delete(name: string): void }
    declare var Headers: { new (init?: any): Headers };
    interface Body { json(): Promise<any>; text(): Promise<string>; blob(): Promise<Blob>; arrayBuffer(): Promise<any>; formData(): Promise<FormData>; readonly ok: boolean; readonly status: number }
    interface Response extends Body { readonly headers: Headers; readonly url: string; clone(): Response }
    declare var Response: { new (body?: any, init?: any): Response };
    interface Request extends Body { readonly headers: Headers; readonly url: string; clone(): Request }
    declare var Request: { new (input: any, init?: any): Request };
    interface RequestInit { method?: string; headers?: any; body?: any; [key: string]: any }
    declare function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
    interface FormData { append(name: string, value: any): void; get(name: string): any; set(name: string, value: any): void }
    declare var FormData: { new (form?: any): FormData };
    interface Blob { text(): Promise<string>; readonly size: number; readonly type: string }
    declare var Blob: { new (parts?: any[], options?: any): Blob };
    interface XMLHttpRequest { open(method: string, url: string, ...rest: any[]): void; send(body?: any): void; setRequestHeader(name: string, value: string): void; getResponseHeader(name: string): string | null; responseText: any; response: any; status: number; onload: any; onreadystatechange: any }
    declare var XMLHttpRequest: { new (): XMLHttpRequest };
    interface Event { target: any; currentTarget: any; detail: any; preventDefault(): void; stopPropagation(): void; data: any }
    interface EventTarget { addEventListener(type: string, listener: any, options?: any): void; removeEventListener(type: string, listener: any): void; dispatchEvent(e: any): boolean }
    interface Element extends EventTarget { innerHTML: string; textContent: string | null; id: string; getAttribute(name: string): string | null; setAttribute(name: string, value: string): void; querySelector(s: string): any; querySelectorAll(s: string): any; [key: string]: any }
    interface HTMLElement extends Element { value: any; dataset: { [k: string]: string }; style: any; click(): void; focus(): void }
    interface HTMLInputElement extends HTMLElement { value: string; checked: boolean; type: string; files: any }
    interface Document extends EventTarget { cookie: string; defaultView: Window | null; readonly location: Location; getElementById(id: string): HTMLElement | null; querySelector(s: string): any; querySelectorAll(s: string): any; createElement(tag: string): any; readonly body: HTMLElement; readonly documentElement: HTMLElement; readonly head: HTMLElement; title: string; readonly forms: any }
    declare var document: Document;
    interface Window extends EventTarget {
      localStorage: Storage; sessionStorage: Storage; document: Document; location: Location; history: History; navigator: Navigator; indexedDB: IDBFactory; caches: CacheStorage; cookieStore: CookieStore; crypto: Crypto; name: string; console: Console;
      open(url?: string | URL, target?: string, features?: string): Window | null; postMessage(message: any, ...rest: any[]): void; readonly parent: Window; readonly top: Window; readonly self: Window; readonly window: Window;
      btoa(s: string): string; atob(s: string): string; fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>; setTimeout(f: any, ms?: number, ...a: any[]): any; openDatabase(...args: any[]): Database; [key: string]: any;
    }
    declare var window: Window;
    declare var self: Window;
    declare var parent: Window;
    declare var top: Window;
    interface Clipboard { writeText(text: string): Promise<void>; readText(): Promise<string>; write(items: any[]): Promise<void> }
    interface Navigator { readonly clipboard: Clipboard; readonly userAgent: string; readonly language: string; readonly onLine: boolean; share(data: any): Promise<void>; credentials: any; sendBeacon(url: string, data?: any): boolean; [key: string]: any }
    declare var navigator: Navigator;
    interface Console { log(...data: any[]): void; info(...data: any[]): void; debug(...data: any[]): void; warn(...data: any[]): void; error(...data: any[]): void; trace(...data: any[]): void; dir(item?: any, options?: any): void; table(data?: any): void; group(...data: any[]): void; groupEnd(): void; time(label?: string): void; timeEnd(label?: string): void }
    declare var console: Console;
    interface IDBEvent<R> { target: R; currentTarget: R; [name: string]: any }
    interface IDBRequest<T = any> extends EventTarget { result: T; onsuccess: ((event: IDBEvent<IDBRequest<T>>) => any) | null; onerror: any; transaction: IDBTransaction | null }
    interface IDBOpenDBRequest extends IDBRequest<IDBDatabase> { onupgradeneeded: ((event: IDBEvent<IDBOpenDBRequest>) => any) | null; onblocked: any }
    interface IDBFactory { open(name: string, version?: number): IDBOpenDBRequest; deleteDatabase(name: string): IDBOpenDBRequest }
    declare var indexedDB: IDBFactory;
    interface IDBDatabase extends EventTarget { transaction(names: string | string[], mode?: string): IDBTransaction; createObjectStore(name: string, options?: any): IDBObjectStore; objectStoreNames: any; close(): void }
    interface IDBTransaction extends EventTarget { objectStore(name: string): IDBObjectStore; oncomplete: any; onerror: any; abort(): void }
    interface IDBObjectStore { put(value: any, key?: any): IDBRequest; add(value: any, key?: any): IDBRequest; get(key: any): IDBRequest; getAll(query?: any): IDBRequest<any[]>; delete(key: any): IDBRequest; clear(): IDBRequest; openCursor(range?: any): IDBRequest<IDBCursor | null>; createIndex(...args: any[]): any; index(name: string): any }
    interface IDBCursor { update(value: any): IDBRequest; delete(): IDBRequest; continue(key?: any): void; readonly key: any; value: any }
    interface SQLTransaction { executeSql(sql: string, params?: any[], ok?: any, fail?: any): void }
    interface Database { transaction(f: (tx: SQLTransaction) => void, ...rest: any[]): void }
    declare function openDatabase(name: string, version: string, title: string, size: number): Database;
    interface Cache { put(request: any, response: Response): Promise<void>; add(request: any): Promise<void>; addAll(requests: any[]): Promise<void>; match(request: any, options?: any): Promise<Response | undefined>; delete(request: any): Promise<boolean> }
    interface CacheStorage { open(name: string): Promise<Cache>; match(request: any): Promise<Response | undefined>; delete(name: string): Promise<boolean> }
    declare var caches: CacheStorage;
    interface CookieStore { get(name: string | { name: string }): Promise<{ name: string; value: string } | null>; getAll(name?: string): Promise<{ name: string; value: string }[]>; set(name: string, value: string): Promise<void>; set(options: { name: string; value: string; path?: string; domain?: string | null; expires?: number | null; sameSite?: string; partitioned?: boolean }): Promise<void>; delete(name: string | { name: string }): Promise<void> }
    declare var cookieStore: CookieStore;
    interface CryptoKey { readonly type: string; readonly extractable: boolean; readonly algorithm: any; readonly usages: string[] }
    interface SubtleCrypto { encrypt(algorithm: any, key: any, data: any): Promise<any>; decrypt(algorithm: any, key: any, data: any): Promise<any>; digest(algorithm: any, data: any): Promise<any>; importKey(...args: any[]): Promise<CryptoKey>; generateKey(...args: any[]): Promise<any>; deriveKey(...args: any[]): Promise<CryptoKey>; deriveBits(...args: any[]): Promise<any>; sign(algorithm: any, key: any, data: any): Promise<any>; wrapKey(...args: any[]): Promise<any>; exportKey(...args: any[]): Promise<any> }
    interface Crypto { readonly subtle: SubtleCrypto; getRandomValues<T>(array: T): T; randomUUID(): string }
    declare var crypto: Crypto;
    interface TextEncoder { encode(s?: string): any }
    declare var TextEncoder: { new (): TextEncoder };
    interface TextDecoder { decode(b?: any): string }
    declare var TextDecoder: { new (label?: string): TextDecoder };
    declare function btoa(s: string): string;
    declare function atob(s: string): string;
    declare function setTimeout(f: any, ms?: number, ...args: any[]): any;
    declare function setInterval(f: any, ms?: number, ...args: any[]): any;
    declare function clearTimeout(id: any): void;
    declare function clearInterval(id: any): void;
    declare function queueMicrotask(f: () => void): void;
    declare function requestAnimationFrame(f: any): number;
    declare function alert(message?: any): void;
    declare function confirm(message?: string): boolean;
    declare function prompt(message?: string, value?: string): string | null;
    declare class WebSocket { constructor(url: string, protocols?: any); send(data: any): void; onmessage: any; onopen: any; close(): void }
    declare class EventSource { constructor(url: string, init?: any); onmessage: any; close(): void }
    declare class FileReader { readAsDataURL(b: any): void; readAsText(b: any): void; result: any; onload: any; onloadend: any; onerror: any }
  `,
  passes: [
    { at: 'Body.json', result: 'this' },
    { at: 'Body.text', result: 'this' },
    { at: 'Response.clone', result: 'this' },
    { at: 'btoa', result: '0' },
    { at: 'atob', result: '0' },
    { at: 'Window.btoa', result: '0' },
    { at: 'Window.atob', result: '0' },
    { at: 'TextEncoder.encode', result: '0' },
    { at: 'TextDecoder.decode', result: '0' },
    { at: 'new Response', result: '0' },
    { at: 'new Blob', result: '0' },
    { at: 'new URL', result: ['0', '1'] },
    { at: 'URL.toString', result: 'this' },
    { at: 'new URLSearchParams', result: '0' },
    { at: 'URLSearchParams.toString', result: 'this' },
  ],
});
