import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault, type Vault } from '../../templates/vault/vault';
import { createDevice, type Device } from './device';

const recordKey = 'auth-vault.record';

const startApp = (device: Device, options: { maxAttempts?: number; maxKeyAge?: number } = {}): Vault => {
  device.restart();
  return createVault({
    keyStore: device.keyStore,
    records: device.records,
    maxAttempts: 3,
    maxKeyAge: Number.POSITIVE_INFINITY,
    ...options,
  });
};

const token = (vault: Vault): Promise<string | null> => vault.use((secrets) => secrets.get('token'));
const setToken = (vault: Vault, value: string): Promise<void> =>
  vault.use((secrets) => secrets.update((entries) => entries.set('token', value)));

async function deviceWith(value: string): Promise<Device> {
  const device = createDevice();
  await startApp(device).create('ada', new Map([['token', value]]));
  return device;
}

describe('keeping', () => {
  it('gives back after a restart what was kept, for one prompt', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    expect(await vault.status()).toBe('locked');
    expect(await Promise.all(Array.from({ length: 50 }, () => token(vault)))).toEqual(Array(50).fill('one'));
    expect(device.prompts).toBe(1);
    expect(await vault.status()).toBe('unlocked');
  });

  it('stores nothing that shows a secret', async () => {
    const device = await deviceWith('a-refresh-token');
    expect(JSON.stringify([...device.values])).not.toContain('a-refresh-token');
    expect(JSON.stringify([...device.keys])).not.toContain('a-refresh-token');
  });

  it('does not prompt to write, and loses no write of many at once', async () => {
    const device = createDevice();
    const vault = startApp(device);
    await vault.create('ada', new Map());
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        vault.use((secrets) => secrets.update((entries) => entries.set(`entry ${index}`, String(index)))),
      ),
    );
    expect(device.prompts).toBe(0);
    const sums = await vault.use((secrets) =>
      Promise.all(Array.from({ length: 50 }, (_, index) => secrets.get(`entry ${index}`))),
    );
    expect(sums).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
  });

  it('is empty before the first use and after clearing', async () => {
    const device = createDevice();
    const vault = startApp(device);
    expect(await vault.status()).toBe('empty');
    await expect(token(vault)).rejects.toMatchObject({ code: 'empty' });
    await vault.create('ada', new Map([['token', 'one']]));
    await vault.clear();
    expect(await vault.status()).toBe('empty');
    expect(device.keys.size).toBe(0);
    expect([...device.values.keys()]).toEqual(['auth-vault.launched']);
    await expect(token(vault)).rejects.toMatchObject({ code: 'empty' });
  });
});

describe('locking', () => {
  it('asks again after it', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    await token(vault);
    vault.lock();
    expect(await vault.status()).toBe('locked');
    await token(vault);
    expect(device.prompts).toBe(2);
  });

  it('lets finish what has begun', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    await vault.use(async (secrets) => {
      vault.lock();
      await secrets.update((entries) => entries.set('token', 'two'));
    });
    expect(await vault.status()).toBe('locked');
    expect(await token(startApp(device))).toBe('two');
  });

  it('lets finish what has begun even when the key is replaced meanwhile', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    await vault.use(async (secrets) => {
      vault.lock();
      await vault.rotateKey();
      await secrets.update((entries) => entries.set('token', 'two'));
    });
    expect(await token(startApp(device))).toBe('two');
  });

  it('refuses to write into a vault that was emptied or filled anew meanwhile', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    await vault.use(async (secrets) => {
      await vault.create('grace', new Map([['token', 'of grace']]));
      await expect(secrets.update((entries) => entries.set('token', 'of ada'))).rejects.toMatchObject({
        code: 'replaced',
      });
    });
    expect(await token(vault)).toBe('of grace');
  });

  it('tells listeners once', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    const told: string[] = [];
    vault.onClose((status) => told.push(status));
    vault.lock();
    await token(vault);
    vault.lock();
    await vault.clear();
    expect(told).toEqual(['locked', 'empty']);
  });
});

