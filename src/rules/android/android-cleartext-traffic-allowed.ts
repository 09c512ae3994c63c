import type { AndroidApplication } from '../../native/android/android-project.js';
import type { NetworkConfig } from '../../native/android/network-security.js';
import type { Location } from '../../project/location.js';
import type { NewFinding } from '../../report/build-report.js';
import { type Judgement, toFactFinding } from '../fact-finding.js';
import { isLocalHost } from '../local-host.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-cleartext-traffic-allowed',
  category: 'android',
  title: 'Cleartext traffic allowed',
  severity: 'medium',
  severityPolicy:
    'medium; low: only for hosts of a local network, or an attribute that a network security configuration overrides',
  why: 'Android 9 and later refuse unencrypted http. An app that allows it again sends what its code, a library or a redirect addresses to http so that anyone in the same network can read and change it: tokens in headers, and the scripts that handle them.',
  remedy:
    'Remove `android:usesCleartextTraffic` and `cleartextTrafficPermitted="true"`, and serve every address over https. For a server of your own network permit cleartext in a `<domain-config>` for that one host; for live reload in `src/debug`, which is not released.',
  standards: {
    cwe: ['CWE-319'],
    masvs: ['MASVS-NETWORK-1'],
    maswe: ['MASWE-0026'],
    mastg: ['MASTG-TEST-0233', 'MASTG-TEST-0235', 'MASTG-TEST-0237'],
  },
  check: ({ app, native: { android } }, rule) => {
    if (!android?.application) return [];
    const judgements = [
      ...ofAttribute(android.application, android.build.minSdk?.value ?? 0),
      ...ofConfigs(android.application),
    ];
    return judgements.map((judgement) => toFactFinding(rule, app, { ...judgement, platforms: ['android'] }));
  },
});

/** Android 7 and later ignore the attribute where a network security configuration is named. */
function ofAttribute({ usesCleartextTraffic, networkSecurity }: AndroidApplication, minSdk: number): Judgement[] {
  if (usesCleartextTraffic?.value !== true) return [];
  const isOverridden = networkSecurity !== null && networkSecurity.value !== 'unknown';
  const decides = minSdk >= 24 ? 'only' : 'from Android 7 on';
  return [
    {
      location: usesCleartextTraffic.location,
      key: 'android:usesCleartextTraffic',
      severity: isOverridden ? 'low' : 'medium',
      message: isOverridden
        ? `The manifest allows unencrypted http to every host; ${decides} the network security configuration beside it decides.`
        : 'The manifest allows unencrypted http to every host.',
    },
  ];
}

function ofConfigs({ networkSecurity }: AndroidApplication): Judgement[] {
  if (networkSecurity === null || networkSecurity.value === 'unknown') return [];
  const steps = [namedBy(networkSecurity.location)];
  return networkSecurity.value.flatMap(({ configs }) =>
    configs.flatMap((config) =>
      config.cleartext?.value === true
        ? [{ location: config.cleartext.location, key: keyOf(config), steps, ...reachOf(config) }]
        : [],
    ),
  );
}

const namedBy = ({ file, line, column }: Location): NewFinding['flow'][number] => ({
  file,
  line,
  column,
  note: 'the manifest names the configuration',
});

const keyOf = ({ kind }: NetworkConfig): string => `${kind}-config cleartextTrafficPermitted`;

function reachOf({ kind, domains }: NetworkConfig): Pick<Judgement, 'message' | 'severity'> {
  if (kind === 'base')
    return { message: 'The network security configuration allows unencrypted http to every host.', severity: 'medium' };
  const isLocal = domains.length > 0 && domains.every((domain) => isLocalHost(`http://${domain}`));
  return {
    message: `The network security configuration allows unencrypted http to ${domains.join(', ') || 'some hosts'}.`,
    severity: isLocal ? 'low' : 'medium',
  };
}
