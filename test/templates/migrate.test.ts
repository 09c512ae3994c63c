import { describe, expect, it } from 'vitest';
import { createMemoryKeyStore, createMemoryRecords } from '../../templates/backends/memory';
import { type LegacyToken, migrate } from '../../templates/migration/migrate';
import { createSession, type Session } from '../../templates/session/session';
import { createVault } from '../../templates/vault/vault';
import { createDevice, type Device } from './device';
import { createServer, type Server } from './server';

interface Phone {
  readonly device: Device;
  readonly server: Server;
  /** Where the app kept its tokens before. */
  readonly old: Map<string, string>;
}

const createPhone = (old: Record<string, string>): Phone => ({
  device: createDevice(),
  server: createServer(),
  old: new Map(Object.entries(old)),
});

/** Legacy storage whose writes the phone counts as well, so that it may kill the app at each of them. */
const legacy = ({ device, old }: Phone, tokens: readonly Omit<LegacyToken, 'store'>[]): LegacyToken[] =>
  tokens.map((token) => ({
    ...token,
    store: async () => ({
      read: async (key) => old.get(key) ?? null,
      async write(key, value) {
        await device.records.set(`old ${key}`, value);
        old.set(key, value);
      },
      async remove(key) {
        await device.records.remove(`old ${key}`);
        old.delete(key);
      },
    }),
  }));

function startApp({ device, server }: Phone): Session {
  device.restart();
  const limits = { maxAttempts: 3, maxKeyAge: Number.POSITIVE_INFINITY };
  return createSession({
    vault: createVault({ keyStore: device.keyStore, records: device.records, ...limits }),
    fallback: createVault({ keyStore: createMemoryKeyStore(), records: createMemoryRecords(), ...limits }),
    endpoint: server,
    leeway: 0,
    offlineGrace: 0,
  });
}

const places: readonly Omit<LegacyToken, 'store'>[] = [
  { key: 'access_token', holds: 'accessToken' },
  { key: 'session', path: ['tokens', 'refresh'], holds: 'refreshToken' },
  { key: 'password', holds: 'other' },
];

const leaky = {
  access_token: 'old access',
  session: JSON.stringify({ name: 'Ada', tokens: { refresh: 'old refresh', kind: 'bearer' } }),
  password: 'hunter2',
  theme: 'dark',
};

describe('migrating', () => {
  it('moves the tokens, wipes them and leaves the rest', async () => {
    const phone = createPhone(leaky);
    const session = startApp(phone);
    await migrate(session, legacy(phone, places));
    expect(session.state.get().status).toBe('signed-in');
    expect(await session.accessToken()).toBe('old access');
    expect(Object.fromEntries(phone.old)).toEqual({
      session: JSON.stringify({ name: 'Ada', tokens: { kind: 'bearer' } }),
      theme: 'dark',
    });
    expect(phone.device.prompts).toBe(0);
    expect(await startApp(phone).accessToken()).toBe('old access');
  });

  it('gets an access token first when there is only a refresh token', async () => {
    const { refreshToken } = createServer().signIn();
    const phone = createPhone({ refresh: refreshToken ?? '' });
    phone.server.signIn();
    const session = startApp(phone);
    await migrate(session, legacy(phone, [{ key: 'refresh', holds: 'refreshToken' }]));
    expect(await session.accessToken()).toBe('access-2');
  });

  it('does nothing for a new app, or one that has been migrated', async () => {
    const phone = createPhone({ theme: 'dark' });
    await migrate(startApp(phone), legacy(phone, places));
    expect(phone.device.writes).toEqual([]);
    phone.old.set('access_token', 'old access');
    await migrate(startApp(phone), legacy(phone, places));
    const { length } = phone.device.writes;
    await migrate(startApp(phone), legacy(phone, places));
    expect(phone.device.writes).toHaveLength(length);
  });

  it('wipes what a backup brought back, and keeps the newer session', async () => {
    const phone = createPhone(leaky);
    await startApp(phone).signIn('ada', phone.server.signIn());
    const session = startApp(phone);
    await migrate(session, legacy(phone, places));
    expect(phone.old.has('access_token')).toBe(false);
    expect(phone.device.prompts).toBe(0);
    expect(await session.accessToken()).toBe('access-1');
  });

  it('wipes passwords even when there is no session to move', async () => {
    const phone = createPhone({ password: 'hunter2' });
    const session = startApp(phone);
    await migrate(session, legacy(phone, places));
    expect(phone.old.size).toBe(0);
    expect(session.state.get().status).toBe('signed-out');
  });

  it.each(['no JSON', '7', 'null', '{"tokens":7}', '{"tokens":{"refresh":7}}', '[]'])(
    'leaves a value alone that is not what it was: %s',
    async (value) => {
      const phone = createPhone({ session: value });
      await migrate(startApp(phone), legacy(phone, places));
      expect(phone.old.get('session')).toBe(value);
    },
  );

  it('can be killed before each write and goes on at the next start', async () => {
    for (let writes = 0; ; writes += 1) {
      const phone = createPhone(leaky);
      const session = startApp(phone);
      phone.device.killAfter(writes);
      await migrate(session, legacy(phone, places)).catch(() => undefined);
      const killed = phone.device.isKilled();
      const restarted = startApp(phone);
      await migrate(restarted, legacy(phone, places));
      expect(await restarted.accessToken()).toBe('old access');
      expect([...phone.old.keys()]).toEqual(['session', 'theme']);
      if (!killed) {
        expect(writes).toBeGreaterThan(6);
        break;
      }
    }
  });
});
