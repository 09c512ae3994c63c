import type { Setting } from '../../native/config/settings.js';
import { textOf } from '../../native/config/settings.js';
import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { isLocalHost } from '../local-host.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'config-cleartext-address',
  category: 'config',
  title: 'Server addressed without encryption',
  severity: 'medium',
  severityPolicy: 'medium; low for an address in the local network, which a release cannot mean.',
  why: 'What the app sends to an http address, sign-ins and tokens in headers included, anybody in the same network reads and changes on the way. Android and iOS refuse such requests unless the app allows them, so that the address also makes people switch that protection off.',
  remedy:
    'Serve the address over https and write it so in the settings for production. Keep addresses of development machines in settings that are only used there.',
  standards: {
    cwe: ['CWE-319'],
    masvs: ['MASVS-NETWORK-1'],
    maswe: ['MASWE-0026'],
    mastg: ['MASTG-TEST-0233'],
  },
  check: (facts, rule) => [...ofSettings(facts, rule), ...ofCode(facts, rule)],
});

const ofSettings = ({ app, native }: Facts, rule: RuleInfo): NewFinding[] =>
  native.environments
    .flatMap(({ settings }) => [...settings.values()])
    .flatMap((setting) => {
      const address = textOf(setting);
      if (address === null || !/^(?:http|ws):\/\/[\w[]/i.test(address) || !isServer(setting)) return [];
      const isLocal = isLocalHost(address);
      return [
        toFactFinding(rule, app, {
          location: setting.location,
          key: setting.path.join('.'),
          severity: isLocal ? 'low' : 'medium',
          message: isLocal
            ? `\`${setting.path.join('.')}\` of the settings for production is left at an address of the local network, without encryption.`
            : `\`${setting.path.join('.')}\` sends requests without encryption.`,
        }),
      ];
    });

/** Code is not told apart by its build: an address in the local network is taken for one of a developer. */
const ofCode = ({ app, cleartext }: Facts, rule: RuleInfo): NewFinding[] =>
  cleartext
    .filter(({ address }) => !isLocalHost(address))
    .map(({ name, location }) =>
      toFactFinding(rule, app, {
        location,
        key: name,
        message: `${name === null ? 'The request' : `\`${name}\``} goes to an address without encryption, in code that sends credentials.`,
        confidence: 'medium',
      }),
    );

const servers =
  /api|auth|backend|base|endpoint|gateway|graphql|host|issuer|rest|server|service|socket|token|url|uri|ws/i;
/** Where the app itself is served while it is developed, or comes back to. */
const others = /callback|redirect|logout|origin|referr?er|schema|namespace|xmlns|web|site|docs|privacy|terms|help/i;

const isServer = ({ path }: Setting): boolean =>
  servers.test(path.at(-1) ?? '') && !path.some((name) => others.test(name));
