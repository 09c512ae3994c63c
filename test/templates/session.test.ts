import { describe, expect, it } from 'vitest';
import { createMemoryKeyStore, createMemoryRecords } from '../../templates/backends/memory';
import { createSession, type Session } from '../../templates/session/session';
import { TokenError } from '../../templates/session/token-endpoint';
import { createVault, type Vault } from '../../templates/vault/vault';
import { VaultError } from '../../templates/vault/vault-error';
import { createDevice, type Device } from './device';
import { createServer, type Server } from './server';

const second = 1000;
const day = 24 * 3600 * second;
const start = Date.parse('2026-01-01T12:00:00Z');

interface World {
  readonly device: Device;
  readonly server: Server;
  clock: number;
}

interface App {
  readonly session: Session;
  readonly vault: Vault;
}

function createWorld(): World {
  return { device: createDevice(), server: createServer(), clock: start };
}

function startApp(world: World): App {
  world.device.restart();
  const options = { maxAttempts: 3, maxKeyAge: Number.POSITIVE_INFINITY };
  const vault = createVault({ keyStore: world.device.keyStore, records: world.device.records, ...options });
  const fallback = createVault({ keyStore: createMemoryKeyStore(), records: createMemoryRecords(), ...options });
  const session = createSession({
    vault,
    fallback,
    endpoint: world.server,
    leeway: 30 * second,
    offlineGrace: 7 * day,
    now: () => world.clock,
  });
  return { session, vault };
}

async function signedIn(): Promise<World> {
  const world = createWorld();
  await startApp(world).session.signIn('ada', world.server.signIn());
  return world;
}

const unreachable = () => new TokenError('unreachable', 'no network');

describe('access tokens', () => {
  it('are given without asking while they are fresh', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    expect(await session.accessToken()).toBe('access-1');
    expect(world.device.prompts).toBe(1);
    expect(world.server.refreshes).toEqual([]);
  });

  it('are renewed once for 50 requests that need one at the same time', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    world.clock += 280 * second;
    const tokens = await Promise.all(Array.from({ length: 50 }, () => session.accessToken()));
    expect(new Set(tokens)).toEqual(new Set(['access-2']));
    expect(world.server.refreshes).toEqual(['refresh-1']);
    expect(world.device.prompts).toBe(1);
  });

  it('are renewed once when the server refuses the one of 50 requests, in whatever order the answers come', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    const sent = await session.accessToken();
    const again = Array.from({ length: 50 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index % 7));
      return session.accessToken(sent);
    });
    expect(new Set(await Promise.all(again))).toEqual(new Set(['access-2']));
    expect(world.server.refreshes).toEqual(['refresh-1']);
  });

  it('use each refresh token once', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    for (let count = 0; count < 5; count += 1) {
      world.clock += 300 * second;
      await session.accessToken();
    }
    expect(world.server.refreshes).toEqual(['refresh-1', 'refresh-2', 'refresh-3', 'refresh-4', 'refresh-5']);
  });

  it('end with the session when there is no refresh token', async () => {
    const world = createWorld();
    const { session } = startApp(world);
    await session.signIn('ada', { accessToken: 'only', expiresIn: 60 });
    world.clock += 61 * second;
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'signed-out' });
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'expired' });
  });

  it('count their lifetime from arrival, so that a wrong clock does not matter', async () => {
    const world = createWorld();
    world.clock = Date.parse('1999-01-01');
    const { session } = startApp(world);
    await session.signIn('ada', world.server.signIn());
    world.clock += 200 * second;
    expect(await session.accessToken()).toBe('access-1');
    world.clock += 100 * second;
    expect(await session.accessToken()).toBe('access-2');
  });

  it('are renewed when the clock was set back, because nobody knows their age', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    world.clock -= day;
    expect(await session.accessToken()).toBe('access-2');
  });

  it('are tried until the server refuses them when it does not say how long they live', async () => {
    const world = createWorld();
    world.server.expiresIn = undefined;
    const { session } = startApp(world);
    await session.signIn('ada', world.server.signIn());
    world.clock += 300 * day;
    expect(await session.accessToken()).toBe('access-1');
    expect(await session.accessToken('access-1')).toBe('access-2');
  });
});

