import { isLiteral, type Setting, textOf } from '../../native/config/settings.js';
import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

type Values = readonly (string | boolean)[];

/** Options with which an SDK writes what it does to the log, with the values that do. */
const options: readonly (readonly [library: string, call: string, slot: string, values: Values])[] = [
  ...['', 'android.', 'ios.'].map(
    (platform) => ['generic-oauth2', 'GenericOAuth2Plugin.authenticate', `0.${platform}logsEnabled`, [true]] as const,
  ),
  ['capgo-social-login', 'SocialLoginPlugin.initialize', '0.oauth2{}.logsEnabled', [true]],
  ['ionic-enterprise-auth', 'AuthConnectStatic.setup', '0.logLevel', ['DEBUG']],
  ['ionic-enterprise-auth', 'new IonicAuth', '0.logLevel', ['DEBUG']],
  ['msal-browser', 'new PublicClientApplication', '0.system.loggerOptions.piiLoggingEnabled', [true]],
  ['angular-oauth2-oidc', 'OAuthService.configure', '0.showDebugInformation', [true]],
];

export default defineRule({
  id: 'oauth-debug-logging',
  category: 'oauth',
  title: 'Auth SDK that logs what it does',
  severity: 'medium',
  severityPolicy: 'medium; low in the settings of an environment, where only the name tells that an SDK reads them.',
  why: 'At their most talkative levels auth SDKs write requests, answers and tokens to the log of the phone: Generic OAuth 2 prints the access token, MSAL personal data. Logs are read over a cable, collected by crash reporters and attached to support mails.',
  remedy:
    'Leave these options out of releases: set them only where `process.env` or the build mode says that the app is being developed.',
  standards: {
    cwe: ['CWE-532'],
    masvs: ['MASVS-STORAGE-2'],
    maswe: ['MASWE-0005'],
    mastg: ['MASTG-TEST-0203', 'MASTG-TEST-0231', 'MASTG-TEST-0296', 'MASTG-TEST-0297'],
  },
  check: (facts, rule) => [...ofOptions(facts, rule), ...ofEnvironments(facts, rule)],
});

const ofOptions = (facts: Facts, rule: RuleInfo): NewFinding[] =>
  options.flatMap(([library, call, slot, values]) =>
    callsOf(facts, library, call).flatMap((use) => {
      const option = optionOf(use, slot);
      const message = 'The SDK writes requests and tokens to the log.';
      return isOneOf(option, ...values) ? [findingAt(rule, facts, use, option, { message })] : [];
    }),
  );

const ofEnvironments = ({ app, native }: Facts, rule: RuleInfo): NewFinding[] =>
  native.environments
    .flatMap(({ settings }) => [...settings.values()].filter((setting) => isTalkative(setting, settings)))
    .map(({ path, location }) =>
      toFactFinding(rule, app, {
        location,
        key: path.join('.'),
        severity: 'low',
        confidence: 'medium',
        message: `\`${path.join('.')}\` of the settings for production makes the sign-in log what it does.`,
      }),
    );

const levels = /^(?:debug|trace|verbose|all)$/i;

/** A log level among settings of a sign-in: beside a client id, or below a name that says so. */
function isTalkative(setting: Setting, settings: ReadonlyMap<string, Setting>): boolean {
  const name = setting.path.at(-1) ?? '';
  const isOn =
    (/^log_?level$/i.test(name) && levels.test(textOf(setting) ?? '')) ||
    (/^(?:logsEnabled|showDebugInformation|piiLoggingEnabled)$/.test(name) && isLiteral(setting, true));
  if (!isOn) return false;
  const owner = setting.path.slice(0, -1);
  const isNamed = owner.some((part) => /auth|oidc|oauth|msal|login|identity|cognito|keycloak/i.test(part));
  const siblings = ['clientId', 'clientID', 'client_id', 'discoveryUrl', 'issuer', 'authority'];
  return isNamed || siblings.some((sibling) => settings.has([...owner, sibling].join('.')));
}
