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

const audit = async (backend: string, oauth: 'yes' | 'no') => {
  const endpoint = oauth === 'yes' ? 'oauth' : 'custom';
  const values = { ...sampleValues, BACKEND: backend, ENDPOINT: endpoint, LEGACY_TOKENS: legacyTokens };
  const answers = { ...everything, backend: [backend], oauth: [oauth] };
  const vault = assemble(answers, values);
  const files = {
    'package.json': JSON.stringify({ name: 'trailhead', dependencies: dependenciesOf(answers) }),
    'capacitor.config.json': JSON.stringify({ appId: 'example.trailhead', appName: 'Trailhead', webDir: 'dist' }),
    'src/main.ts': main,
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
    // At low confidence, which reports leave out, it says of storages in general that it cannot follow them.
    const reported = findings.filter(({ confidence }) => confidence !== 'low');
    expect(reported.map(({ message, location }) => `${location?.file}: ${message}`)).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});
