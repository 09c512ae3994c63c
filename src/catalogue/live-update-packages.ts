/** Packages that replace the web code of an installed app. */
export const liveUpdatePackages: readonly string[] = [
  '@capgo/capacitor-updater',
  '@capawesome/capacitor-live-update',
  '@capacitor/live-updates',
  '@ionic/live-updates',
  'cordova-plugin-ionic',
  'capacitor-codepush',
  'cordova-plugin-code-push',
];
