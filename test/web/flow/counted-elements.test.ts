import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (value: string) =>
  flowsIn({
    'src/keep.ts': `const base64 = (bytes: Uint8Array) => { let text = ''; for (let i = 0; i < bytes.length; i++) { text += String.fromCharCode(bytes[i]); } return btoa(text); };
const hex = (bytes: Uint8Array) => { let text = ''; for (let i = 0; i < bytes.length; i++) { text += bytes[i].toString(16); } return text; };
const made = () => crypto.getRandomValues(new Uint8Array(32));
export function keep() {
  const passphrase = ${value};
  localStorage.setItem('passphrase', passphrase);
}
`,
  });

it.each(['base64(made())', 'hex(made())', "hex(new TextEncoder().encode('a' + made()))"])(
  'what a loop puts together of all elements comes from them: %s',
  (value) => {
    expect(keep(value)).toEqual(['src/keep.ts:6 local-storage password']);
  },
);

it('a counter begins with a number and is any', () => {
  const all = flowsIn({
    'src/keep.ts': `export function keep(answer: { token: string; name: string }) {
  const members = [{ token: '', name: '' }, answer];
  for (let i = 0; i < members.length; i++) localStorage.setItem('last', members[i].token);
  for (let i = 0; i < members.length; i++) localStorage.setItem('name', members[i].name);
}
`,
  });
  expect(all).toEqual(['src/keep.ts:3 local-storage access-token']);
});

it('and the length of them is no part of them', () => {
  expect(keep('String(made().length)')).toEqual([]);
});
