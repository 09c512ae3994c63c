import { describe, expect, it } from 'vitest';
import { SignIns } from '../../../src/web/search/sign-ins.js';

const placesIn = (text: string) => {
  const signIns = new SignIns();
  signIns.look('src/a.ts', text);
  return signIns.found;
};

describe('signs of a sign-in', () => {
  it.each([
    '<input type="password">',
    "<Input type={'password'} />",
    "headers: { Authorization: 'Bearer ' + token }",
    "headers.set('Authorization', token)",
    "headers['authorization'] = token",
    'await api.login({ name, password })',
    'signInWithPopup(auth, provider)',
  ])('are seen in %s', (text) => {
    expect(placesIn(text)).toHaveLength(1);
  });

  it.each(['const authorizationText = 1', 'relogins()', 'type="text"', 'the bearer of bad news', 'login'])(
    'are not seen in %s',
    (text) => {
      expect(placesIn(text)).toEqual([]);
    },
  );

  it('say where, once per file, and some are enough', () => {
    expect(placesIn('x();\n  login(a); login(b);')).toEqual([
      { file: 'src/a.ts', line: 2, column: 3, endLine: 2, endColumn: 9 },
    ]);
    const many = new SignIns();
    for (let index = 0; index < 50; index++) many.look(`${index}.ts`, 'login()');
    expect(many.found).toHaveLength(40);
  });

  it('are searched in linear time', () => {
    const start = performance.now();
    placesIn(`${'Authorization" '.repeat(200_000)}${'signInWith'.repeat(200_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
