import { entryAt, isTrue, type PlistDict, type PlistEntry, stringOf } from '../../native/ios/plist.js';
import type { Severity } from '../../report/scales.js';
import { type Judgement, toFactFinding } from '../fact-finding.js';
import { isLocalHost } from '../local-host.js';
import { defineRule } from '../rule.js';

const ats = 'NSAppTransportSecurity';

/** With one of these present iOS 10 and later ignore NSAllowsArbitraryLoads, says Apple's reference of that key. */
const narrower = ['NSAllowsArbitraryLoadsInWebContent', 'NSAllowsArbitraryLoadsForMedia', 'NSAllowsLocalNetworking'];

const insecureLoads = [
  'NSExceptionAllowsInsecureHTTPLoads',
  'NSTemporaryExceptionAllowsInsecureHTTPLoads',
  'NSThirdPartyExceptionAllowsInsecureHTTPLoads',
];

export default defineRule({
  id: 'ios-app-transport-security-disabled',
  category: 'ios',
  title: 'App Transport Security switched off',
  severity: 'high',
  severityPolicy:
    'high for all connections and for web content, which is all of a Capacitor app; medium for media, for single domains and for old versions of TLS; low where a narrower key takes its place.',
  why: 'App Transport Security makes iOS refuse connections without proper TLS. Switched off, nothing stops the app from sending a token over http, by a typo in an address or by a redirect, to everybody who shares the network.',
  remedy:
    'Remove the exception and serve every address over https. When one host cannot, name it under NSExceptionDomains instead of opening all; for a development server use NSAllowsLocalNetworking.',
  standards: {
    cwe: ['CWE-319'],
    masvs: ['MASVS-NETWORK-1'],
    maswe: ['MASWE-0026'],
    mastg: ['MASTG-TEST-0321', 'MASTG-TEST-0322', 'MASTG-TEST-0342'],
  },
  check: ({ app, native }, rule) =>
    (native.ios?.infoPlists ?? [])
      .flatMap(({ root }) => [...wholeApp(root), ...domains(root)])
      .map((judgement) => toFactFinding(rule, app, { ...judgement, platforms: ['ios'] })),
});

function wholeApp(root: PlistDict): Judgement[] {
  const isNarrowed = narrower.some((key) => entryAt(root, ats, key) !== null);
  const switches: readonly [string, Severity, string][] = [
    [
      'NSAllowsArbitraryLoads',
      isNarrowed ? 'low' : 'high',
      isNarrowed ? ignored : 'allows every unencrypted connection',
    ],
    ['NSAllowsArbitraryLoadsInWebContent', 'high', 'allows every unencrypted connection of the web view'],
    ['NSAllowsArbitraryLoadsForMedia', 'medium', 'allows unencrypted connections for audio and video'],
  ];
  return switches.flatMap(([key, severity, effect]) => {
    const entry = entryAt(root, ats, key);
    return isTrue(entry) ? [judge(entry, key, severity, `\`${key}\` ${effect}.`)] : [];
  });
}

const ignored = 'allows every unencrypted connection before iOS 10; later systems heed the narrower key beside it';

function domains(root: PlistDict): Judgement[] {
  const exceptions = entryAt(root, ats, 'NSExceptionDomains')?.value;
  if (exceptions?.kind !== 'dict') return [];
  return [...exceptions.entries.values()].flatMap(({ key: domain, value }) =>
    value.kind === 'dict' && !isLocalHost(`http://${domain}`) ? exceptionsOf(domain, value) : [],
  );
}

function exceptionsOf(domain: string, exception: PlistDict): Judgement[] {
  const key = `${ats}.${domain}`;
  const insecure = insecureLoads.map((name) => exception.entries.get(name)).filter(isTrue);
  const version = exception.entries.get('NSExceptionMinimumTLSVersion');
  const isOld = /^TLSv1\.[01]$/.test(stringOf(version?.value) ?? '');
  return [
    ...insecure.map((entry) => judge(entry, key, 'medium', `Unencrypted connections to \`${domain}\` are allowed.`)),
    ...(version && isOld
      ? [judge(version, key, 'medium', `Broken versions of TLS are allowed for \`${domain}\`.`)]
      : []),
  ];
}

const judge = ({ location }: PlistEntry, key: string, severity: Severity, message: string): Judgement => ({
  location,
  key,
  severity,
  message,
});
