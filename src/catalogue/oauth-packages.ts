/**
 * Packages that run the authorization code flow with PKCE unless the app tells them not to, read in:
 * @auth0/auth0-spa-js@2.28.3 README.md, @azure/msal-browser@5.30.0 README.md, oidc-client-ts@3.5.0 README.md,
 * @supabase/ssr@0.12.7 createBrowserClient.js, @logto/client@3.1.9 lib/client.js
 */
export const pkceByDefault: readonly string[] = [
  ...['spa-js', 'react', 'angular', 'vue'].map((name) => `@auth0/auth0-${name}`),
  ...['browser', 'react', 'angular'].map((name) => `@azure/msal-${name}`),
  ...['capacitor', 'browser', 'react', 'vue'].map((name) => `@logto/${name}`),
  ...['@supabase/ssr', 'oidc-client-ts', 'react-oidc-context'],
];
