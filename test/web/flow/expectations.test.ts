import { expect, it } from 'vitest';
import { auditFixture, promises } from './expectations.js';

const store = (line: string): Record<string, string> => ({
  'session.ts': `export function keep(accessToken: string) {\n  ${line}\n}\n`,
});

it('reads markers at the ends of lines, in scripts and in markup', () => {
  const files = {
    'a.ts':
      "save(token); // expect: token-in-cookie, token-in-log\nkeep(token); // protected: keystore\nx(); // safe: 'why'",
    'b.tsx': '<Provider> {/* expect: sdk-persists-token */}',
    'c.html': '<p onclick="save()"> <!-- expect: token-in-web-storage -->',
  };
  expect(promises(files)).toEqual([
    'a.ts:1 expect: token-in-cookie',
    'a.ts:1 expect: token-in-log',
    'a.ts:2 protected: keystore',
    'b.tsx:1 expect: sdk-persists-token',
    'c.html:1 expect: token-in-web-storage',
  ]);
});

it('agrees with a finding that is expected', () => {
  const { expected, actual } = auditFixture(
    store("localStorage.setItem('access_token', accessToken); // expect: token-in-web-storage"),
    [],
  );
  expect(actual).toEqual(expected);
  expect(actual).toHaveLength(1);
});

it.each([
  ["localStorage.setItem('access_token', accessToken);", 'no marker'],
  ["localStorage.setItem('access_token', accessToken); // safe: wrong", 'a wrong promise of safety'],
  ["localStorage.setItem('access_token', accessToken); // expect: token-in-cookie", 'another rule'],
  ["localStorage.setItem('access_token', accessToken); // protected: keystore", 'a wrong promise of protection'],
  ["localStorage.setItem('theme', 'dark'); // expect: token-in-web-storage", 'an expectation nothing meets'],
])('disagrees with %s (%s)', (line) => {
  const { expected, actual } = auditFixture(store(line), []);
  expect(actual).not.toEqual(expected);
});
