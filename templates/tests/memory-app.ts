import { createMemoryKeyStore, createMemoryRecords } from '../backends/memory';
import { createSession, type Session } from '../session/session';
import { type TokenEndpoint, TokenError } from '../session/token-endpoint';
import type { Grant } from '../session/tokens';
import { createVault, type Vault, type VaultOptions } from '../vault/vault';

/** A phone that forgets nothing between starts of the app. */
export interface Phone extends Pick<VaultOptions, 'keyStore' | 'records'> {
  /** Milliseconds. */
  clock: number;
}

export const createPhone = (): Phone => ({
  keyStore: createMemoryKeyStore(),
  records: createMemoryRecords(),
  clock: Date.parse('2026-01-01'),
});

/** A server that gives new tokens, and accepts each refresh token once. */
export interface Server extends TokenEndpoint {
  grant(): Grant;
  readonly revoked: string[];
  isReachable: boolean;
}

export function createServer(): Server {
  let count = 0;
  const revoked: string[] = [];
  const server: Server = {
    revoked,
    isReachable: true,
    grant() {
      count += 1;
      return { accessToken: `access ${count}`, refreshToken: `refresh ${count}`, expiresIn: 300 };
    },
    async refresh(refreshToken) {
      if (!server.isReachable) throw new TokenError('unreachable', 'no network');
      if (refreshToken !== `refresh ${count}`) throw new TokenError('rejected', 'invalid_grant');
      return server.grant();
    },
    async revoke({ refreshToken }) {
      if (refreshToken !== null) revoked.push(refreshToken);
    },
  };
  return server;
}

/** Starts the app: what was in memory is gone. */
export function startApp(phone: Phone, endpoint: TokenEndpoint): { vault: Vault; session: Session } {
  const limits = { maxAttempts: 5, maxKeyAge: Number.POSITIVE_INFINITY };
  const vault = createVault({ keyStore: phone.keyStore, records: phone.records, ...limits });
  const fallback = createVault({ keyStore: createMemoryKeyStore(), records: createMemoryRecords(), ...limits });
  const session = createSession({
    vault,
    fallback,
    endpoint,
    leeway: 30_000,
    offlineGrace: 86_400_000,
    now: () => phone.clock,
  });
  return { vault, session };
}
