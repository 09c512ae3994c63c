import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const client = `import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(url, key);
`;
const signIn = `import { supabase } from './lib/client';
export const signIn = (email: string, password: string) => supabase.auth.signInWithPassword({ email, password });
`;
const app = { 'src/lib/client.ts': client, 'src/sign-in.ts': signIn };
const reported = ['src/lib/client.ts:2 local-storage refresh-token'];

it('leaves out a client that only the function which makes it queries with', () => {
  const count = `import { createClient } from '@supabase/supabase-js';
export async function count() {
  const other = createClient(url, key);
  return other.from('visits').select();
}
`;
  expect(flowsIn({ ...app, 'src/count.ts': count }, ['@supabase/supabase-js'])).toEqual(reported);
});

it('leaves out a client that nobody signs in with', () => {
  expect(flowsIn({ ...app, 'src/integrations/supabase.ts': client }, ['@supabase/supabase-js'])).toEqual(reported);
});

it('counts every client that may be handed to code which signs in', () => {
  const made = `import { createClient } from '@supabase/supabase-js';
export function connect() {
  const other = createClient(url, key);
  return other;
}
`;
  expect(flowsIn({ ...app, 'src/other.ts': made }, ['@supabase/supabase-js'])).toEqual([
    ...reported,
    'src/other.ts:3 local-storage refresh-token',
  ]);
});
