/** Packages that register a plugin under the same name, of which an app gets only one. */
export interface PluginName {
  readonly name: string;
  readonly packages: readonly [string, string];
}

/** Read in the annotations of their Android classes and in their exports. */
export const sharedPluginNames: readonly PluginName[] = [
  { name: 'PrivacyScreen', packages: ['@capacitor-community/privacy-screen', '@capacitor/privacy-screen'] },
  { name: 'NativeBiometric', packages: ['capacitor-native-biometric', '@capgo/capacitor-native-biometric'] },
  {
    name: 'SecureStoragePlugin',
    packages: ['capacitor-secure-storage-plugin', '@evva/capacitor-secure-storage-plugin'],
  },
];
