import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const ask = (after: string) => `export const see = () => localStorage.setItem('seen', 'yes');
export async function ask(body) {
  const response = await fetch('/oauth/authorize', { method: 'POST', body });
  const data = await response.json();
  ${after}
  console.log('answer', data);
}`;

it('a whole answer is taken to hold a token where the code takes one out of it', () => {
  expect(flowsIn({ 'src/a.js': ask('keep(data.access_token);') })).toEqual(['src/a.js:6 log session']);
  expect(flowsIn({ 'src/a.js': ask('location.href = data.redirect_url;') })).toEqual([]);
});
