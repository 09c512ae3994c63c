import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const signIn = `import { Log } from './log';
export async function signIn(name: string, password: string) {
  const { accessToken } = await (await fetch('/auth/login', { method: 'POST' })).json();
  Log.info('signed in', accessToken);
  return accessToken;
}
`;

const logged = ['src/sign-in.ts:4 log access-token'];

describe('functions that were bound', () => {
  it.each([
    ['export const Log = { info: console.info.bind(console) };'],
    ['export class Log { static readonly info = (console.info || console.log).bind(console); }'],
    [
      `export class Log {
  private static readonly out = console.log.bind(console);
  static info(...parts: unknown[]) { Log.out(...parts); }
}`,
    ],
  ])('are what is called: %s', (log) => {
    expect(flowsIn({ 'src/log.ts': log, 'src/sign-in.ts': signIn })).toEqual(logged);
  });

  it.each([
    // Something else is bound.
    ['const lines: unknown[] = []; export const Log = { info: lines.push.bind(lines) };'],
    // Bound in a circle.
    ['const a: any = { info: b.info.bind(b) }; const b: any = { info: a.info.bind(a) }; export const Log = a;'],
  ])('that do not log show nothing: %s', (log) => {
    expect(flowsIn({ 'src/log.ts': log, 'src/sign-in.ts': signIn })).toEqual([]);
  });

  it('that take arguments of their own are left alone: the others would shift', () => {
    const keep = `const keep = localStorage.setItem.bind(localStorage, 'theme');\nexport const dark = (token: string) => keep(token);`;
    expect(flowsIn({ 'src/theme.ts': keep })).toEqual([]);
  });
});
