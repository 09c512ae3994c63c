import { defineLibrary } from '../library.js';

/** Other apps, or the user over a cable, reach these; on Android `Documents` is the public folder. */
const sharedDirectories = [
  ...['DOCUMENTS', 'EXTERNAL', 'EXTERNAL_STORAGE', 'EXTERNAL_CACHE'],
  ...['Documents', 'External', 'ExternalStorage', 'ExternalCache'].flatMap((name) => [
    `Directory.${name}`,
    `FilesystemDirectory.${name}`,
  ]),
];

export default defineLibrary({
  id: 'capacitor-filesystem',
  title: 'Capacitor Filesystem',
  docs: 'https://capacitorjs.com/docs/apis/filesystem',
  source: '@capacitor/filesystem@8.1.3 dist/esm/definitions.d.ts, @capacitor/core@2.5.0 core-plugin-definitions.d.ts',
  packages: ['@capacitor/filesystem'],
  declarations: `
    export enum Directory { Documents = 'DOCUMENTS', Data = 'DATA', Library = 'LIBRARY', Cache = 'CACHE', External = 'EXTERNAL', ExternalStorage = 'EXTERNAL_STORAGE', ExternalCache = 'EXTERNAL_CACHE', LibraryNoCloud = 'LIBRARY_NO_CLOUD', Temporary = 'TEMPORARY' }
    export { Directory as FilesystemDirectory };
    export enum Encoding { UTF8 = 'utf8', ASCII = 'ascii', UTF16 = 'utf16' }
    export { Encoding as FilesystemEncoding };
    export interface WriteFileOptions { path: string; data: any; directory?: any; encoding?: any; recursive?: boolean }
    export interface FileOptions { path: string; directory?: any; encoding?: any }
    export interface FilesystemPlugin {
      writeFile(options: WriteFileOptions): Promise<{ uri: string }>;
      appendFile(options: WriteFileOptions): Promise<void>;
      readFile(options: FileOptions): Promise<{ data: any }>;
      deleteFile(options: FileOptions): Promise<void>;
      mkdir(options: any): Promise<void>;
      rmdir(options: any): Promise<void>;
      readdir(options: FileOptions): Promise<{ files: any[] }>;
      getUri(options: FileOptions): Promise<{ uri: string }>;
      stat(options: FileOptions): Promise<any>;
    }
    export const Filesystem: FilesystemPlugin;
  `,
  writes: ['writeFile', 'appendFile'].map((name) => ({
    at: `FilesystemPlugin.${name}`,
    key: '0.path',
    value: '0.data',
    medium: 'file',
    settings: [{ option: '0.directory', equals: sharedDirectories, medium: 'external-file' }],
  })),
  reads: [{ at: 'FilesystemPlugin.readFile', key: '0.path', medium: 'file' }],
  removes: [{ at: 'FilesystemPlugin.deleteFile', key: '0.path', medium: 'file' }],
});
