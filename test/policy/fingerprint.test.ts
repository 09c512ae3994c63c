import { describe, expect, it } from 'vitest';
import { auditFiles } from './audit-files.js';

const before = `
import { Preferences } from '@capacitor/preferences';

interface LoginResponse { accessToken: string; refreshToken: string }

export class SessionService {
  async login(name: string, password: string) {
    const answer = await fetch('/auth/login', { method: 'POST', body: JSON.stringify({ name, password }) });
    const session: LoginResponse = await answer.json();
    localStorage.setItem('access', session.accessToken);
    await Preferences.set({ key: 'session_' + name, value: JSON.stringify(session) });
  }

  async renew(session: LoginResponse) {
    localStorage.setItem('access', session.accessToken);
  }
}
`;

const fingerprintsOf = async (text: string, others: Readonly<Record<string, string>> = {}) => {
  const { findings } = await auditFiles({ 'src/session.ts': text, ...others });
  return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
};
const guest = `  async guest(session: LoginResponse) {
    localStorage.setItem('access', session.accessToken);
  }

`;
const known = await fingerprintsOf(before);

/** An edit that must change the text, or the test would prove nothing. */
function edited(...changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replaceAll(from, to);
    expect(next).not.toBe(text);
    return next;
  }, before);
}

describe('fingerprints', () => {
  it('tell the findings of the sample apart', () => {
    expect(known).toHaveLength(3);
    expect(new Set(known).size).toBe(3);
  });

  it.each([
    ['moved lines', () => edited(['export class', '\n\n// The session\n\nexport class'])],
    [
      'renamed locals and parameters',
      () => edited([/\bsession\b(?!:)/g, 'issued'], [/\bname\b/g, 'user'], [/answer/g, 'res']),
    ],
    [
      'reformatted code',
      () =>
        edited(
          ["setItem('access', ", 'setItem(\n      "access",\n      '],
          ['{ key: ', '{\n      key: '],
          [/;\n/g, '\n'],
          [/^ {2}/gm, '\t'],
        ),
    ],
    ['CRLF line ends', () => edited([/\n/g, '\r\n'])],
    [
      'members in another order',
      () => {
        const [head = '', login = '', renew = ''] = before.split(/(?=^ {2}async )/m);
        return `${head}${renew.replace(/^}\n/m, '')}\n${login}}\n`;
      },
    ],
    ['a new method with an equal finding before', () => edited(['  async login', `${guest}  async login`])],
  ])('survive %s', async (_, edit) => {
    expect(await fingerprintsOf(edit())).toEqual(expect.arrayContaining(known));
  });

  it('are new for what is new', async () => {
    const more = edited(['  async renew', `${guest}  async renew`]);
    const fresh = (await fingerprintsOf(more)).filter((one) => !known.includes(one));
    expect(fresh).toHaveLength(1);
    expect(await fingerprintsOf(edited(["'access'", "'token'"]))).not.toEqual(known);
  });

  it('count equal findings of one function', async () => {
    const line = "    localStorage.setItem('access', session.accessToken);\n";
    const twice = edited([line, line + line]);
    const ordinals = (await fingerprintsOf(twice)).map((one) => one.split(':')[1]);
    expect(ordinals.sort()).toEqual(['1', '1', '1', '2', '2']);
  });

  it('know the functions of stores and components by the names that others see', async () => {
    const store = (local: string) => `
      import { defineStore } from 'pinia';
      export const useAuth = defineStore('auth', () => {
        async function login(password: string) {
          const ${local} = await (await fetch('/login', { method: 'POST', body: password })).json();
          localStorage.setItem('access', ${local}.accessToken);
        }
        function renew(accessToken: string) { localStorage.setItem('access', accessToken); }
        return { login, renew };
      });`;
    const first = await fingerprintsOf(store('answer'));
    expect(new Set(first.map((one) => one.split(':')[0])).size).toBe(2);
    expect(await fingerprintsOf(store('body'))).toEqual(first);
  });
});
