import { settingAt, textOf } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

const settings = ['keystorePassword', 'keystoreAliasPassword'].map((name) => `android.buildOptions.${name}`);

export default defineConfigRule({
  id: 'config-signing-password',
  title: 'Password of the signing key in the repository',
  severity: 'high',
  severityPolicy: 'high',
  why: 'Whoever reads the repository and gets hold of the keystore signs apps and updates in your name, which phones install over the real one, with its data. Capacitor leaves `buildOptions` out of the app, but not out of the history of the repository.',
  remedy:
    'Change the password, and give it to the build from outside: `npx cap build android --keystorepass "$KEYSTORE_PASSWORD"`, with the value from the secret store of the build server.',
  standards: {
    cwe: ['CWE-798', 'CWE-540'],
    masvs: ['MASVS-CRYPTO-2'],
    maswe: [],
    mastg: [],
  },
  judge: (config) =>
    settings.flatMap((path) => {
      const at = settingAt(config, path);
      if (at === null || !textOf(at)) return [];
      const message = `\`${path}\` is written into the configuration, so everybody who can read the repository knows it.`;
      return [{ at, message, subject: { kind: 'password', name: path }, platforms: ['android'] }];
    }),
});
