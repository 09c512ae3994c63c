import { classifyLiteral } from '../../catalogue/classify-literal.js';
import { secretTitle } from '../../catalogue/secret.js';
import { textOf } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';
import { literalSeverity, literalSeverityPolicy } from '../literal-severity.js';

export default defineConfigRule({
  id: 'config-secret-in-plugins',
  title: 'Secret in the shipped configuration',
  severity: 'high',
  severityPolicy: literalSeverityPolicy,
  why: 'Capacitor copies the whole configuration into the app, every entry of `plugins` included, as `capacitor.config.json`. An app package is a ZIP file: whoever downloads the app reads what is in it.',
  remedy:
    'Revoke the secret and take it out of the configuration. What needs it belongs on a server; the app asks that server with the token of its user.',
  standards: {
    cwe: ['CWE-798', 'CWE-540'],
    masvs: ['MASVS-STORAGE-1', 'MASVS-CRYPTO-2'],
    maswe: ['MASWE-0004'],
    mastg: [],
  },
  judge: (config) =>
    [...config.settings.values()].flatMap((at) => {
      const [section, plugin] = at.path;
      const name = at.path.at(-1) ?? '';
      const text = textOf(at);
      if (section !== 'plugins' || text === null || isUpdateKey(at.path)) return [];
      const found = classifyLiteral(name, text);
      if (found === null) return [];
      const what = found.issuer ?? secretTitle[found.kind];
      const message = `\`${at.path.join('.')}\` holds a secret (${what}) that the app ships for everybody to read.`;
      const subject = { kind: found.kind, name: `${plugin}.${name}` };
      return [{ at, message, subject, severity: literalSeverity(found), confidence: found.issuer ? 'high' : 'medium' }];
    }),
});

/** It has a rule of its own. */
const isUpdateKey = (path: readonly string[]): boolean => path.join('.') === 'plugins.CapacitorUpdater.privateKey';
