import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { createProjects } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import type { Report } from '../../src/report/report.js';
import { type Answers, assemble, sampleValues, selectFiles } from './assemble';

const everything = {
  framework: ['angular', 'react', 'vue', 'svelte', 'plain'],
  http: ['fetch', 'axios', 'angular', 'apollo'],
  migration: ['local-storage', 'session-storage', 'preferences', 'cookie', 'indexeddb', 'secure-storage'],
  storage: [
    ...['web', 'preferences', 'vaulted-web-storage', 'vaulted-preferences', 'vaulted-ionic-storage'],
    ...['vaulted-localforage', 'vaulted-cookies'],
  ],
  sdks: ['supabase', 'firebase', 'amplify', 'auth0', 'msal', 'oidc-client-ts', 'angular-oauth2-oidc', 'ionic-appauth'],
  tests: ['vitest'],
};

const legacyTokens = `[
  { store: () => import('./stores/local-storage'), key: 'access_token', holds: 'accessToken' },
  { store: () => import('./stores/preferences'), key: 'session', path: ['refreshToken'], holds: 'refreshToken' },
  { store: () => import('./stores/cookie'), key: 'id_token', holds: 'idToken' },
  { store: () => import('./stores/indexeddb').then(({ ionicStorage }) => ionicStorage()), key: 'password', holds: 'other' },
]`;

/** An app that hands the adapters to their SDKs. */
const main = `
import { createClient } from '@supabase/supabase-js';
import { createAuth0Client } from '@auth0/auth0-spa-js';
import { PublicClientApplication } from '@azure/msal-browser';
import { UserManager } from 'oidc-client-ts';
import { initializeApp } from 'firebase/app';
import { signInWithPopup } from 'firebase/auth';
import { AuthService } from 'ionic-appauth';
import { startAuth } from './auth-vault/auth';
import { keepAmplifyTokensInVault } from './auth-vault/sdks/amplify';
import { auth0Cache } from './auth-vault/sdks/auth0';
import { createFirebaseAuth } from './auth-vault/sdks/firebase';
import { storageBackend } from './auth-vault/sdks/ionic-appauth';
import { msalCache } from './auth-vault/sdks/msal';
import { userStore } from './auth-vault/sdks/oidc-client-ts';
import { supabaseAuth } from './auth-vault/sdks/supabase';

keepAmplifyTokensInVault();
export const supabase = createClient('https://db.trailhead.example', 'public', { auth: supabaseAuth });
export const auth0 = createAuth0Client({ domain: 'd', clientId: 'c', cache: auth0Cache, useRefreshTokens: true });
export const msal = new PublicClientApplication({ auth: { clientId: 'c' }, cache: msalCache });
export const users = new UserManager({ authority: 'https://login.trailhead.example', client_id: 'c', userStore });
export const firebase = createFirebaseAuth(initializeApp({}));
export class Login extends AuthService {
  constructor(browser, requestor) {
    super(browser, storageBackend, requestor);
  }
}
supabase.auth.signInWithPassword({ email: 'ada@trailhead.example', password: '' });
users.signinRedirect();
signInWithPopup(firebase, {});
startAuth();
`;

/** The vault as an app gets it, and the packages it asks for. */
function vaultFiles(backend: string, oauth: 'yes' | 'no', folder = 'src/auth-vault'): Record<string, string> {
  const endpoint = oauth === 'yes' ? 'oauth' : 'custom';
  const values = { ...sampleValues, BACKEND: backend, ENDPOINT: endpoint, LEGACY_TOKENS: legacyTokens };
  const answers = { ...everything, backend: [backend], oauth: [oauth] };
  const texts = [...assemble(answers, values)].map(([path, text]) => [`${folder}/${path}`, text]);
  return {
    'package.json': JSON.stringify({ name: 'trailhead', dependencies: dependenciesOf(answers) }),
    'capacitor.config.json': JSON.stringify({ appId: 'example.trailhead', appName: 'Trailhead', webDir: 'dist' }),
    ...Object.fromEntries(texts),
  };
}

async function audit(files: Record<string, string>): Promise<Report> {
  const openProjects = () => createProjects(files);
  return (await runAudit({ ...(await loadReaders()), openProjects }, '.')).report;
}

const dependenciesOf = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    selectFiles(answers)
      .flatMap(({ dependencies = {} }) => Object.entries(dependencies))
      .map(([name, range]) => [name, range === 'capacitor' ? '^8.0.0' : range]),
  );

const statusOf = ({ controls }: Report) => Object.fromEntries(controls.map(({ id, status }) => [id, status]));

