/** A package that handles secrets and is no longer looked after. */
export interface UnmaintainedPackage {
  readonly name: string;
  /** As a sentence. */
  readonly story: string;
  readonly successor: string;
  readonly source: string;
}

export const unmaintainedPackages: readonly UnmaintainedPackage[] = [
  {
    name: 'capacitor-native-biometric',
    story: 'It is made for Capacitor 3, and its development has moved to a fork.',
    successor: '@capgo/capacitor-native-biometric',
    source: 'capacitor-native-biometric@4.2.2 package.json',
  },
  {
    name: '@capacitor/storage',
    story: 'It is made for Capacitor 3; Capacitor has replaced it with Preferences.',
    successor: '@aparajita/capacitor-secure-storage for secrets, @capacitor/preferences for settings',
    source: '@capacitor/storage@1.2.5 package.json',
  },
  {
    name: 'cordova-plugin-secure-storage',
    story: 'Its last version is 3.0.2, and its fork is not maintained either.',
    successor: '@aparajita/capacitor-secure-storage',
    source: 'cordova-plugin-secure-storage-echo@5.1.1 README.md',
  },
  {
    name: 'cordova-plugin-secure-storage-echo',
    story: 'Its README calls it an unmaintained fork.',
    successor: '@aparajita/capacitor-secure-storage',
    source: 'cordova-plugin-secure-storage-echo@5.1.1 README.md',
  },
  {
    name: '@byteowls/capacitor-oauth2',
    story: 'It has moved to the Capacitor community under another name.',
    successor: '@capacitor-community/generic-oauth2',
    source: '@byteowls/capacitor-oauth2@5.0.0, @capacitor-community/generic-oauth2@7.1.0 package.json',
  },
  {
    name: 'oidc-client',
    story: 'Its development halted in June 2021.',
    successor: 'oidc-client-ts',
    source: 'oidc-client-ts@3.5.0 README.md',
  },
];
