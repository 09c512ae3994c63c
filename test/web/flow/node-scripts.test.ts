import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const client = `const { createClient } = require('@supabase/supabase-js');
const client = createClient(url, key);
client.auth.signInWithPassword({ email, password });
`;

it.each([
  ['check-migration.js', client],
  ['src/seed.js', `const fs = require('fs');\n${client}`],
  ['src/seed.mjs', `import { readFile } from 'node:fs/promises';\n${client}`],
  ['load/realtime.js', `import ws from 'k6/ws';\n${client}`],
  ['flows/login.ts', `import { test } from '@playwright/test';\n${client}`],
  ['src/seed.ts', `#!/usr/bin/env tsx\n${client}`],
])('leaves out %s, which runs in Node.js', (file, source) => {
  expect(flowsIn({ 'src/main.ts': '', [file]: source }, ['@supabase/supabase-js'])).toEqual([]);
});

it('keeps CommonJS modules among the sources', () => {
  const found = flowsIn({ 'src/client.js': client }, ['@supabase/supabase-js']);
  expect(found).toEqual(['src/client.js:2 local-storage refresh-token']);
});
