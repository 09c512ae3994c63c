/** An adapter in the templates with which an SDK keeps its tokens in the vault. */
export interface SdkAdapter {
  /** Value of the condition `sdks` of the templates, and name of the file in `sdks/`. */
  readonly id: string;
  /** Ids of the catalogue entries whose default storage it replaces. */
  readonly libraries: readonly string[];
  /** What the file exports. */
  readonly name: string;
  /** How the app hands it over. */
  readonly usage: string;
  /** What a person should know first, as a whole sentence. */
  readonly note?: string;
}

export const sdkAdapters: readonly SdkAdapter[] = [
  {
    id: 'supabase',
    libraries: ['supabase-js', 'supabase-auth-js'],
    name: 'supabaseAuth',
    usage: 'createClient(url, key, { auth: supabaseAuth });',
  },
  {
    id: 'firebase',
    libraries: ['firebase-auth', 'angular-fire-auth'],
    name: 'createFirebaseAuth',
    usage: 'createFirebaseAuth(app); // in place of getAuth(app)',
    note: 'Firebase takes no storage but its own, so the session ends with the app then.',
  },
  {
    id: 'amplify',
    libraries: ['aws-amplify'],
    name: 'keepAmplifyTokensInVault',
    usage: 'keepAmplifyTokensInVault(); // right after Amplify.configure(…)',
  },
  {
    id: 'auth0',
    libraries: ['auth0-spa-js', 'auth0-angular', 'auth0-react', 'auth0-vue'],
    name: 'auth0Cache',
    usage: 'createAuth0Client({ …, cache: auth0Cache, useRefreshTokens: true });',
  },
  {
    id: 'msal',
    libraries: ['msal-browser', 'msal-angular', 'msal-react'],
    name: 'msalCache',
    usage: 'new PublicClientApplication({ auth, cache: msalCache });',
    note: 'MSAL takes no storage but its own, so the session ends with the app then.',
  },
  {
    id: 'oidc-client-ts',
    libraries: ['oidc-client-ts', 'react-oidc-context'],
    name: 'userStore',
    usage: 'new UserManager({ …, userStore });',
  },
  {
    id: 'angular-oauth2-oidc',
    libraries: ['angular-oauth2-oidc'],
    name: 'VaultOAuthStorage',
    usage: '{ provide: OAuthStorage, useClass: VaultOAuthStorage }',
  },
  {
    id: 'ionic-appauth',
    libraries: ['ionic-appauth'],
    name: 'storageBackend',
    usage: 'new AuthService(browser, storageBackend, requestor);',
  },
];
