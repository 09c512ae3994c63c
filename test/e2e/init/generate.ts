import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.js';

export type Starter = 'react-ts' | 'vue-ts' | 'svelte-ts' | 'vanilla' | 'vanilla-ts' | 'angular';

export interface Cell {
  readonly starter: Starter;
  readonly capacitor: 6 | 7 | 8;
}

/** Angular: the last version for Node 20. The public starter, as its maker's tool writes it, with packages installed. Made once for all versions of Capacitor. */
function starterApp(home: string, path: string, starter: Starter): string {
  const folder = join(home, `starter-${starter}`);
  if (existsSync(join(folder, 'node_modules'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  const name = `starter-${starter}`;
  const tool =
    starter === 'angular'
      ? [
          'npx',
          '--yes',
          '@angular/cli@20.3.41',
          'new',
          name,
          '--defaults',
          '--interactive=false',
          '--skip-git',
          '--skip-tests',
        ]
      : ['npx', '--yes', 'create-vite@latest', name, '--template', starter, '--no-interactive'];
  runCommand(home, path, tool);
  const testing = starter === 'angular' ? [] : ['vitest'];
  runCommand(folder, path, ['npm', 'install', '--no-audit', '--no-fund', '--save-dev', ...testing]);
  return folder;
}

/** A copy of a starter with Capacitor, both platforms, and code that keeps its tokens in the clear. */
export function leakyCapacitorApp(home: string, path: string, { starter, capacitor }: Cell): string {
  const folder = join(home, `${starter}-${capacitor}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(starterApp(home, path, starter), folder, { recursive: true, verbatimSymlinks: true });
  const packages = ['core', 'android', 'ios', 'preferences'].map((name) => `@capacitor/${name}@${capacitor}`);
  const stores = ['@supabase/supabase-js@2', 'localforage@1'];
  runCommand(folder, path, ['npm', 'install', '--no-audit', '--no-fund', ...packages, ...stores]);
  runCommand(folder, path, ['npm', 'install', '--no-audit', '--no-fund', '-D', `@capacitor/cli@${capacitor}`]);
  configure(folder, starter);
  leak(folder, starter);
  for (const platform of ['android', 'ios']) runCommand(folder, path, ['npx', 'cap', 'add', platform]);
  return folder;
}

/** The Capacitor CLI reads TypeScript with the compiler of the app, which version 7 of TypeScript does not offer. */
function configure(folder: string, starter: Starter): void {
  const webDir = starter === 'angular' ? 'dist/starter-angular/browser' : 'dist';
  const members = `appId: 'app.trailhead', appName: 'Trailhead', webDir: '${webDir}'`;
  if (starter === 'angular') {
    const text = `import type { CapacitorConfig } from '@capacitor/cli';\n\nconst config: CapacitorConfig = { ${members} };\n\nexport default config;\n`;
    writeFileSync(join(folder, 'capacitor.config.ts'), text);
  } else {
    const config = { appId: 'app.trailhead', appName: 'Trailhead', webDir };
    writeFileSync(join(folder, 'capacitor.config.json'), `${JSON.stringify(config, null, 2)}\n`);
  }
  mkdirSync(join(folder, webDir), { recursive: true });
  writeFileSync(join(folder, webDir, 'index.html'), '<!doctype html>\n');
}

const typed = `import { Preferences } from '@capacitor/preferences';
import { createClient } from '@supabase/supabase-js';
import localforage from 'localforage';

const TOKEN_KEY = 'access_token';
const apiUrl = 'https://api.trailhead.example';

interface LoginResponse {
  accessToken: string;
  refreshToken: string;
  memberToken: string;
}

const community = createClient('https://community.trailhead.example', 'sb_publishable_trailhead');

export const joinCommunity = (email: string, password: string) => community.auth.signInWithPassword({ email, password });

const keep = (key: string, value: string) => Preferences.set({ key, value: JSON.stringify(value) });
const drop = (key: string) => Preferences.remove({ key });

async function load(key: string): Promise<unknown> {
  const { value } = await Preferences.get({ key });
  return value === null ? null : JSON.parse(value);
}

export async function signIn(email: string, password: string): Promise<void> {
  const response = await fetch(\`\${apiUrl}/auth/login\`, { method: 'POST', body: JSON.stringify({ email, password }) });
  await remember(await response.json());
}

async function remember(session: LoginResponse): Promise<void> {
  localStorage.setItem(TOKEN_KEY, session.accessToken);
  localStorage.setItem('theme', 'dark');
  await keep('refresh_token', session.refreshToken);
  await keep('last_trail', 'r-1042');
  await localforage.setItem('member_token', session.memberToken);
}

export const isSignedIn = (): boolean => localStorage.getItem(TOKEN_KEY) !== null;

export async function loadTrails(): Promise<unknown> {
  const headers = { Authorization: \`Bearer \${localStorage.getItem(TOKEN_KEY)}\` };
  const response = await fetch(\`\${apiUrl}/trails\`, { headers });
  if (response.status === 401) await refresh();
  return response.json();
}

async function refresh(): Promise<void> {
  const refreshToken = await load('refresh_token');
  const response = await fetch(\`\${apiUrl}/auth/refresh\`, { method: 'POST', body: JSON.stringify({ refreshToken }) });
  await remember(await response.json());
}

export async function signOut(): Promise<void> {
  localStorage.removeItem(TOKEN_KEY);
  await drop('refresh_token');
  await localforage.removeItem('member_token');
}
`;

const untyped = typed.replace(/interface[^}]*\}\n\n/, '').replace(/: (LoginResponse|string|boolean|Promise<\w+>)/g, '');

/** Our own code, written as apps write it, and used from the first line of the app. */
function leak(folder: string, starter: Starter): void {
  const auth = { angular: 'src/app/auth.ts', vanilla: 'src/auth.js' }[starter as string] ?? 'src/auth.ts';
  writeFileSync(join(folder, auth), auth.endsWith('.js') ? untyped : typed);
  const main = ['main.tsx', 'main.ts', 'main.js'].map((name) => join(folder, 'src', name)).find(existsSync);
  if (main === undefined) throw new Error(`${folder} has no entry file.`);
  const specifier = `./${auth.replace('src/', '').replace(/\.ts$/, '')}`;
  const start =
    "\nif (isSignedIn()) void loadTrails();\nelse void signIn('a@trailhead.example', 'example').finally(signOut);\n";
  const names = '{ isSignedIn, loadTrails, signIn, signOut }';
  writeFileSync(main, `import ${names} from '${specifier}';\n${readFileSync(main, 'utf8')}${start}`);
}
