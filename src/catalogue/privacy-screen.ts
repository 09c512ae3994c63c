/** A plugin that hides the app in the app switcher and forbids screenshots, by configuration alone. */
export const privacyScreen = {
  package: '@capacitor-community/privacy-screen',
  /** By major version of Capacitor: peer dependencies of 5.2.1, 6.1.0 and 8.0.0. */
  ranges: new Map([
    [6, '^5.2.1'],
    [7, '^6.1.0'],
    [8, '^8.0.0'],
  ]),
  /**
   * Below `plugins` of the Capacitor configuration; both are also its defaults on iOS. (8.0.0
   * dist/esm/definitions.d.ts)
   */
  plugin: 'PrivacyScreen',
  settings: { enable: true, preventScreenshots: true },
} as const;
