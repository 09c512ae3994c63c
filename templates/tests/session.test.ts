/**
 * @vitest-environment node
 * @jest-environment node
 */
import { describe, expect, it } from '__CAPWARD_TEST_RUNNER__';
import { createPhone, createServer, startApp } from './memory-app';

const minutes = 60_000;

async function signedIn() {
  const phone = createPhone();
  const server = createServer();
  const app = startApp(phone, server);
  await app.session.signIn('ada', server.grant());
  return { phone, server, ...app };
}

describe('the session', () => {
  it('survives a restart of the app', async () => {
    const { phone, server } = await signedIn();
    const { session } = startApp(phone, server);
    await session.start();
    expect(session.state.get().status).toBe('locked');
    await session.unlock();
    expect(session.state.get().status).toBe('signed-in');
    expect(await session.accessToken()).toBe('access 1');
  });

  it('stores no token in the clear', async () => {
    const { phone } = await signedIn();
    expect(await phone.records.get('auth-vault.record')).not.toContain('refresh 1');
  });

  it('renews an expired token once for many requests', async () => {
    const { phone, session } = await signedIn();
    phone.clock += 10 * minutes;
    const tokens = await Promise.all(Array.from({ length: 20 }, () => session.accessToken()));
    expect(new Set(tokens)).toEqual(new Set(['access 2']));
  });

  it('renews a token that the server refused', async () => {
    const { session } = await signedIn();
    expect(await session.accessToken('access 1')).toBe('access 2');
  });

  it('goes on without network', async () => {
    const { phone, server, session } = await signedIn();
    phone.clock += 10 * minutes;
    server.isReachable = false;
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'offline' });
    expect(session.state.get()).toMatchObject({ status: 'signed-in', offline: true });
  });

  it('ends when somebody else has used the refresh token', async () => {
    const { phone, server, session } = await signedIn();
    await server.refresh('refresh 1');
    phone.clock += 10 * minutes;
    await expect(session.accessToken()).rejects.toMatchObject({ code: 'signed-out' });
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'rejected' });
  });

  it('leaves nothing behind when the user signs out', async () => {
    const { phone, server, session, vault } = await signedIn();
    expect(await session.signOut()).toEqual({ revoked: true });
    expect(server.revoked).toEqual(['refresh 1']);
    expect(await phone.records.get('auth-vault.record')).toBeNull();
    expect(await vault.status()).toBe('empty');
  });
});

describe('the vault', () => {
  it('empties itself when the platform has lost the key', async () => {
    const { phone, server } = await signedIn();
    await phone.keyStore.remove('auth-vault.a');
    const { session } = startApp(phone, server);
    await expect(session.unlock()).rejects.toMatchObject({ code: 'key-lost' });
    expect(session.state.get()).toMatchObject({ status: 'signed-out', endedBy: 'key-lost' });
  });

  it('detects a changed record', async () => {
    const { phone, server } = await signedIn();
    const record = JSON.parse((await phone.records.get('auth-vault.record')) ?? '');
    await phone.records.set('auth-vault.record', JSON.stringify({ ...record, subject: 'eve' }));
    const { session } = startApp(phone, server);
    await expect(session.unlock()).rejects.toMatchObject({ code: 'tampered' });
  });

  it('keeps its content when the key is replaced', async () => {
    const { phone, server, vault } = await signedIn();
    await vault.rotateKey();
    expect(await startApp(phone, server).session.accessToken()).toBe('access 1');
  });
});
