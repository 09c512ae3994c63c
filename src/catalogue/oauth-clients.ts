import type { Address, Slot } from './library.js';
import { supabaseRedirects } from './supabase-redirects.js';

/** A call with which an app starts or configures a sign-in by OAuth, and the options that decide its flow. */
export interface OAuthClient {
  /** Id of the catalogue entry. */
  readonly library: string;
  readonly call: Address;
  /** The option without which it signs in by other means: with Google and Apple by what the platform has for that. */
  readonly with?: Slot;
  readonly pkce: PkceOption | null;
  readonly flow: FlowOption | null;
  /** Calls of which one begins such a sign-in, where what configures it serves others as well. */
  readonly starts?: readonly Address[];
  /** What makes a redirect, where a client is made for other sign-ins as well. */
  readonly redirects?: readonly Redirect[];
}

/** A call that sends the user away, and the slot with the address that brings them back. */
export interface Redirect {
  readonly library: string;
  readonly call: Address;
  readonly address: Slot;
}

export interface PkceOption {
  readonly slot: Slot;
  readonly on: readonly (string | boolean)[];
  readonly off: readonly (string | boolean)[];
  /** What holds when the option is left out. */
  readonly isDefault: boolean;
  /** Versions of a package in which it did not hold yet. */
  readonly offBefore?: { readonly package: string; readonly version: string };
}

interface FlowOption {
  readonly slot: Slot;
  /** Values with which the token travels in the redirect. */
  readonly implicit: readonly (string | boolean)[];
  /** What an app that leaves it out asks for; `null`: it must say so. */
  readonly byDefault: 'code' | 'token' | null;
  /** The option with which it is a code after all. */
  readonly codeWith?: Slot;
}

/** Response types with which a token travels in the redirect. */
export const implicitTypes: readonly string[] = ['token', 'id_token', 'id_token token', 'token id_token'];
const enabled = (slot: Slot, isDefault: boolean): PkceOption => ({ slot, on: [true], off: [false], isDefault });
const disabled = (slot: Slot): PkceOption => ({ slot, on: [false], off: [true], isDefault: true });
const flow = (slot: Slot, byDefault: FlowOption['byDefault']): FlowOption => ({
  slot,
  implicit: implicitTypes,
  byDefault,
});

/** Links in mails and answers of providers bring the tokens themselves unless `flowType` says otherwise. */
const supabase = (library: string, call: Address, slot: Slot): OAuthClient => ({
  library,
  call,
  pkce: { slot, on: ['pkce'], off: ['implicit'], isDefault: false },
  flow: { slot, implicit: ['implicit'], byDefault: 'token' },
  redirects: supabaseRedirects.map(({ member, address }) => ({
    library: 'supabase-js',
    call: `SupabaseAuthClient.${member}`,
    address,
  })),
});

/** `pkceMethod` is S256 by default from version 24 on: keycloak-js@23.0.7 and @24.0.5 dist/keycloak.js. */
const keycloak = (library: string, call: Address, options: Slot): OAuthClient => ({
  library,
  call,
  pkce: {
    slot: `${options}.pkceMethod`,
    on: ['S256'],
    off: [false],
    isDefault: true,
    offBefore: { package: 'keycloak-js', version: '24.0.0' },
  },
  flow: { slot: `${options}.flow`, implicit: ['implicit', 'hybrid'], byDefault: 'code' },
});

/** Sources: the entries of the libraries. A slot of `*` has values per platform: `0.*pkceEnabled`. */
export const oauthClients: readonly OAuthClient[] = [
  {
    library: 'generic-oauth2',
    call: 'GenericOAuth2Plugin.authenticate',
    pkce: enabled('0.*pkceEnabled', false),
    flow: flow('0.*responseType', null),
  },
  {
    library: 'byteowls-oauth2',
    call: 'OAuth2ClientPlugin.authenticate',
    pkce: enabled('0.*pkceEnabled', false),
    flow: flow('0.*responseType', null),
  },
  {
    library: 'capgo-social-login',
    call: 'SocialLoginPlugin.initialize',
    with: '0.oauth2',
    pkce: enabled('0.oauth2{}.pkceEnabled', true),
    flow: flow('0.oauth2{}.responseType', 'code'),
  },
  {
    library: 'angular-oauth2-oidc',
    call: 'OAuthService.configure',
    pkce: disabled('0.disablePKCE'),
    // `initLoginFlow` takes the implicit flow unless `code` is asked for; a sign-in by password needs no type.
    flow: flow('0.responseType', 'token'),
    starts: ['initLoginFlow', 'initImplicitFlow', 'tryLoginImplicitFlow', 'loadDiscoveryDocumentAndLogin'].map(
      (member) => `OAuthService.${member}`,
    ),
  },
  {
    library: 'oidc-client-ts',
    call: 'new UserManager',
    pkce: disabled('0.disablePKCE'),
    flow: flow('0.response_type', 'code'),
  },
  {
    // SigninRequest.js makes a verifier for every `code`; the settings ask for an `id_token` by default.
    library: 'oidc-client',
    call: 'new UserManager',
    pkce: { slot: '0.response_type', on: ['code'], off: [], isDefault: false },
    flow: flow('0.response_type', 'token'),
  },
  ...['AuthModule.forRoot', 'provideAuth'].map((call) => ({
    library: 'angular-auth-oidc-client',
    call,
    pkce: disabled('0.config.disablePkce'),
    flow: flow('0.config.responseType', 'code'),
  })),
  {
    library: 'angular-auth-oidc-client',
    call: 'OidcConfigService.withConfig',
    pkce: disabled('0.disablePkce'),
    flow: flow('0.responseType', 'code'),
  },
  ...['new WebAuth', 'WebAuth.authorize', 'WebAuth.buildAuthorizeUrl'].map((call) => ({
    library: 'auth0-js',
    call,
    pkce: null,
    flow: flow('0.responseType', null),
  })),
  ...['new Auth0Lock', 'new Auth0LockPasswordless'].map((call) => ({
    library: 'auth0-lock',
    call,
    pkce: null,
    flow: { ...flow('2.auth.responseType', 'token'), codeWith: '2.auth.redirectUrl' },
  })),
  keycloak('keycloak-js', 'Keycloak.init', '0'),
  keycloak('keycloak-angular', 'KeycloakService.init', '0.initOptions'),
  keycloak('keycloak-angular', 'provideKeycloak', '0.initOptions'),
  ...['new IonicAuth', 'AuthConnectStatic.setup'].map((call) => ({
    library: 'ionic-enterprise-auth',
    call,
    pkce: null,
    flow: { slot: '0.web.authFlow', implicit: ['implicit'], byDefault: 'code' } satisfies FlowOption,
  })),
  ...['createClient', 'new SupabaseClient'].map((call) => supabase('supabase-js', call, '2.auth.flowType')),
  ...['new GoTrueClient', 'new AuthClient'].map((call) => supabase('supabase-auth-js', call, '0.flowType')),
];
