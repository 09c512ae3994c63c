import type { LibraryUse, OptionValue } from '../web/library-use.js';
import type { Facts } from './facts.js';
import { callsOf, optionOf } from './library-options.js';

/** A sign-in by OAuth, as the app configures it for a device. */
export interface OAuthRequest {
  readonly use: LibraryUse;
  readonly pkce: OptionValue;
  readonly isPkceDefault: boolean;
  readonly responseType: OptionValue;
}

export function oauthRequests(facts: Facts): OAuthRequest[] {
  const generic = callsOf(facts, 'generic-oauth2', 'GenericOAuth2Plugin.authenticate').map((use) => ({
    use,
    pkce: onDevice(use, 'pkceEnabled'),
    isPkceDefault: false,
    responseType: onDevice(use, 'responseType'),
  }));
  const social = callsOf(facts, 'capgo-social-login', 'SocialLoginPlugin.initialize').map((use) => ({
    use,
    pkce: optionOf(use, '0.oauth2{}.pkceEnabled'),
    isPkceDefault: true,
    responseType: optionOf(use, '0.oauth2{}.responseType'),
  }));
  return [...generic, ...social];
}

/** What a platform's block says takes the place of what is said in general. */
function onDevice(use: LibraryUse, name: string): OptionValue {
  const general = optionOf(use, `0.${name}`);
  const own = ['android', 'ios'].map((platform) => optionOf(use, `0.${platform}.${name}`));
  return (
    own.find(({ kind }) => kind === 'literal') ??
    (own.some(({ kind }) => kind === 'unknown') ? { kind: 'unknown' } : general)
  );
}
