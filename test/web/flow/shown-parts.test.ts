import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (log: string) =>
  flowsIn(
    {
      'src/enter.ts': `import { createClient } from '@supabase/supabase-js';
const client = createClient('https://gate.supabase.co', 'anon', { auth: { persistSession: false } });
export async function enter(email: string, password: string) {
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  ${log};
}
`,
    },
    ['@supabase/supabase-js'],
  );

it.each([
  'console.log({ data, error })',
  "console.log('entered', { answer: data })",
  'console.log([data, error])',
  'console.log(error ? null : data)',
  'console.log(data ?? error)',
])('a log shows what an object, a list or a choice is made of: %s', (log) => {
  expect(page(log)).toEqual(['src/enter.ts:5 log refresh-token']);
});

it.each([
  'console.log({ error })',
  'console.log({ who: data.user?.email })',
  'console.log([data.user?.id, error])',
  'console.log(data ? "entered" : error)',
])('and nothing else: %s', (log) => {
  expect(page(log)).toEqual([]);
});

it.each([
  ["console.log('user', user ? user.toJSON() : null)", ['src/watch.ts:3 log refresh-token']],
  ["console.log('user', user ? user.uid : null)", []],
])('what an account of Firebase becomes as an object still holds its tokens: %s', (log, found) => {
  const watch = `import { Auth, onAuthStateChanged } from 'firebase/auth';
export const watch = (auth: Auth) =>
  onAuthStateChanged(auth, (user) => ${log});
`;
  expect(flowsIn({ 'src/watch.ts': watch }, ['firebase']).filter((flow) => flow.includes(' log '))).toEqual(found);
});
