import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const files = (atom: string) => ({
  'src/atoms.ts': `import { atom } from 'jotai';
import { atomWithStorage } from 'jotai/utils';
export const accessTokenAtom = ${atom};
`,
  'src/renew.ts': `import { getDefaultStore } from 'jotai';
import { accessTokenAtom } from './atoms';
export async function renew() {
  const answer = await (await fetch('/auth/refresh', { method: 'POST' })).json();
  getDefaultStore().set(accessTokenAtom, answer.accessToken);
}
`,
});

it.each([
  ['atom<string | null>(null)', []],
  ["atomWithStorage('token', '')", ['src/renew.ts:5 local-storage access-token']],
])('an atom of another file stores what it is made to store: %s', (atom, flows) => {
  expect(flowsIn(files(atom), ['jotai'])).toEqual(flows);
});
