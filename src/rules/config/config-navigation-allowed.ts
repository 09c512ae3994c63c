import type { ConfigFile, Setting } from '../../native/config/settings.js';
import { textOf } from '../../native/config/settings.js';
import type { Severity } from '../../report/scales.js';
import { defineConfigRule } from '../config-rule.js';

export default defineConfigRule({
  id: 'config-navigation-allowed',
  title: 'Foreign pages may open inside the app',
  severity: 'high',
  severityPolicy: 'high for every host (`*`, `*.com`) and for http addresses; medium for a wildcard of one domain.',
  why: 'Pages of `server.allowNavigation` open in the WebView of the app instead of the browser, where they reach the native bridge with every plugin. A wildcard hands that to any page there is, and a forgotten subdomain is enough for one of a single domain.',
  remedy:
    'Name the exact https hosts that must open inside the app, or better none: open other pages with the Browser plugin, which has no bridge.',
  standards: {
    cwe: ['CWE-829', 'CWE-749'],
    masvs: ['MASVS-PLATFORM-2', 'MASVS-CODE-4'],
    maswe: [],
    mastg: ['MASTG-TEST-0334', 'MASTG-TEST-0398', 'MASTG-TEST-0332', 'MASTG-TEST-0376'],
  },
  judge: (config) =>
    entries(config).flatMap((at) => {
      const mask = textOf(at) ?? '';
      const risk = riskOf(mask);
      return risk ? [{ at, severity: risk.severity, message: `\`${mask}\` in \`allowNavigation\` ${risk.says}` }] : [];
    }),
});

const entries = (config: ConfigFile): Setting[] =>
  [...config.settings].filter(([path]) => /^server\.allowNavigation\.\d+$/.test(path)).map(([, setting]) => setting);

function riskOf(mask: string): { severity: Severity; says: string } | null {
  if (isOwnScheme(mask)) return null;
  const host = mask.replace(/^[a-z]+:\/\//i, '').replace(/[/:?#].*$/, '');
  if (host.includes('*') && isEveryHost(host)) {
    return { severity: 'high', says: 'lets any website open inside the app, with the native bridge at its hands.' };
  }
  if (/^http:/i.test(mask) && !isLoopback.test(host)) {
    return { severity: 'high', says: 'lets pages open inside the app that anyone on the network can replace.' };
  }
  if (host.includes('*')) {
    return { severity: 'medium', says: 'lets every page of every subdomain open inside the app, with the bridge.' };
  }
  return null;
}

/** Served by the phone itself, where nobody on the network comes between. */
const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3})$/i;

/** `shop://*`: links of apps, no pages. */
const isOwnScheme = (mask: string): boolean => /^(?!https?:)[a-z][\w+.-]*:\/\//i.test(mask);

/** `*`, `*.*`, `*.com`: no part of the name beside the top-level domain is fixed. */
const isEveryHost = (host: string): boolean => host.split('.').filter((label) => !label.includes('*')).length < 2;
