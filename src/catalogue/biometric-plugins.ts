/**
 * Plugins that ask for Face ID on iOS, where an app without NSFaceIDUsageDescription must not.
 * Sources: the iOS code and README of each package.
 */
export const biometricPlugins: readonly string[] = [
  '@aparajita/capacitor-biometric-auth',
  '@capawesome-team/capacitor-biometrics',
  '@capawesome-team/capacitor-vault',
  '@capgo/capacitor-native-biometric',
  '@ionic-enterprise/identity-vault',
  'capacitor-native-biometric',
  'cordova-plugin-fingerprint-aio',
];
