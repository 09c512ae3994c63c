import { describe, expect, it } from 'vitest';
import { type Medium, mediumTitle } from '../../src/catalogue/medium.js';
import { rules } from '../../src/rules/index.js';
import type { TokenFlow } from '../../src/web/token-flow.js';
import { flowOf, noNative, projectOf } from '../report/sample.js';

const { app } = projectOf({});
const judge = (flow: TokenFlow) =>
  rules.flatMap((rule) =>
    rule.check({
      app,
      flows: [flow],
      stored: [],
      signIns: [],
      oauth: { parameters: [], challenge: null },
      cleartext: [],
      phantomImports: [],
      sessionEnd: { logouts: [], removes: false },
      uses: [],
      hardcoded: [],
      native: noNative,
    }),
  );
const ruleOf = (over: Partial<TokenFlow>) => judge(flowOf(over)).map((finding) => finding.rule);

const protecting: readonly Medium[] = ['memory', 'encrypted-store', 'keystore', 'keystore-biometric'];
const media = Object.keys(mediumTitle).filter((name): name is Medium => name in mediumTitle);
const ways = ['write', 'state', 'sdk'] as const;

describe('rules', () => {
  it.each<[Medium, string]>([
    ['local-storage', 'token-in-web-storage'],
    ['session-storage', 'token-in-web-storage'],
    ['web-storage', 'token-in-web-storage'],
    ['cookie', 'token-in-cookie'],
    ['indexeddb', 'token-in-indexeddb'],
    ['websql', 'token-in-indexeddb'],
    ['cache-storage', 'token-in-indexeddb'],
    ['ionic-storage', 'token-in-ionic-storage'],
    ['preferences', 'token-in-preferences'],
    ['file', 'token-in-file'],
    ['external-file', 'token-in-file'],
    ['sqlite', 'token-in-sqlite'],
    ['log', 'token-in-log'],
    ['url', 'token-in-url'],
    ['clipboard', 'token-in-clipboard'],
  ])('judge a write to %s by %s', (medium, rule) => {
    expect(ruleOf({ medium })).toEqual([rule]);
  });

  it('judge state libraries and SDKs by their own rules, whatever the medium', () => {
    expect(ruleOf({ via: 'state', medium: 'preferences' })).toEqual(['token-in-persisted-store']);
    expect(ruleOf({ via: 'sdk', medium: 'indexeddb' })).toEqual(['sdk-persists-token']);
  });

  it('say what to keep in place of a password or PIN, where it is stored', () => {
    const remedies = (over: Partial<TokenFlow>) => judge(flowOf(over)).map(({ remedy }) => remedy);
    const password = { subject: { kind: 'password', name: 'password' } } as const;
    const [usual = ''] = remedies({});
    expect(remedies(password)).toEqual([expect.stringMatching(/^Do not keep the password: .* Until then, keep it /)]);
    expect(remedies(password)[0]).toContain(usual.slice(1));
    expect(remedies({ subject: { kind: 'pin', name: 'pin' } })).toEqual([
      expect.stringMatching(/^Do not keep the PIN/),
    ]);
    expect(remedies({ ...password, medium: 'log' })[0]).not.toContain('Do not keep');
  });

  it('judge every flow exactly once, and none to a medium that protects', () => {
    for (const medium of media) {
      for (const via of ways) {
        const expected = protecting.includes(medium) ? 0 : 1;
        expect(ruleOf({ medium, via }), `${via} to ${medium}`).toHaveLength(expected);
      }
    }
  });

  it('give a finding the words, place and references of its rule', () => {
    const [finding] = judge(flowOf({ medium: 'preferences', key: 'session' }));
    expect(finding).toMatchObject({
      rule: 'token-in-preferences',
      category: 'storage',
      severity: 'high',
      confidence: 'high',
      title: 'Token in Preferences',
      location: { file: 'src/login.ts', line: 3, column: 3, endLine: 3, endColumn: 30 },
      subject: { kind: 'access-token', name: 'response.token' },
      key: 'session',
      platforms: ['android', 'ios'],
      references: { cwe: ['CWE-312', 'CWE-922'], url: 'https://unpkg.com/capward/docs/rules/token-in-preferences.md' },
    });
  });

  it('say that code for browsers concerns the web only', () => {
    expect(judge(flowOf({ runsOn: 'web' }))[0]).toMatchObject({ severity: 'low', platforms: ['web'] });
  });

  it('cover secrets that the code itself holds', () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
    const note = (text: string) => ({ ...flowOf().location, note: text });
    const findings = judge(
      flowOf({ subject: { kind: 'access-token', name: `'${jwt}'` }, key: jwt, steps: [note(jwt)], evidence: [jwt] }),
    );
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(jwt.slice(0, 20));
  });
});
