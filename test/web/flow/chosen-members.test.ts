import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (stored: string) =>
  flowsIn(
    {
      'src/page.js': `import _ from 'lodash';
import axios from 'axios';
const kept = ['access_token'];
export async function enter(form) {
  const { data: answer } = await axios.post('/auth/login', form);
  localStorage.setItem('a', ${stored});
  return [answer.access_token, answer.refresh_token, answer.nick];
}
`,
    },
    ['lodash', 'axios'],
  );
const found = (kind: string) => [`src/page.js:6 local-storage ${kind}`];

it('tells the most damaging of the members that are kept', () => {
  expect(page("JSON.stringify(_.pick(answer, ['access_token', 'refresh_token']))")).toEqual(found('refresh-token'));
  expect(page("JSON.stringify(_.pick(answer, 'nick', 'access_token'))")).toEqual(found('access-token'));
  expect(page('JSON.stringify(_.pick(answer, kept))')).toEqual(found('access-token'));
});

it('follows a member through the choice', () => {
  expect(page("_.pick(answer, ['access_token']).access_token")).toEqual(found('access-token'));
  expect(page("_.pick(answer, ['nick']).access_token")).toEqual([]);
});

it('tells what is left', () => {
  expect(page("JSON.stringify(_.omit(answer, ['access_token']))")).toEqual(found('refresh-token'));
  expect(page("JSON.stringify(_.omit(answer, ['access_token', 'refresh_token']))")).toEqual([]);
  expect(page("_.omit(answer, ['access_token']).access_token")).toEqual([]);
});

it('takes an answer whose token is set anew for one without it', () => {
  expect(page('JSON.stringify({ ...answer, access_token: null, refresh_token: null })')).toEqual([]);
});
