/** Versions of a plugin, and the versions of Capacitor they are made for. */
export interface CapacitorRange {
  readonly package: string;
  /** A range of semantic versions, as is `capacitor`. */
  readonly versions: string;
  readonly capacitor: string;
}

const of = (name: string, ranges: Readonly<Record<string, string>>): CapacitorRange[] =>
  Object.entries(ranges).map(([versions, capacitor]) => ({ package: name, versions, capacitor }));

/** Read in the peer dependencies, and for the packages of Aparajita in the dependencies, of the versions named. */
export const capacitorRanges: readonly CapacitorRange[] = [
  // 8.0.1, 7.1.6, 6.0.0, 4.0.0
  ...of('@aparajita/capacitor-secure-storage', { '8.x': '8.x', '7.x': '7.x', '6.x': '6.x', '4.x': '5.x' }),
  // 10.0.0, 9.1.2, 8.0.2, 7.0.0
  ...of('@aparajita/capacitor-biometric-auth', { '10.x': '8.x', '9.x': '7.x', '8.x': '6.x', '7.x': '5.x' }),
  // 0.13.0, 0.12 and 0.11, 0.10, 0.9, 0.8.1, 0.7.1
  ...of('capacitor-secure-storage-plugin', {
    '0.13.x': '>=8',
    '0.11.x || 0.12.x': '>=7',
    '0.10.x': '6.x',
    '0.9.x': '5.x',
    '0.8.x': '4.x',
    '0.7.x': '3.x',
  }),
  // 8.6.11, 7.6.0, 6.0.4
  ...of('@capgo/capacitor-native-biometric', { '8.x': '>=8', '7.x': '>=7', '6.x': '6.x' }),
  // 4.2.2
  ...of('capacitor-native-biometric', { '4.x': '3.x' }),
  // 4.0.4, 3.0.1
  ...of('@evva/capacitor-secure-storage-plugin', { '4.x': '7.x', '3.x': '6.x' }),
  // 8.0.1; 1.2.5
  ...of('@capacitor/preferences', { '8.x': '>=8' }),
  ...of('@capacitor/storage', { '1.x': '3.x' }),
  // 8.1.1
  ...of('@capacitor-community/sqlite', { '8.x': '>=8' }),
  // 7.1.0, 6.1.0
  ...of('@capacitor-community/generic-oauth2', { '7.x': '>=7', '6.x': '>=6' }),
  // 8.5.10
  ...of('@capgo/capacitor-social-login', { '8.x': '>=8' }),
  // 8.0.36
  ...of('@capgo/capacitor-persistent-account', { '8.x': '>=8' }),
  // 8.51.23, 7.51.21, 6.51.16, 5.50.2, 10.0.0
  ...of('@capgo/capacitor-updater', { '8.x': '8.x', '7.x': '7.x', '6.x': '6.x', '5.x || 10.0.0': '5.x' }),
  // 8.0.0
  ...of('@capacitor-community/privacy-screen', { '8.x': '>=8' }),
  // 2.0.1, 1.1.4
  ...of('@capacitor/privacy-screen', { '2.x': '>=8', '1.x': '>=7' }),
];