describe('attempts', () => {
  it('keeps everything when the user cancels, however often', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    device.refusals.push(...Array(9).fill('cancelled'));
    for (let attempt = 0; attempt < 9; attempt += 1)
      await expect(token(vault)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await token(vault)).toBe('one');
  });

  it('empties itself after too many failures in a row, also across restarts', async () => {
    const device = await deviceWith('one');
    device.refusals.push('not-recognized', 'not-recognized');
    for (let attempt = 0; attempt < 2; attempt += 1)
      await expect(token(startApp(device))).rejects.toMatchObject({ code: 'not-recognized' });
    expect(await token(startApp(device))).toBe('one');
    device.refusals.push('not-recognized', 'not-recognized', 'not-recognized');
    for (const code of ['not-recognized', 'not-recognized', 'too-many-attempts'])
      await expect(token(startApp(device))).rejects.toMatchObject({ code });
    expect(await startApp(device).status()).toBe('empty');
    expect(device.keys.size).toBe(0);
  });
});

describe('recovery', () => {
  it('is empty when the platform has lost the key, and can be filled again', async () => {
    const device = await deviceWith('one');
    device.keys.clear();
    const vault = startApp(device);
    await expect(token(vault)).rejects.toMatchObject({ code: 'key-lost' });
    expect(await vault.status()).toBe('empty');
    await vault.create('ada', new Map([['token', 'two']]));
    expect(await token(startApp(device))).toBe('two');
  });

  it('wipes keys that survived a removal of the app before it is used', async () => {
    const device = await deviceWith('one');
    device.values.clear();
    expect(await startApp(device).status()).toBe('empty');
    expect(device.keys.size).toBe(0);
  });

  it('does not fill or empty anybody else while a prompt is open', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    const asked = token(vault);
    await vault.create('grace', new Map([['token', 'of grace']]));
    await expect(asked).rejects.toMatchObject({ code: 'replaced' });
    expect(await token(startApp(device))).toBe('of grace');
  });
});

describe('what happens at the same time', () => {
  it('does not empty the next session because the prompt of the last one failed', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    device.refusals.push('key-lost');
    device.onPrompt = () => vault.create('grace', new Map([['token', 'of grace']]));
    await expect(token(vault)).rejects.toMatchObject({ code: 'replaced' });
    expect(await token(startApp(device))).toBe('of grace');
  });

  it('is empty when it was cleared while it was being filled', async () => {
    const device = createDevice();
    const vault = startApp(device);
    await vault.status();
    const filled = vault.create('ada', new Map([['token', 'one']]));
    await Promise.resolve();
    await Promise.all([filled, vault.clear()]);
    expect(await vault.status()).toBe('empty');
    expect(device.keys.size).toBe(0);
  });
});

describe('integrity', () => {
  const tamper = (device: Device, change: (record: Record<string, unknown>) => unknown): void => {
    const record = JSON.parse(device.values.get(recordKey) ?? '');
    device.values.set(recordKey, JSON.stringify(change(record)));
  };

  it.each([
    ['a changed subject', (record: object) => ({ ...record, subject: 'eve' })],
    ['a changed version', (record: object) => ({ ...record, version: 7 })],
    ['a changed key id', (record: object) => ({ ...record, keyId: 'other' })],
    ['another ciphertext', (record: object) => ({ ...record, sealed: btoa('nothing') })],
    ['no record', () => 'nothing'],
  ])('detects %s and empties itself', async (_, change) => {
    const device = await deviceWith('one');
    tamper(device, change);
    const vault = startApp(device);
    await expect(token(vault)).rejects.toMatchObject({ code: 'tampered' });
    expect(await vault.status()).toBe('empty');
  });

  it('detects the record of another session', async () => {
    const device = await deviceWith('one');
    const other = device.values.get(recordKey) ?? '';
    await startApp(device).create('grace', new Map([['token', 'two']]));
    device.values.set(recordKey, other);
    await expect(token(startApp(device))).rejects.toMatchObject({ code: 'tampered' });
  });

  it('detects an older record of the same session while the app runs', async () => {
    const device = await deviceWith('one');
    const vault = startApp(device);
    await token(vault);
    const old = device.values.get(recordKey) ?? '';
    await setToken(vault, 'two');
    device.values.set(recordKey, old);
    await expect(token(vault)).rejects.toMatchObject({ code: 'tampered' });
  });
});

