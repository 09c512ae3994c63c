import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const session = (member: string, imports = "import Cookies, { type Cookie } from 'universal-cookie';") =>
  flowsIn(
    {
      'src/session.ts': `${imports}
export class Session {
  ${member}
  async enter(body: string) {
    const { accessToken } = await (await fetch('/auth/login', { method: 'POST', body })).json();
    this.jar.set('entry', accessToken);
  }
}
`,
    },
    ['universal-cookie'],
  );

it.each([
  'jar = new Cookies();',
  'jar: Cookie = new Cookies();',
  'private jar: any = new Cookies();',
  'readonly jar: Jar = new Cookies();',
])('a member is what it is made as, where its written type says nothing: %s', (member) => {
  expect(session(member)).toEqual(['src/session.ts:6 cookie access-token']);
});

it.each([
  [
    'jar: Jar = new Cookies();',
    "import Cookies from 'universal-cookie';\ninterface Jar { set(key: string, value: string): void }",
  ],
  ['jar: any = new Map();', "import Cookies from 'universal-cookie';"],
])('and nothing else: %s', (member, imports) => {
  expect(session(member, imports)).toEqual([]);
});
