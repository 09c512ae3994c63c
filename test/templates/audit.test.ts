import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { createProjects } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import { type Answers, assemble, sampleValues, selectFiles } from './assemble';

const everything = {
  framework: ['angular', 'react', 'vue', 'svelte', 'plain'],
  http: ['fetch', 'axios', 'angular', 'apollo'],
  migration: ['local-storage', 'session-storage', 'preferences', 'cookie', 'indexeddb', 'secure-storage'],
  sdks: ['supabase', 'firebase', 'amplify', 'auth0', 'msal', 'oidc-client-ts', 'angular-oauth2-oidc', 'ionic-appauth'],
  tests: ['vitest'],
};

const legacyTokens = `[
  { store: () => import('./stores/local-storage'), key: 'access_token', holds: 'accessToken' },
  { store: () => import('./stores/preferences'), key: 'session', path: ['refreshToken'], holds: 'refreshToken' },
  { store: () => import('./stores/cookie'), key: 'id_token', holds: 'idToken' },
  { store: () => import('./stores/indexeddb').then(({ ionicStorage }) => ionicStorage()), key: 'password', holds: 'other' },
]`;

const audit = async (backend: string, oauth: 'yes' | 'no') => {
  const endpoint = oauth === 'yes' ? 'oauth' : 'custom';
  const values = { ...sampleValues, BACKEND: backend, ENDPOINT: endpoint, LEGACY_TOKENS: legacyTokens };
  const answers = { ...everything, backend: [backend], oauth: [oauth] };
  const vault = assemble(answers, values);
  const files = {
    'package.json': JSON.stringify({ name: 'trailhead', dependencies: dependenciesOf(answers) }),
    'capacitor.config.json': JSON.stringify({ appId: 'example.trailhead', appName: 'Trailhead', webDir: 'dist' }),
    'src/main.ts': "import { startAuth } from './auth-vault/auth';\nvoid startAuth();\n",
    ...Object.fromEntries([...vault].map(([path, text]) => [`src/auth-vault/${path}`, text])),
  };
  const openProjects = () => createProjects(files);
  return (await runAudit({ ...(await loadReaders()), openProjects }, '.')).report;
};

const dependenciesOf = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    selectFiles(answers)
      .flatMap(({ dependencies = {} }) => Object.entries(dependencies))
      .map(([name, range]) => [name, range === 'capacitor' ? '^8.0.0' : range]),
  );

describe('an app with the templates', () => {
  it.each([
    ['capgo', 'yes'],
    ['capgo', 'no'],
    ['aparajita', 'no'],
    ['aparajita-biometric', 'yes'],
    ['identity-vault', 'no'],
    ['capawesome-vault', 'yes'],
  ] as const)('passes the audit with %s, oauth: %s', async (backend, oauth) => {
    const { findings, diagnostics } = await audit(backend, oauth);
    expect(findings.map(({ rule, title, location }) => ({ rule, title, location }))).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});
