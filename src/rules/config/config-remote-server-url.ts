import { settingAt, textsOf } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';
import { isLocalHost } from '../local-host.js';

export default defineConfigRule({
  id: 'config-remote-server-url',
  title: 'App loads its code from a server',
  severity: 'high',
  severityPolicy: 'high; medium for an address in the local network, which a live reload left behind.',
  why: 'With `server.url` the WebView loads the page from that address instead of the bundle, and gives it the whole bridge: every plugin, and with it every secret the app can read. Whoever controls the server, its domain or the network decides what the app does.',
  remedy:
    'Remove `server.url` from the configuration. For live reload use `npx cap run --live-reload`, which sets it for one run, or set it only when an environment variable of the development machine says so.',
  standards: {
    cwe: ['CWE-829', 'CWE-749'],
    masvs: ['MASVS-PLATFORM-2', 'MASVS-CODE-4'],
    maswe: [],
    mastg: ['MASTG-TEST-0334', 'MASTG-TEST-0398', 'MASTG-TEST-0332', 'MASTG-TEST-0376'],
  },
  judge: (config) => {
    const at = settingAt(config, 'server.url');
    if (at === null) return [];
    const texts = textsOf(at).filter(({ value }) => /^https?:\/\//i.test(value));
    return [...new Map(texts.map((text) => [text.value, text])).values()].flatMap(
      ({ value: url, isDefault, location }) => {
        const local = isLocalHost(url);
        // Chosen by a condition, such an address is what the remedy asks for.
        if (local && !isDefault) return [];
        return [{ at: { ...at, location }, ...(local ? leftBehind(url) : { message: loadsFrom(url) }) }];
      },
    );
  },
});

const leftBehind = (url: string) => ({
  message: `\`server.url\` is left at ${url}, an address of a development machine: a release loads its code from whatever answers there.`,
  severity: 'medium' as const,
});

const loadsFrom = (url: string): string =>
  `The app loads its code from ${url}${url.startsWith('http:') ? ', unencrypted' : ''}, and that page can use every plugin.`;
