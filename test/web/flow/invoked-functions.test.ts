import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (request: string, use: string) => ({
  'src/session.ts': 'export const ends = (token: string) => token.length;',
  'src/keys.tsx': `import { createClient } from '@supabase/supabase-js';
import { useState } from 'react';
const supabase = createClient(url, key, { auth: { persistSession: false } });
export function Keys() {
  const [madeKey, setMade] = useState('');
  const ask = async (pin) => {
    const { data, error } = await supabase.functions.invoke(${request});
    if (error) throw error;
    ${use}
  };
  return <button onFocus={ask} onClick={() => navigator.clipboard.writeText(madeKey)} />;
}
`,
});

const packages = ['@supabase/supabase-js', 'react'];

it.each([
  [`'create-api-key', { body: { name } }`, 'setMade(data.apiKey);', 'src/keys.tsx:11 clipboard api-secret'],
  [`'hooks', { body: { url } }`, 'setMade(data.signingSecret);', 'src/keys.tsx:11 clipboard api-secret'],
  [
    `'pin-login', { body: { pin } }`,
    `localStorage.setItem('a', data.token);`,
    'src/keys.tsx:9 local-storage access-token',
  ],
  [
    `'pin-login', { body: { pin } }`,
    `localStorage.setItem('me', JSON.stringify(data));`,
    'src/keys.tsx:9 local-storage session',
  ],
  [
    `'account', { body: { action: 'login', pin } }`,
    `localStorage.setItem('me', JSON.stringify(data));`,
    'src/keys.tsx:9 local-storage session',
  ],
])('an invoked function answers as a server does: %s, %s', (request, use, expected) => {
  expect(flowsIn(page(request, use), packages)).toEqual([expected]);
});

it.each([
  [`'create-widget', { body: { name } }`, 'setMade(data.publicKey);'],
  [`'list-orders'`, `localStorage.setItem('orders', JSON.stringify(data));`],
  [`'oauth', { body: { action: 'activities' } }`, `localStorage.setItem('done', JSON.stringify(data));`],
])('others answer with no secret: %s, %s', (request, use) => {
  expect(flowsIn(page(request, use), packages)).toEqual([]);
});
