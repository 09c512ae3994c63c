import type { Address, Slot } from './library.js';

/** A call with which an app starts or configures a sign-in by OAuth, and the options that decide its flow. */
export interface OAuthClient {
  /** Id of the catalogue entry. */
  readonly library: string;
  readonly call: Address;
  readonly pkce: PkceOption | null;
  readonly flow: FlowOption | null;
}

interface PkceOption {
  readonly slot: Slot;
  readonly on: readonly (string | boolean)[];
  readonly off: readonly (string | boolean)[];
  /** What holds when the option is left out. */
  readonly isDefault: boolean;
}

interface FlowOption {
  readonly slot: Slot;
  /** Values with which the token travels in the redirect. */
  readonly implicit: readonly (string | boolean)[];
  /** Whether an app that leaves it out asks for a code. */
  readonly isCodeDefault: boolean;
}

const responseTypes = ['token', 'id_token', 'id_token token', 'token id_token'];
const enabled = (slot: Slot, isDefault: boolean): PkceOption => ({ slot, on: [true], off: [false], isDefault });
const disabled = (slot: Slot): PkceOption => ({ slot, on: [false], off: [true], isDefault: true });
const flow = (slot: Slot, isCodeDefault: boolean): FlowOption => ({ slot, implicit: responseTypes, isCodeDefault });

/** Sources: the entries of the libraries. A slot of `*` has values per platform: `0.*pkceEnabled`. */
export const oauthClients: readonly OAuthClient[] = [
  {
    library: 'generic-oauth2',
    call: 'GenericOAuth2Plugin.authenticate',
    pkce: enabled('0.*pkceEnabled', false),
    flow: flow('0.*responseType', false),
  },
  {
    library: 'byteowls-oauth2',
    call: 'OAuth2ClientPlugin.authenticate',
    pkce: enabled('0.*pkceEnabled', false),
    flow: flow('0.*responseType', false),
  },
  {
    library: 'capgo-social-login',
    call: 'SocialLoginPlugin.initialize',
    pkce: enabled('0.oauth2{}.pkceEnabled', true),
    flow: flow('0.oauth2{}.responseType', true),
  },
  {
    library: 'angular-oauth2-oidc',
    call: 'OAuthService.configure',
    pkce: disabled('0.disablePKCE'),
    flow: flow('0.responseType', false),
  },
  {
    library: 'oidc-client-ts',
    call: 'new UserManager',
    pkce: disabled('0.disablePKCE'),
    flow: flow('0.response_type', true),
  },
  { library: 'oidc-client', call: 'new UserManager', pkce: null, flow: flow('0.response_type', false) },
  ...['AuthModule.forRoot', 'provideAuth'].map((call) => ({
    library: 'angular-auth-oidc-client',
    call,
    pkce: disabled('0.config.disablePkce'),
    flow: flow('0.config.responseType', false),
  })),
  {
    library: 'angular-auth-oidc-client',
    call: 'OidcConfigService.withConfig',
    pkce: disabled('0.disablePkce'),
    flow: flow('0.responseType', false),
  },
  {
    library: 'keycloak-js',
    call: 'Keycloak.init',
    pkce: { slot: '0.pkceMethod', on: ['S256'], off: [false], isDefault: true },
    flow: { slot: '0.flow', implicit: ['implicit', 'hybrid'], isCodeDefault: true },
  },
  ...['new IonicAuth', 'AuthConnectStatic.setup'].map((call) => ({
    library: 'ionic-enterprise-auth',
    call,
    pkce: null,
    flow: { slot: '0.web.authFlow', implicit: ['implicit'], isCodeDefault: true },
  })),
];
