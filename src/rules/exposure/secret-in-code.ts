import { classifyLiteral } from '../../catalogue/classify-literal.js';
import { secretTitle } from '../../catalogue/secret.js';
import { isShipped } from '../../catalogue/shipped-variables.js';
import { textOf } from '../../native/config/settings.js';
import { maskSecrets } from '../../report/mask.js';
import type { HardcodedSecret } from '../../web/literals/hardcoded-secret.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { literalSeverity, literalSeverityPolicy } from '../literal-severity.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'secret-in-code',
  category: 'exposure',
  title: 'Secret in the code of the app',
  severity: 'high',
  severityPolicy: literalSeverityPolicy,
  why: 'An app package is a ZIP file, and its JavaScript is text: whoever downloads the app reads the value and uses it, on your account and against the data of your users. Bundling and minifying never change strings.',
  remedy:
    'Revoke the secret, since it has been published with every build. Let a server of yours hold the new one and make the call for users who are signed in; restrict keys that must ship (maps) to the app by their issuer.',
  standards: {
    cwe: ['CWE-798', 'CWE-540', 'CWE-321'],
    masvs: ['MASVS-STORAGE-1', 'MASVS-CRYPTO-2'],
    maswe: ['MASWE-0004'],
    mastg: [],
  },
  check: (facts, rule) =>
    secretsOf(facts).map((found) => {
      const { secret, name, location, elsewhere = [] } = found;
      return toFactFinding(rule, facts.app, {
        location,
        key: name === null ? null : maskSecrets(name),
        message: messageOf(found),
        severity: literalSeverity(secret),
        confidence: secret.issuer === null ? 'medium' : 'high',
        subject: { kind: secret.kind, name: maskSecrets(name ?? secret.issuer ?? 'string literal') },
        steps: elsewhere.map(({ file, line, column }) => ({ file, line, column, note: 'stands here as well' })),
      });
    }),
});

/** A variable counts once: where its value stands, else where it is first used. */
function secretsOf(facts: Facts): HardcodedSecret[] {
  const seen = new Set<string | null>();
  const isFirst = ({ name }: HardcodedSecret): boolean => !seen.has(name) && seen.add(name) !== undefined;
  const inFiles = shippedVariables(facts);
  for (const { name } of inFiles) seen.add(name);
  return [...facts.hardcoded.filter((found) => !found.isVariable || isFirst(found)), ...inFiles];
}

const shippedVariables = ({ native }: Facts): HardcodedSecret[] =>
  native.environments
    .filter(({ isVariables }) => isVariables)
    .flatMap(({ settings }) => [...settings])
    .flatMap(([name, setting]) => {
      const secret = isShipped(name) ? classifyLiteral(name, textOf(setting) ?? '') : null;
      return secret ? [{ secret, name, location: setting.location }] : [];
    });

function messageOf({ secret, name, isVariable }: HardcodedSecret): string {
  const what = secret.issuer ?? secretTitle[secret.kind];
  if (isVariable)
    return `The build puts the value of \`${name}\` (${what}) into the code, where it ships readable inside the app.`;
  const given = name === null ? '' : ` is given to \`${maskSecrets(name)}\` and`;
  const reach = secret.reach === 'publishable' ? ' Such keys are made for clients: restrict it to this app.' : '';
  return `A literal (${what})${given} ships readable inside the app.${reach}`;
}
