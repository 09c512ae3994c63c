import { describe, expect, it } from 'vitest';
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

it.each([
  '// supabase.auth.signInWithPassword({ email, password })',
  '/* later:\n  supabase.auth.onAuthStateChange(keep)\n*/',
])('leaves out a client where signing in is commented out: %s', (comment) => {
  const commented = `${client}${comment}\nexport const list = () => supabase.from('visits').select();\n`;
  expect(flowsIn({ 'src/lib/client.ts': commented }, ['@supabase/supabase-js'])).toEqual([]);
});

it.each([
  "fetch('//tiles.example/'); supabase.auth.signInWithPassword({ email, password });",
  "allow('/api/*'); supabase.auth.signInWithPassword({ email, password }); /* done */",
])('knows what is no comment: %s', (code) => {
  const called = `${client}export const enter = (email: string, password: string) => { ${code} };\n`;
  expect(flowsIn({ 'src/lib/client.ts': called }, ['@supabase/supabase-js'])).toEqual(reported);
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

const held = (modifier: string, use: string) => `import { createClient, SupabaseClient } from '@supabase/supabase-js';
export class Crm {
  ${modifier} client: SupabaseClient;
  constructor(url: string, key: string) {
    this.client = createClient(url, key);
  }
  ${use}
}
`;
const lists = "list() { return this.client.from('people').select(); }";
const enters = 'enter(form: any) { return this.client.auth.signInWithPassword(form); }';
const usesCrm = `import { Crm } from './crm';
export const enter = (crm: Crm, form: any) => crm.client.auth.signInWithPassword(form);
`;

it.each([
  ['that only lists', { 'src/crm.ts': held('private', lists) }, 0],
  [
    'that only lists, beside one that signs in',
    { 'src/crm.ts': client + held('private', lists) + signIn.split('\n')[1] },
    0,
  ],
  ['that signs in', { 'src/crm.ts': held('private', enters) }, 1],
  ['whose client others may use', { 'src/crm.ts': held('public', lists), 'src/enter.ts': usesCrm }, 1],
  ['whose client nobody uses', { 'src/crm.ts': held('public', lists) }, 0],
])('looks for who signs in with the client of a class: one %s', (_, files, count) => {
  const found = flowsIn({ ...app, ...files } as Record<string, string>, ['@supabase/supabase-js']);
  expect(found.filter((flow) => /^src\/crm.ts:[5-9]/.test(flow))).toHaveLength(count);
});

describe('a client beside code that signs in with another', () => {
  const session = `import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(url, key, { auth: { persistSession: false } });
`;
  const visits = (code: string) => `import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { supabase } from './lib/client';
export const me = () => supabase.auth.getUser();
${code}
`;
  const flows = (code: string) =>
    flowsIn({ 'src/lib/client.ts': session, 'src/sign-in.ts': signIn, 'src/visits.ts': visits(code) }, [
      '@supabase/supabase-js',
    ]);

  it.each([
    "const other = createClient(url, key); export const list = () => other.from('visits').select();",
    "const other = createClient(url, key)!; export const list = () => (other as Reader)!.rpc('visits');",
    "let other: SupabaseClient | null = null; export function list() { if (!other) other = createClient(url, key); return other.from('visits'); }",
    "export class Visits { private client: SupabaseClient; constructor() { this.client = createClient(url, key); } list(client: Other) { client.sync(); return this.client.from('visits'); } }",
    "export class Visits { #client = createClient(url, key); list() { return this.#client.functions.invoke('visits'); } }",
  ])('is left out where it only asks for data: %s', (code) => {
    expect(flows(code)).toEqual([]);
  });

  it.each([
    'const other = createClient(url, key); export const enter = (body: Body) => other.auth.signInWithPassword(body);',
    'const other = createClient(url, key); const { auth } = other;',
    'const other = createClient(url, key); start(other);',
    'const other = createClient(url, key); export { other };',
    'export const other = createClient(url, key);',
    'export class Visits { private client = createClient(url, key); me() { return this.client.auth.getUser(); } }',
    'export class Visits { private client = createClient(url, key); list() { const { client } = this; return client.auth.getUser(); } }',
  ])('counts where it signs in or is handed on: %s', (code) => {
    expect(flows(code)).toEqual(['src/visits.ts:4 local-storage refresh-token']);
  });
});