describe('an app with the templates', () => {
  it.each([
    ['capgo', 'yes'],
    ['capgo', 'no'],
    ['aparajita', 'no'],
    ['identity-vault', 'no'],
    ['capawesome-vault', 'yes'],
  ] as const)('passes the audit with %s, oauth: %s', async (backend, oauth) => {
    const { findings, diagnostics } = await audit({ ...vaultFiles(backend, oauth), 'src/main.ts': main });
    expect(findings.map(({ message, location }) => `${location?.file}: ${message}`)).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('is told that the prompt of aparajita-biometric binds no key', async () => {
    const { findings } = await audit({ ...vaultFiles('aparajita-biometric', 'yes'), 'src/main.ts': main });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['biometric-event-bound', 'medium']]);
  });

  it('has the controls that the vault provides', async () => {
    const signIn = "import { signIn } from './auth-vault/oauth/sign-in';\nawait signIn();\n";
    const report = await audit({ ...vaultFiles('capgo', 'yes'), 'src/main.ts': main, 'src/login.ts': signIn });
    expect(statusOf(report)).toMatchObject({
      'encryption-at-rest': 'pass',
      'biometric-access': 'pass',
      'refresh-rotation': 'pass',
      'key-rotation': 'pass',
      'token-integrity': 'pass',
      lifecycle: 'pass',
      pkce: 'pass',
    });
  });

  it.each(['yes', 'no'] as const)('does not have them because of files that nothing uses, oauth: %s', async (oauth) => {
    const idle = Object.entries(vaultFiles('capgo', oauth)).filter(([path]) => !path.includes('/sdks/'));
    const report = await audit({
      ...Object.fromEntries(idle),
      'src/auth-vault/migration/legacy-tokens.ts': 'export const legacyTokens = [];',
    });
    expect(report.inventory).toEqual([]);
    expect(statusOf(report)).toMatchObject({
      lifecycle: 'unknown',
      'refresh-rotation': 'not-applicable',
      'encryption-at-rest': 'unknown',
      'token-integrity': 'unknown',
      'biometric-access': 'unknown',
      'key-rotation': 'not-applicable',
    });
    expect(report.controls.find(({ id }) => id === 'encryption-at-rest')?.reason).toMatch(/vault is there, but/);
  });

  it('keeps what it moves at the first start', async () => {
    const { inventory } = await audit(vaultFiles('capgo', 'no'));
    expect(inventory).toContainEqual(
      expect.objectContaining({
        protection: 'keystore-biometric',
        location: expect.objectContaining({ file: 'src/auth-vault/migration/migrate.ts' }),
      }),
    );
  });
});

describe('what the audit knows of the vault', () => {
  const keep = (store: string) => `
    import { ${store} } from './auth-vault/storage/secure-storage';
    interface Login { accessToken: string }
    export const keep = (login: Login) => ${store}.setItem('ticket', login.accessToken);
  `;

  it.each([
    ['capgo', 'keystore-biometric'],
    ['aparajita', 'keystore'],
    ['aparajita-biometric', 'keystore'],
  ])('is what guards its key: %s', async (backend, protection) => {
    const { inventory } = await audit({ ...vaultFiles(backend, 'no'), 'src/login.ts': keep('secureStorage') });
    expect(inventory).toContainEqual(expect.objectContaining({ key: 'ticket', protection }));
  });

  it('is the weakest of several back ends', async () => {
    const { inventory } = await audit({
      ...vaultFiles('aparajita', 'no'),
      ...vaultFiles('capgo', 'no'),
      'src/login.ts': keep('secureStorage'),
    });
    expect(inventory).toContainEqual(expect.objectContaining({ key: 'ticket', protection: 'keystore' }));
  });

  it('is nothing when the app only calls something alike', async () => {
    const { findings } = await audit({
      'package.json': JSON.stringify({ name: 'trailhead', dependencies: { '@capacitor/core': '^8.0.0' } }),
      'src/auth-vault/vault/vault.ts': 'export const createVault = () => undefined;',
      'src/auth-vault/backends/capgo.ts': 'export {};',
      'src/auth-vault/storage/secure-storage.ts':
        'export const secureStorage = { setItem(key: string, value: string) { localStorage.setItem(key, value); } };',
      'src/login.ts': keep('secureStorage'),
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['token-in-web-storage']);
  });

  it('does not hide what becomes of the tokens it gives out', async () => {
    const { findings } = await audit({
      ...vaultFiles('capgo', 'no'),
      'src/sync.ts': `
        import { session } from './auth-vault/auth';
        session.accessToken().then((pass) => localStorage.setItem('last', pass));
      `,
    });
    expect(findings.map(({ rule, location }) => [rule, location?.file])).toEqual([
      ['token-in-web-storage', 'src/sync.ts'],
    ]);
  });
});
