import { isPlaceholder } from '../../native/android/signing-properties.js';
import type { ConfigFile } from '../../native/config/settings.js';
import { settingAt, textOf } from '../../native/config/settings.js';
import type { Location } from '../../project/location.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

const settings = ['keystorePassword', 'keystoreAliasPassword'].map((name) => `android.buildOptions.${name}`);

export default defineRule({
  id: 'config-signing-password',
  category: 'config',
  title: 'Password of the signing key in the repository',
  severity: 'high',
  severityPolicy: 'high',
  why: 'Whoever reads the repository and gets hold of the keystore signs apps and updates in your name, which phones install over the real one, with its data. Capacitor leaves `buildOptions` out of the app, but not out of the history of the repository, where Gradle scripts stand as well.',
  remedy:
    'Change the password, and give it to the build from outside: `npx cap build android --keystorepass "$KEYSTORE_PASSWORD"`, or `storePassword System.getenv("KEYSTORE_PASSWORD")` in Gradle, with the value from the secret store of the build server.',
  standards: {
    cwe: ['CWE-798', 'CWE-540'],
    masvs: ['MASVS-CRYPTO-2'],
    maswe: [],
    mastg: [],
  },
  check: ({ app, native }, rule) =>
    [...inConfigs(native.configs), ...inGradle(native.android?.build.signingPasswords ?? [])].map(
      ({ path, location }) =>
        toFactFinding(rule, app, {
          location,
          key: path,
          message: `\`${path}\` is written into the repository, so everybody who can read that knows the password.`,
          // That there is a subject makes reporters cover the literal.
          subject: { kind: 'password', name: path },
          platforms: ['android'],
        }),
    ),
});

interface Place {
  readonly path: string;
  readonly location: Location;
}

const inConfigs = (configs: readonly ConfigFile[]): Place[] =>
  settings.flatMap((path) => {
    const found = configs.map((config) => settingAt(config, path)).find(textOf);
    return found && !isPlaceholder(textOf(found) ?? '') ? [{ path, location: found.location }] : [];
  });

const inGradle = (passwords: readonly { readonly value: string; readonly location: Location }[]): Place[] =>
  passwords.map(({ value, location }) => ({ path: value, location }));
