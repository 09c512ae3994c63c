import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as secure from '../../../templates/storage/secure-storage';
import type { Vault } from '../../../templates/vault/vault';
import type { VaultStorage } from '../../../templates/vault/vault-storage';
import { launchChromium } from '../../chromium';
import { type App, bundleApp, createStage, type Stage } from './app';
import { createPhone } from './phone';

// What app.ts puts on the page.
declare const vault: Vault;
declare const secureStorage: typeof secure.secureStorage;
declare const openSecureStorage: typeof secure.openSecureStorage;
/** Of an SDK in the same app. */
declare const sdkStorage: VaultStorage;

/** Of an SDK that kept its session in localStorage before. */
declare const movedStorage: VaultStorage;

/** A store of the app with the vault in front of it; `old` is what lies in the store itself. */
declare const values: { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<unknown> };
declare const old: Map<string, unknown>;
declare const local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'>;

const legacyValues = `[
  { from: 'local-storage', key: 'token', store: () => import('../migration/stores/local-storage') },
  { from: 'ionic-storage', key: 'member' },
]`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchChromium();
  const more = `
    import { openSecureStorage, secureStorage } from './storage/secure-storage';
    import { createVaultStorage } from './vault/vault-storage';
    import { vaultedIonicStorage } from './storage/vaulted-ionic-storage';
    import { vaultedWebStorage } from './storage/vaulted-web-storage';
    const old = new Map();
    const ionic = {
      get: async (key) => old.get(key) ?? null, set: async (key, value) => void old.set(key, value),
      remove: async (key) => void old.delete(key), clear: async () => old.clear(),
    };
    Object.assign(window, {
      openSecureStorage, secureStorage, sdkStorage: createVaultStorage('sdk'), movedStorage: createVaultStorage('moved', localStorage),
      old, values: vaultedIonicStorage(ionic), local: vaultedWebStorage(localStorage),
    });
  `;
  stage = await createStage(browser, await bundleApp('custom', { LEGACY_VALUES: legacyValues }, more));
});
afterAll(() => browser.close());

const open = (app: App) => app.page.evaluate(() => openSecureStorage());
const tokenOf = (app: App) => app.page.evaluate(() => secureStorage.getItem('token'));

async function start(app: App): Promise<void> {
  await app.restart();
  await open(app);
}

describe('the storage that takes the place of a store in the clear', () => {
  it('keeps values across restarts, behind one prompt', async () => {
    const app = await stage.open(createPhone('android'), {});
    await open(app);
    await app.page.evaluate(() => secureStorage.setItem('token', 'one'));
    await start(app);
    expect(await tokenOf(app)).toBe('one');
    expect(app.phone.prompts).toBe(1);
    expect(JSON.stringify([...app.phone.preferences, ...app.phone.secrets])).not.toContain('"one"');
  });

  it('adopts what lay in the clear, and lets what the vault has win', async () => {
    const app = await stage.open(createPhone('ios'), {});
    await app.page.evaluate(() => localStorage.setItem('token', 'old'));
    await open(app);
    expect(await tokenOf(app)).toBe('old');
    expect(await app.page.evaluate(() => localStorage.getItem('token'))).toBeNull();
    await app.page.evaluate(() => secureStorage.setItem('token', 'new'));
    await app.page.evaluate(() => localStorage.setItem('token', 'from a backup'));
    await start(app);
    expect(await tokenOf(app)).toBe('new');
    expect(await app.page.evaluate(() => localStorage.getItem('token'))).toBeNull();
  });

  it('starts signed out when the prompt is dismissed, and loses nothing', async () => {
    const app = await stage.open(createPhone('android'), {});
    await open(app);
    await app.page.evaluate(() => secureStorage.setItem('token', 'one'));
    app.phone.answers.push('cancel');
    await start(app);
    expect(await tokenOf(app)).toBeNull();
    await app.page.evaluate(() => secureStorage.setItem('theme', 'dark'));
    await start(app);
    expect(await tokenOf(app)).toBe('one');
    expect(await app.page.evaluate(() => secureStorage.getItem('theme'))).toBe('dark');
  });

  it('shares the vault with SDKs, and the last one out destroys the key', async () => {
    const app = await stage.open(createPhone('ios'), {});
    await open(app);
    await app.page.evaluate(() =>
      Promise.all([secureStorage.setItem('token', 'one'), sdkStorage.setItem('token', 'two')]),
    );
    await start(app);
    expect(await tokenOf(app)).toBe('one');
    expect(await app.page.evaluate(() => sdkStorage.getItem('token'))).toBe('two');
    await app.page.evaluate(() => secureStorage.clear());
    expect(await app.page.evaluate(() => sdkStorage.getItem('token'))).toBe('two');
    await app.page.evaluate(() => sdkStorage.removeItem('token'));
    expect(await app.page.evaluate(() => vault.status())).toBe('empty');
    expect(app.phone.secrets.size).toBe(0);
  });

  it('moves what the old storage of an SDK held, key by key', async () => {
    const app = await stage.open(createPhone('ios'), {});
    await app.page.evaluate(() => {
      localStorage.setItem('sb-auth', 'session');
      localStorage.setItem('sb-verifier', 'verifier');
      localStorage.setItem('theme', 'dark');
    });
    expect(await app.page.evaluate(() => movedStorage.getItem('sb-auth'))).toBe('session');
    await app.page.evaluate(() => movedStorage.removeItem('sb-verifier'));
    expect(await app.page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: 'dark' });
    await app.page.evaluate(() => localStorage.setItem('sb-auth', 'from a backup'));
    await app.restart();
    expect(await app.page.evaluate(() => movedStorage.getItem('sb-auth'))).toBe('session');
    expect(await app.page.evaluate(() => localStorage.getItem('sb-auth'))).toBeNull();
  });

  it('keeps values in memory when the device cannot guard a key', async () => {
    const phone = createPhone('android');
    phone.hasBiometrics = false;
    const app = await stage.open(phone, {});
    await open(app);
    await app.page.evaluate(() => secureStorage.setItem('token', 'one'));
    await app.page.evaluate(() => sdkStorage.setItem('token', 'two'));
    expect(await app.page.evaluate(() => sdkStorage.getItem('token'))).toBe('two');
    expect(phone.preferences.has('auth-vault.record')).toBe(false);
    await start(app);
    expect(await tokenOf(app)).toBeNull();
  });
});

