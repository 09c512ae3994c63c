import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-app-launcher',
  title: 'Capacitor App Launcher',
  docs: 'https://capacitorjs.com/docs/apis/app-launcher',
  source: '@capacitor/app-launcher@8.0.1 dist/esm/definitions.d.ts',
  packages: ['@capacitor/app-launcher'],
  declarations: `
    export interface AppLauncherPlugin {
      canOpenUrl(options: { url: string }): Promise<{ value: boolean }>;
      openUrl(options: { url: string }): Promise<{ completed: boolean }>;
    }
    export const AppLauncher: AppLauncherPlugin;
  `,
  writes: [{ at: 'AppLauncherPlugin.openUrl', value: '0.url', medium: 'url' }],
});
