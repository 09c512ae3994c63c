import { defineLibrary } from '../library.js';

const sharedDirectories = [
  ...['DOCUMENTS', 'EXTERNAL', 'EXTERNAL_STORAGE'],
  ...['Documents', 'External', 'ExternalStorage'].map((name) => `FilesystemDirectory.${name}`),
];

/**
 * Cookies of the native jar, and the plugins that Capacitor 2 kept in its core. The untyped bridge
 * (`Capacitor.Plugins.Preferences`) leads to the same plugins as their packages. What Capacitor 2 exports by the name
 * of a plugin is its stand-in for browsers, on devices as well.
 */
export default defineLibrary({
  id: 'capacitor-core',
  title: 'Capacitor core',
  docs: 'https://capacitorjs.com/docs/apis/cookies',
  source:
    '@capacitor/core@8.5.2 types/core-plugins.d.ts, @capacitor/core@2.5.0 core-plugin-definitions.d.ts, web/storage.js',
  packages: ['@capacitor/core'],
  declarations: `
    export interface StoragePlugin {
      get(options: { key: string }): Promise<{ value: string | null }>;
      set(options: { key: string; value: string }): Promise<void>;
      remove(options: { key: string }): Promise<void>;
      clear(): Promise<void>;
      keys(): Promise<{ keys: string[] }>;
    }
    export interface FileOptions { path: string; directory?: any; encoding?: any }
    export interface FilesystemPlugin {
      writeFile(options: FileOptions & { data: string; recursive?: boolean }): Promise<{ uri: string }>;
      appendFile(options: FileOptions & { data: string }): Promise<void>;
      readFile(options: FileOptions): Promise<{ data: string }>;
      deleteFile(options: FileOptions): Promise<void>;
    }
    export interface ClipboardPlugin {
      write(options: { string?: string; image?: string; url?: string; label?: string }): Promise<void>;
      read(): Promise<{ value: string; type: string }>;
    }
    export interface BrowserPlugin { open(options: { url: string; [name: string]: any }): Promise<void>; close(): Promise<void> }
    export interface CapacitorPlugins {
      Storage: StoragePlugin;
      Preferences: StoragePlugin;
      Filesystem: FilesystemPlugin;
      Clipboard: ClipboardPlugin;
      Browser: BrowserPlugin;
      SecureStoragePlugin: import('capacitor-secure-storage-plugin').SecureStoragePluginPlugin;
      Http: import('@capacitor-community/http').HttpPlugin;
      CapacitorCookies: CapacitorCookiesPlugin;
      [name: string]: any;
    }
    export const Plugins: CapacitorPlugins;
    export interface StoragePluginWeb extends StoragePlugin {
      set(options: { key: string; value: string }): Promise<void>;
      get(options: { key: string }): Promise<{ value: string | null }>;
      remove(options: { key: string }): Promise<void>;
      clear(): Promise<void>;
    }
    export const Storage: StoragePluginWeb;
    export const Clipboard: ClipboardPlugin;
    export const Browser: BrowserPlugin;
    export enum FilesystemDirectory { Documents = 'DOCUMENTS', Data = 'DATA', Cache = 'CACHE', External = 'EXTERNAL', ExternalStorage = 'EXTERNAL_STORAGE' }
    export enum FilesystemEncoding { UTF8 = 'utf8', ASCII = 'ascii', UTF16 = 'utf16' }
    export interface CapacitorGlobal {
      Plugins: CapacitorPlugins;
      getPlatform(): string;
      isNativePlatform(): boolean;
      isNative?: boolean;
      platform?: string;
      isPluginAvailable(name: string): boolean;
      convertFileSrc(path: string): string;
    }
    export const Capacitor: CapacitorGlobal;
    export function registerPlugin<T = any>(name: 'Preferences' | 'Storage', implementations?: any): StoragePlugin;
    export function registerPlugin<T = any>(name: 'Filesystem', implementations?: any): FilesystemPlugin;
    export function registerPlugin<T = any>(name: 'Clipboard', implementations?: any): ClipboardPlugin;
    export function registerPlugin<T = any>(name: 'SecureStoragePlugin', implementations?: any): import('capacitor-secure-storage-plugin').SecureStoragePluginPlugin;
    export function registerPlugin<T = any>(name: 'NativeBiometric', implementations?: any): import('@capgo/capacitor-native-biometric').NativeBiometricPlugin;
    export function registerPlugin<T = any>(name: string, implementations?: any): T;
    export interface CapacitorCookiesPlugin {
      getCookies(options?: { url?: string }): Promise<{ [key: string]: string }>;
      setCookie(options: { url?: string; key: string; value: string; path?: string; expires?: string }): Promise<void>;
      deleteCookie(options: { url?: string; key: string }): Promise<void>;
      clearCookies(options: { url?: string }): Promise<void>;
      clearAllCookies(): Promise<void>;
    }
    export const CapacitorCookies: CapacitorCookiesPlugin;
    export interface HttpOptions { url: string; method?: string; headers?: { [key: string]: string }; params?: any; data?: any; [key: string]: any }
    export interface HttpResponse { data: any; status: number; headers: { [key: string]: string }; url: string }
    export interface CapacitorHttpPlugin {
      request(options: HttpOptions): Promise<HttpResponse>;
      get(options: HttpOptions): Promise<HttpResponse>;
      post(options: HttpOptions): Promise<HttpResponse>;
      put(options: HttpOptions): Promise<HttpResponse>;
      patch(options: HttpOptions): Promise<HttpResponse>;
      delete(options: HttpOptions): Promise<HttpResponse>;
    }
    export const CapacitorHttp: CapacitorHttpPlugin;
    export interface PluginListenerHandle { remove(): Promise<void> }
    export class WebPlugin {}
  `,
  globals: `
    declare var Capacitor: import('@capacitor/core').CapacitorGlobal;
    interface Window { Capacitor: import('@capacitor/core').CapacitorGlobal }
  `,
  needles: ['@capacitor/core', 'Capacitor.Plugins'],
  // Names that ask for the platform or are types; they reach no plugin.
  inert:
    /\bimport\s{1,20}(?:type\s{1,20})?\{(?:\s{0,20}(?:Capacitor|CapacitorException|PluginListenerHandle|PermissionState|WebPlugin)\s{0,20},?){1,5}\s{0,20}\}\s{0,20}from\s{0,20}['"]@capacitor\/core['"]/g,
  writes: [
    ...['writeFile', 'appendFile'].map((name) => ({
      at: `FilesystemPlugin.${name}`,
      key: '0.path',
      value: '0.data',
      medium: 'file' as const,
      settings: [{ option: '0.directory', equals: sharedDirectories, medium: 'external-file' as const }],
    })),
    { at: 'ClipboardPlugin.write', value: '0.string', medium: 'clipboard' },
    { at: 'ClipboardPlugin.write', value: '0.url', medium: 'clipboard' },
    { at: 'BrowserPlugin.open', value: '0.url', medium: 'url' },
    { at: 'StoragePlugin.set', key: '0.key', value: '0.value', medium: 'preferences' },
    { at: 'StoragePluginWeb.set', key: '0.key', value: '0.value', medium: 'local-storage' },
    { at: 'CapacitorCookiesPlugin.setCookie', key: '0.key', value: '0.value', medium: 'cookie' },
  ],
  reads: [
    { at: 'FilesystemPlugin.readFile', key: '0.path', medium: 'file' },
    { at: 'StoragePlugin.get', key: '0.key', medium: 'preferences' },
    { at: 'StoragePluginWeb.get', key: '0.key', medium: 'local-storage' },
    { at: 'CapacitorCookiesPlugin.getCookies', medium: 'cookie' },
  ],
  removes: [
    { at: 'FilesystemPlugin.deleteFile', key: '0.path', medium: 'file' },
    { at: 'StoragePlugin.remove', key: '0.key', medium: 'preferences' },
    { at: 'StoragePlugin.clear', medium: 'preferences' },
    { at: 'StoragePluginWeb.remove', key: '0.key', medium: 'local-storage' },
    { at: 'StoragePluginWeb.clear', medium: 'local-storage' },
    { at: 'CapacitorCookiesPlugin.deleteCookie', key: '0.key', medium: 'cookie' },
    { at: 'CapacitorCookiesPlugin.clearCookies', medium: 'cookie' },
    { at: 'CapacitorCookiesPlugin.clearAllCookies', medium: 'cookie' },
  ],
});
