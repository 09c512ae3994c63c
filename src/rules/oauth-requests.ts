import type { Slot } from '../catalogue/library.js';
import { type OAuthClient, oauthClients, type PkceOption, type Redirect } from '../catalogue/oauth-clients.js';
import type { Dependencies } from '../native/dependencies/dependencies.js';
import type { Location } from '../project/location.js';
import type { LibraryUse, OptionValue } from '../web/library-use.js';
import type { OAuthParameter } from '../web/literals/find-oauth-requests.js';
import { isCertainlyIn, packageNamed } from './dependency-versions.js';
import type { Facts } from './facts.js';
import { callsOf, isOneOf, optionOf } from './library-options.js';

/** A sign-in by OAuth, as the app configures it for a device. */
export interface OAuthRequest {
  readonly use: LibraryUse;
  readonly pkce: OptionValue;
  /** `null`: only running the app could tell. */
  readonly hasPkce: boolean | null;
  readonly flow: OptionValue;
  readonly isImplicit: boolean;
  /** Whether the app surely asks for a code. */
  readonly isCode: boolean;
}

/**
 * Where the app asks for one of `values` in a request that it puts together itself, rather than in options of a
 * library.
 */
export function handmadeRequests(
  { oauth, uses }: Facts,
  name: OAuthParameter['name'],
  ...values: readonly string[]
): OAuthParameter[] {
  const options = uses.flatMap((use) => [...use.options.values()]);
  const places = new Set(options.flatMap((option) => (option.kind === 'literal' ? lineOf(option.location) : [])));
  return oauth.parameters.filter(
    (parameter) =>
      parameter.name === name && values.includes(parameter.value) && !places.has(lineOf(parameter.location)),
  );
}

const lineOf = ({ file, line }: Location): string => `${file}:${line}`;

export const oauthRequests = (facts: Facts): OAuthRequest[] =>
  oauthClients.flatMap((client) =>
    callsOf(facts, client.library, client.call)
      .filter((use) => client.with === undefined || optionOf(use, client.with).kind !== 'absent')
      .map((use) => toRequest(facts, client, use)),
  );

function toRequest(facts: Facts, client: OAuthClient, use: LibraryUse): OAuthRequest {
  const pkce = client.pkce ? onDevice(use, client.pkce.slot) : unknown;
  const flow = client.flow ? onDevice(use, client.flow.slot) : unknown;
  return {
    use,
    pkce,
    hasPkce: hasPkce(facts, client, pkce),
    flow,
    isImplicit:
      asksForToken(facts, client, use, flow) && (client.redirects?.some((each) => leadsToApp(facts, each)) ?? true),
    isCode: isOneOf(flow, 'code') || (flow.kind === 'absent' && client.flow?.byDefault === 'code'),
  };
}

const asksForToken = (facts: Facts, client: OAuthClient, use: LibraryUse, value: OptionValue): boolean =>
  value.kind === 'absent'
    ? client.flow?.byDefault === 'token' && isStarted(facts, client) && !asksForCode(client, use)
    : isOneOf(value, ...(client.flow?.implicit ?? []));

const isStarted = (facts: Facts, { library, starts }: OAuthClient): boolean =>
  starts === undefined || callsOf(facts, library, ...starts).length > 0;

/** By another option than the one that is left out. */
const asksForCode = ({ flow }: OAuthClient, use: LibraryUse): boolean =>
  flow?.codeWith !== undefined && optionOf(use, flow.codeWith).kind !== 'absent';

/** Whether the redirect goes to a scheme that any app may claim; other addresses may stay in the web view. */
const leadsToApp = (facts: Facts, { library, call, address }: Redirect): boolean =>
  callsOf(facts, library, call).some((use) => {
    const value = optionOf(use, address);
    return value.kind === 'literal' && /^(?!https?:)[a-z][\w.+-]*:\/\/(?!localhost)/i.test(String(value.value));
  });

const unknown: OptionValue = { kind: 'unknown' };

function hasPkce({ native }: Facts, { pkce: option }: OAuthClient, value: OptionValue): boolean | null {
  if (!option) return null;
  if (value.kind === 'absent') return isOld(native.dependencies, option) ? false : option.isDefault;
  if (isOneOf(value, ...option.on)) return true;
  return isOneOf(value, ...option.off) ? false : null;
}

function isOld(dependencies: Dependencies, { offBefore }: PkceOption): boolean {
  const used = offBefore === undefined ? null : packageNamed(dependencies, offBefore.package);
  return offBefore !== undefined && used !== null && isCertainlyIn(used, `<${offBefore.version}`);
}

/** What a platform's block says takes the place of what is said in general. */
function onDevice(use: LibraryUse, slot: Slot): OptionValue {
  const general = optionOf(use, slot.replace('*', ''));
  if (!slot.includes('*')) return general;
  const own = ['android.', 'ios.'].map((platform) => optionOf(use, slot.replace('*', platform)));
  return own.find(({ kind }) => kind === 'literal') ?? (own.some(({ kind }) => kind === 'unknown') ? unknown : general);
}
