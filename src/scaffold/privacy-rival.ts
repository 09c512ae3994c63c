import { sharedPluginNames } from '../catalogue/plugin-names.js';
import { privacyScreen } from '../catalogue/privacy-screen.js';

/** Another package of the app that registers a plugin of the same name; the phone would get only one of them. */
export const privacyRival = (dependencies: ReadonlyMap<string, string>): string | null =>
  sharedPluginNames
    .filter(({ packages }) => packages.includes(privacyScreen.package))
    .flatMap(({ packages }) => packages)
    .find((name) => name !== privacyScreen.package && dependencies.has(name)) ?? null;
