import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-user-certificates-trusted',
  category: 'android',
  title: 'Certificates installed by the user are trusted',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'Since Android 7 apps trust only the certificate authorities of the system. An app that also trusts those a user installed lets whoever talked the user into installing one (a profile, a proxy, a "Wi-Fi login") read its https traffic, tokens included.',
  remedy:
    'Move `<certificates src="user" />` into `<debug-overrides>`, which only debuggable builds follow. For a private certificate authority ship its certificate: `<certificates src="@raw/my_ca" />` for the domain that needs it.',
  standards: {
    cwe: ['CWE-295'],
    masvs: ['MASVS-NETWORK-1'],
    maswe: [],
    mastg: [],
  },
  check: ({ app, native: { android } }, rule) => {
    const attribute = android?.application?.networkSecurity;
    if (!attribute || attribute.value === 'unknown') return [];
    return attribute.value
      .flatMap(({ configs }) => configs)
      .flatMap(({ kind, domains, userCertificates }) =>
        userCertificates.map((location) => {
          const hosts = kind === 'base' ? 'every host' : domains.join(', ');
          const message = `For ${hosts || 'some hosts'} the released app trusts certificate authorities that the user installed.`;
          return toFactFinding(rule, app, { location, key: 'certificates', message, platforms: ['android'] });
        }),
      );
  },
});
