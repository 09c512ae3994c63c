import { secretTitle } from '../../catalogue/secret.js';
import { isAtLeast, severities } from '../../report/scales.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';
import { severityOf } from '../severity.js';

export default defineRule({
  id: 'lifecycle-logout-keeps-token',
  category: 'lifecycle',
  title: 'Token left behind by the logout',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'After a logout users expect that whoever gets the phone next cannot act for them. A token that stays in its store is still good until it expires, and the next start of the app may take it up again; backups and forensic tools find it too.',
  remedy:
    'Remove in the logout everything that the login stores, from every store, and have the server revoke the refresh token. Do it first, so that it also happens when the request fails.',
  standards: { cwe: ['CWE-613'], masvs: ['MASVS-AUTH-3'], maswe: ['MASWE-0024'], mastg: [] },
  check: ({ app, flows, sessionEnd: { logouts, removes } }, rule) => {
    const kept = flows.filter(outlives);
    const [logout] = logouts;
    const [first] = kept;
    if (!logout || !first || removes) return [];
    const names = [...new Set(kept.map(({ subject }) => `the ${secretTitle[subject.kind]}`))].join(', ');
    return [
      toFactFinding(rule, app, {
        location: logout,
        key: first.key,
        confidence: 'medium',
        message: `The app signs its user out, but nothing in its code removes ${names} that it stores.`,
        subject: first.subject,
        steps: kept.map(({ location: { file, line, column } }) => ({ file, line, column, note: 'stored here' })),
      }),
    ];
  },
});

/**
 * What the app itself writes to a store that survives a restart. SDKs and state libraries end their sessions
 * themselves.
 */
const outlives = (flow: TokenFlow): boolean =>
  flow.via === 'write' &&
  flow.runsOn !== 'web' &&
  flow.confidence !== 'low' &&
  !['session-storage', 'log', 'url', 'clipboard'].includes(flow.medium) &&
  isAtLeast(severities, severityOf({ ...flow, medium: 'preferences' }), 'high');
