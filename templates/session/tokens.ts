/** What a token endpoint grants. */
export interface Grant {
  readonly accessToken: string;
  /** Absent when the refresh token that was used stays valid (RFC 6749, section 6). */
  readonly refreshToken?: string | undefined;
  readonly idToken?: string | undefined;
  /** Seconds the access token is valid for; absent when the server does not say. */
  readonly expiresIn?: number | undefined;
}

/** The part that requests need. */
export interface Access {
  readonly accessToken: string;
  /** Milliseconds of the device's clock, when the answer arrived. */
  readonly receivedAt: number;
  /** Milliseconds. Counted from arrival, so that it does not matter how wrong the clock of the device is. */
  readonly lifetime: number | null;
}

/** What the vault keeps of a grant. */
export interface Tokens extends Access {
  readonly refreshToken: string | null;
  readonly idToken: string | null;
}

export const toTokens = (grant: Grant, now: number, previous: Tokens | null): Tokens => ({
  accessToken: grant.accessToken,
  refreshToken: grant.refreshToken ?? previous?.refreshToken ?? null,
  idToken: grant.idToken ?? previous?.idToken ?? null,
  receivedAt: now,
  lifetime: grant.expiresIn === undefined ? null : grant.expiresIn * 1000,
});

/**
 * Whether the access token can be sent, `leeway` milliseconds before its end at the latest. When the clock was set back
 * meanwhile nobody knows how old the token is, so it counts as expired.
 */
export function isFresh({ receivedAt, lifetime }: Access, now: number, leeway: number): boolean {
  const age = now - receivedAt;
  if (age < 0) return false;
  return lifetime === null || age < lifetime - Math.min(leeway, lifetime / 2);
}

/** @returns `null` when the text is not what {@link formatTokens} gave. */
export function parseTokens(text: string | null): Tokens | null {
  if (text === null) return null;
  const tokens = JSON.parse(text) as Tokens;
  return typeof tokens.accessToken === 'string' ? tokens : null;
}

export const formatTokens = (tokens: Tokens): string => JSON.stringify(tokens);
