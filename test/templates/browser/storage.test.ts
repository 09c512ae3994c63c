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

const legacyValues = `[{ store: () => import('../migration/stores/local-storage'), key: 'token' }]`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchChromium();
  const more = `
    import { openSecureStorage, secureStorage } from './storage/secure-storage';
    import { createVaultStorage } from './vault/vault-storage';
    Object.assign(window, { openSecureStorage, secureStorage, sdkStorage: createVaultStorage('sdk') });
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