describe('refresh tokens', () => {
  it('stay when the server grants no other', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    world.clock += day;
    const { refresh } = world.server;
    world.server.refresh = async () => ({ accessToken: 'another', expiresIn: 300 });
    expect(await session.accessToken()).toBe('another');
    world.server.refresh = refresh;
    world.clock += day;
    expect(await session.accessToken()).toBe('access-2');
    expect(world.server.refreshes).toEqual(['refresh-1']);
  });

  it('are not used when another part of the app has renewed the tokens already', async () => {
    const world = await signedIn();
    const { session, vault } = startApp(world);
    await session.unlock();
    world.clock += day;
    const tokens = { accessToken: 'renewed', refreshToken: 'refresh-1', idToken: null, lifetime: 300 * second };
    await vault.use((secrets) =>
      secrets.update((entries) =>
        entries.set('session.tokens', JSON.stringify({ ...tokens, receivedAt: world.clock })),
      ),
    );
    expect(await session.accessToken()).toBe('renewed');
    expect(world.server.refreshes).toEqual([]);
  });
});

describe('offline', () => {
  it('keeps the session, says so, and goes on when the server is back', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    world.clock += day;
    world.server.failures.push(unreachable(), unreachable());
    await session.unlock();
    expect(session.state.get()).toMatchObject({ status: 'signed-in', offline: true });
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'offline' });
    expect(await session.accessToken()).toBe('access-2');
    expect(session.state.get()).toMatchObject({ status: 'signed-in', offline: false });
  });

  it.each([
    ['after the grace', 8 * day],
    ['when the clock was set back to stretch it', -day],
  ])('is stale %s, and recovers', async (_, passed) => {
    const world = await signedIn();
    const { session } = startApp(world);
    world.clock += passed;
    world.server.failures.push(unreachable());
    await session.unlock();
    expect(session.state.get()).toMatchObject({ status: 'stale', offline: true });
    expect(await session.accessToken()).toBe('access-2');
    expect(session.state.get()).toMatchObject({ status: 'signed-in', offline: false });
  });
});

describe('the end of a session', () => {
  it('comes when the server refuses the refresh token, and leaves nothing', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    world.clock += day;
    world.server.failures.push(new TokenError('rejected', 'invalid_grant'));
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'signed-out' });
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'rejected' });
    expect(world.device.keys.size).toBe(0);
    expect([...world.device.values.keys()]).toEqual(['auth-vault.launched']);
  });

  it('comes when somebody else has used the refresh token', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await world.server.refresh('refresh-1');
    world.clock += day;
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'signed-out' });
    expect(session.state.get().endedBy).toBe('rejected');
  });

  it.each(['key-lost', 'tampered', 'too-many-attempts'] as const)('comes when the vault reports %s', async (code) => {
    const world = await signedIn();
    const { session, vault } = startApp(world);
    if (code === 'key-lost') world.device.keys.clear();
    if (code === 'tampered') world.device.values.set('auth-vault.record', '{}');
    if (code === 'too-many-attempts') world.device.refusals.push(...Array(3).fill('not-recognized'));
    const attempts = code === 'too-many-attempts' ? 3 : 1;
    for (let attempt = 0; attempt < attempts; attempt += 1) await session.unlock().catch(() => undefined);
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: code });
    expect(await vault.status()).toBe('empty');
  });

  it('clears the device and revokes at sign-out', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    expect(await session.signOut()).toEqual({ revoked: true });
    expect(world.server.revoked).toEqual(['refresh-1']);
    expect(world.device.keys.size).toBe(0);
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'signed-out' });
  });

  it('clears a locked device without asking, and says that the server does not know', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.start();
    expect(await session.signOut()).toEqual({ revoked: false });
    expect(world.device.prompts).toBe(0);
    expect(world.device.keys.size).toBe(0);
  });

  it('is not undone by a refresh that was under way, whose tokens are revoked', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    world.clock += day;
    world.server.beforeAnswer = session.signOut;
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'signed-out' });
    expect(world.server.revoked).toEqual(['refresh-1', 'refresh-2']);
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'signed-out' });
    expect(world.device.keys.size).toBe(0);
  });

  it('does not touch the next one when a refresh of the last was under way', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    world.clock += day;
    world.server.beforeAnswer = () => session.signIn('grace', { accessToken: 'of grace', expiresIn: 300 });
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'signed-out' });
    expect(session.state.get().status).toBe('signed-in');
    expect(await session.accessToken()).toBe('of grace');
  });
});

