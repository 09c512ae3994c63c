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
  ['app/actions.ts', `// Actions of the sign-in\n/* eslint-disable */\n'use server';\n${client}`],
  ['lib/admin.ts', `import 'server-only';\n${client}`],
  ['archived/login/index.ts', `import { serve } from 'https://deno.land/std@0.168.0/http/server.ts';\n${client}`],
  ['archived/users/index.ts', `import { createClient } from 'npm:@supabase/supabase-js@2';\n${client}`],
  [
    'archived/pay/index.ts',
    `import { z } from 'https://esm.sh/zod@3';\n${client}const key = Deno.env.get('PAY_SECRET_KEY');\n`,
  ],
  ['archived/hook/index.ts', `${client}Deno.serve(async (request) => new Response('ok'));\n`],
  ['lib/server.ts', `import { cookies, headers } from 'next/headers';\n${client}`],
  [
    'prisma/try-login.ts',
    `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n${client}`,
  ],
  ['lib/uploads.ts', `import { v2 as cloudinary } from 'cloudinary';\n${client}`],
  ['lib/auth.ts', `import GoogleProvider from 'next-auth/providers/google';\n${client}`],
  ['lib/users.ts', `import { hash } from 'bcrypt';\n${client}`],
  ['lib/push.ts', `import { getMessaging } from 'firebase-admin/messaging';\n${client}`],
])('leaves out %s, which runs in Node.js', (file, source) => {
  expect(flowsIn({ 'src/main.ts': '', [file]: source }, ['@supabase/supabase-js'])).toEqual([]);
});

it.each([
  `'use client';\n${client}`,
  `const mode = 'use server';\n${client}`,
  `import { expressive } from 'express-ui';\n${client}`,
  `import { Cloudinary } from '@cloudinary/url-gen';\n${client}`,
  `import { User } from '@prisma/client';\n${client}`,
  `import { useSession } from 'next-auth/react';\n${client}`,
  `import { hash } from 'bcryptjs';\n${client}`,
  `import type { Request } from 'express';\n${client}`,
  `import { z } from 'https://esm.sh/zod@3';\n${client}`,
  `// The function behind it calls Deno.serve()\n${client}`,
])('keeps what runs on the page', (source) => {
  expect(flowsIn({ 'src/client.js': source }, ['@supabase/supabase-js'])).toHaveLength(1);
});

it('keeps CommonJS modules among the sources', () => {
  const found = flowsIn({ 'src/client.js': client }, ['@supabase/supabase-js']);
  expect(found).toEqual(['src/client.js:2 local-storage refresh-token']);
});

it('a page is one whatever its editor imports', () => {
  const page = `import { Component } from '@angular/core';
import { access } from 'fs';
@Component({ selector: 'app-login', template: '' })
export class LoginPage {
  keep(answer: { accessToken: string }) { localStorage.setItem('one', answer.accessToken); }
}
`;
  const view = `<script setup>
import { log } from 'node:console';
const keep = (accessToken) => localStorage.setItem('one', accessToken);
keep(session.accessToken);
</script>
`;
  expect(flowsIn({ 'src/login.page.ts': page, 'src/Login.vue': view }, ['@angular/core', 'vue'])).toEqual([
    'src/Login.vue:3 local-storage access-token',
    'src/login.page.ts:5 local-storage access-token',
  ]);
});