describe('key rotation', () => {
  it('replaces key and record, and leaves one key', async () => {
    const device = await deviceWith('one');
    const [before] = device.keys.values();
    const vault = startApp(device);
    await vault.rotateKey();
    expect([...device.keys.values()]).toHaveLength(1);
    expect([...device.keys.values()]).not.toContain(before);
    expect(await token(vault)).toBe('one');
    expect(await token(startApp(device))).toBe('one');
  });

  it('happens by itself when the key is old enough', async () => {
    const device = await deviceWith('one');
    const [before] = device.keys.values();
    expect(await token(startApp(device, { maxKeyAge: 0 }))).toBe('one');
    expect([...device.keys.values()]).not.toContain(before);
  });

  it('keeps the content, whatever is done in whatever order', async () => {
    const action = fc.oneof(
      fc.string().map((value) => ({ kind: 'set', value }) as const),
      fc.constantFrom('rotate', 'lock', 'restart').map((kind) => ({ kind }) as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        const device = await deviceWith('start');
        let vault = startApp(device);
        let expected = 'start';
        for (const each of actions) {
          if (each.kind === 'set') {
            expected = each.value;
            await setToken(vault, expected);
          }
          if (each.kind === 'rotate') await vault.rotateKey();
          if (each.kind === 'lock') vault.lock();
          if (each.kind === 'restart') vault = startApp(device);
          expect(await token(vault)).toBe(expected);
        }
        expect(device.keys.size).toBe(1);
      }),
    );
  });
});

describe('when the app is killed', () => {
  /** Kills the app before each of the writes that `work` makes, and looks at what is there after a restart. */
  async function atEachWrite(
    prepare: () => Promise<Device>,
    work: (vault: Vault) => Promise<unknown>,
    check: (device: Device) => Promise<void>,
  ): Promise<number> {
    for (let writes = 0; ; writes += 1) {
      const device = await prepare();
      const vault = startApp(device);
      device.killAfter(writes);
      await work(vault).catch(() => undefined);
      const killed = device.isKilled();
      await check(device);
      if (!killed) return writes;
    }
  }

  it('has the old or the new key, and in the end one of them', async () => {
    const steps = await atEachWrite(
      () => deviceWith('one'),
      (vault) => vault.rotateKey(),
      async (device) => {
        expect(await token(startApp(device))).toBe('one');
        expect(device.keys.size).toBe(1);
      },
    );
    expect(steps).toBeGreaterThanOrEqual(3);
  });

  it('has the old or the new entries', async () => {
    await atEachWrite(
      () => deviceWith('one'),
      (vault) => setToken(vault, 'two'),
      async (device) => expect(['one', 'two']).toContain(await token(startApp(device))),
    );
  });

  it('has nobody or the new one signed in, and can be filled', async () => {
    await atEachWrite(
      () => deviceWith('of ada'),
      (vault) => vault.create('grace', new Map([['token', 'of grace']])),
      async (device) => {
        const vault = startApp(device);
        const found = await token(vault).catch((error) => error.code);
        expect(['of ada', 'of grace', 'empty']).toContain(found);
        await vault.create('linus', new Map([['token', 'of linus']]));
        expect(await token(startApp(device))).toBe('of linus');
      },
    );
  });

  it('is empty or as before when it was being cleared', async () => {
    await atEachWrite(
      () => deviceWith('one'),
      (vault) => vault.clear(),
      async (device) => {
        const found = await token(startApp(device)).catch((error) => error.code);
        expect(['one', 'empty', 'key-lost']).toContain(found);
        if (found !== 'one') expect(await startApp(device).status()).toBe('empty');
      },
    );
  });
});
