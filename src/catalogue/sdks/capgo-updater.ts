import { defineLibrary } from '../library.js';

/** Replaces the web code of the app. Without `publicKey` in its configuration nothing tells who made a bundle. */
export default defineLibrary({
  id: 'capgo-updater',
  title: 'Capgo Updater',
  docs: 'https://capgo.app/docs/plugins/updater/self-hosted/manual-update/',
  source: '@capgo/capacitor-updater@7.51.21 dist/esm/definitions.d.ts, android CapgoUpdater.java finishDownload',
  packages: ['@capgo/capacitor-updater'],
  declarations: `
    export interface BundleInfo { id: string; version: string; downloaded: string; checksum: string; status: string }
    export interface DownloadOptions { url: string; version: string; sessionKey?: string; checksum?: string; manifest?: any[] }
    export interface CapacitorUpdaterPlugin {
      download(options: DownloadOptions): Promise<BundleInfo>; set(bundle: { id: string }): Promise<void>; next(bundle: { id: string }): Promise<BundleInfo>;
      notifyAppReady(): Promise<any>; addListener(eventName: string, listener: (event: any) => void): Promise<any>;
      [name: string]: any;
    }
    export const CapacitorUpdater: CapacitorUpdaterPlugin;
  `,
  uses: [{ at: 'CapacitorUpdaterPlugin.download', options: ['0.checksum'] }],
});