describe('locking', () => {
  it('forgets the access token and asks again', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    session.lock();
    expect(session.state.get().status).toBe('locked');
    await session.accessToken();
    expect(world.device.prompts).toBe(2);
    expect(session.state.get().status).toBe('signed-in');
  });

  it('stays locked when a refresh ends after it, and the new tokens are kept', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    world.clock += day;
    world.server.beforeAnswer = async () => session.lock();
    expect(await session.accessToken()).toBe('access-2');
    expect(session.state.get().status).toBe('locked');
    await session.unlock();
    expect(await session.accessToken()).toBe('access-2');
    expect(world.server.refreshes).toEqual(['refresh-1']);
  });
});

describe('a device that cannot guard a key', () => {
  it('keeps the session in memory', async () => {
    const world = createWorld();
    world.device.keyStore.write = () => Promise.reject(new VaultError('unavailable', 'no finger is enrolled'));
    const app = startApp(world);
    await app.session.signIn('ada', world.server.signIn());
    expect(app.session.state.get()).toMatchObject({ status: 'signed-in', persisted: false });
    world.clock += day;
    expect(await app.session.accessToken()).toBe('access-2');
    expect(world.device.values.has('auth-vault.record')).toBe(false);
    const restarted = startApp(world);
    await restarted.session.start();
    expect(restarted.session.state.get().status).toBe('signed-out');
  });
});

describe('when the storage takes nothing any more', () => {
  it('goes on with what is in memory and keeps it as soon as it can', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    const { set } = world.device.records;
    let full = true;
    let sets = 0;
    world.device.records.set = (key, value) => {
      sets += 1;
      return full && sets > 1 ? Promise.reject(new Error('QuotaExceededError')) : set(key, value);
    };
    world.clock += day;
    expect(await session.accessToken()).toBe('access-2');
    full = false;
    world.clock += day;
    expect(await session.accessToken()).toBe('access-3');
    expect(world.server.refreshes).toEqual(['refresh-1', 'refresh-2']);
    const restarted = startApp(world).session;
    expect(await restarted.accessToken()).toBe('access-3');
  });
});

describe('when somebody else signs in', () => {
  it('forgets tokens that the storage had not taken', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    const { set } = world.device.records;
    let sets = 0;
    world.device.records.set = (key, value) => {
      sets += 1;
      return sets === 2 ? Promise.reject(new Error('QuotaExceededError')) : set(key, value);
    };
    world.clock += day;
    await session.accessToken();
    await session.signIn('grace', { accessToken: 'of grace', refreshToken: 'of grace', expiresIn: 300 });
    world.clock += day;
    await session.accessToken().catch(() => undefined);
    expect(world.server.refreshes).toEqual(['refresh-1', 'of grace']);
  });
});

describe('when the app is killed during a rotation', () => {
  it('tries the old refresh token at once, because some servers accept it for seconds', async () => {
    const world = await signedIn();
    const { session } = startApp(world);
    await session.unlock();
    world.device.killAfter(1);
    await session.accessToken('access-1').catch(() => undefined);
    expect(world.device.isKilled()).toBe(true);
    const restarted = startApp(world).session;
    await restarted.unlock().catch(() => undefined);
    expect(world.server.refreshes).toEqual(['refresh-1', 'refresh-1']);
  });

  it('is never signed in with a token that the server has forgotten without knowing that this may be', async () => {
    for (let writes = 0; ; writes += 1) {
      const world = await signedIn();
      const { session } = startApp(world);
      await session.unlock();
      world.clock += day;
      world.device.killAfter(writes);
      await session.accessToken().catch(() => undefined);
      const killed = world.device.isKilled();
      const restarted = startApp(world).session;
      const used = world.server.refreshes.length > 0;
      await restarted.unlock().catch(() => undefined);
      if (!used || !killed) expect(restarted.state.get()).toMatchObject({ status: 'signed-in', endedBy: null });
      // The server had rotated and the answer was lost: nothing on the phone can bring the session back.
      else expect(restarted.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'interrupted' });
      if (!killed) break;
    }
  });
});