describe('a store with the vault in front of it', () => {
  /** What is written without waiting is done before a question that comes later is answered. */
  const written = (app: App) => app.page.evaluate(async () => void (await sdkStorage.entries()));

  const member = { name: 'Ada', apiToken: 'm-1' };

  it('leads the listed keys to the vault and all others to the store', async () => {
    const app = await stage.open(createPhone('android'), {});
    await open(app);
    await app.page.evaluate(() => {
      local.setItem('token', 'one');
      local.setItem('theme', 'dark');
    });
    expect(await app.page.evaluate(() => [local.getItem('token'), local.getItem('theme')])).toEqual(['one', 'dark']);
    expect(await app.page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: 'dark' });
    await written(app);
    await start(app);
    expect(await tokenOf(app)).toBe('one');
    await app.page.evaluate(() => local.clear());
    expect(await app.page.evaluate(() => [local.getItem('token'), local.getItem('theme')])).toEqual([null, null]);
    await written(app);
    await start(app);
    expect(await tokenOf(app)).toBeNull();
  });

  it('keeps values of any kind, and moves what lay in the store when it is first asked for', async () => {
    const app = await stage.open(createPhone('ios'), {});
    await app.page.evaluate((value) => void old.set('member', value), member);
    expect(await app.page.evaluate(() => values.get('member'))).toEqual(member);
    expect(await app.page.evaluate(() => old.size)).toBe(0);
    await app.page.evaluate(() => values.set('route', 7));
    expect(await app.page.evaluate(() => [...old])).toEqual([['route', 7]]);
    await app.restart();
    expect(await app.page.evaluate(() => values.get('member'))).toEqual(member);
    expect(app.phone.prompts).toBe(1);
  });

  it('leaves an old value where it is when the prompt is dismissed, and moves it the next time', async () => {
    const app = await stage.open(createPhone('android'), {});
    await open(app);
    await app.page.evaluate(() => secureStorage.setItem('token', 'one'));
    app.phone.answers.push('cancel', 'cancel');
    await app.restart();
    await app.page.evaluate((value) => void old.set('member', value), member);
    expect(await app.page.evaluate(() => values.get('member'))).toBeNull();
    expect(await app.page.evaluate(() => old.size)).toBe(1);
    expect(await app.page.evaluate(() => values.get('member'))).toEqual(member);
    expect(await app.page.evaluate(() => old.size)).toBe(0);
  });

  it('writes over an old value, which is gone then', async () => {
    const app = await stage.open(createPhone('android'), {});
    await app.page.evaluate((value) => void old.set('member', value), member);
    await app.page.evaluate(() => values.set('member', { name: 'Grace' }));
    expect(await app.page.evaluate(() => [old.size, local.getItem('member')])).toEqual([0, null]);
    expect(await app.page.evaluate(() => values.get('member'))).toEqual({ name: 'Grace' });
  });
});
