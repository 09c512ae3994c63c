import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { startAuth as start } from '../../../templates/auth';
import type { Session } from '../../../templates/session/session';
import { launchChromium } from '../../chromium';
import { type App, bundleApp, createStage, type Stage } from './app';
import { createPhone, type Phone } from './phone';

// What app.ts puts on the page.
declare const session: Session;
declare const startAuth: typeof start;

const legacyTokens = `[
  { store: () => import('./stores/local-storage'), key: 'access_token', holds: 'accessToken' },
  { store: () => import('./stores/preferences'), key: 'auth', path: ['tokens', 'refresh'], holds: 'refreshToken' },
  { store: () => import('./stores/cookie'), key: 'id_token', holds: 'idToken' },
  { store: () => import('./stores/session-storage'), key: 'pin', holds: 'other' },
  { store: () => import('./stores/indexeddb').then(({ ionicStorage }) => ionicStorage()), key: 'user', path: ['password'], holds: 'other' },
  { store: () => import('./stores/indexeddb').then(({ localForage }) => localForage()), key: 'absent', holds: 'other' },
]`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchChromium();
  stage = await createStage(browser, await bundleApp('custom', { LEGACY_TOKENS: legacyTokens }));
});
afterAll(() => browser.close());

/** A phone on which the app before the vault has left its secrets. */
async function open(): Promise<App> {
  const phone: Phone = createPhone('ios');
  phone.preferences.set('auth', JSON.stringify({ name: 'Ada', tokens: { refresh: 'refresh 1' } }));
  const app = await stage.open(phone, {});
  await app.page.evaluate(async () => {
    localStorage.setItem('access_token', 'access 1');
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('pin', '1234');
    // biome-ignore lint/suspicious/noDocumentCookie: as leaky apps do.
    document.cookie = 'id_token=id%201; path=/';
    const request = indexedDB.open('_ionicstorage', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('_ionickv');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const stored = request.result.transaction('_ionickv', 'readwrite').objectStore('_ionickv');
    const put = stored.put({ name: 'Ada', password: 'hunter2' }, 'user');
    await new Promise((resolve) => {
      put.onsuccess = resolve;
    });
    request.result.close();
  });
  return app;
}

/** Everything that is left in the clear, wherever it is. */
const readable = async ({ page, phone }: App): Promise<string> => {
  const inPage = await page.evaluate(async () => {
    const request = indexedDB.open('_ionicstorage');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const all = request.result.transaction('_ionickv').objectStore('_ionickv').getAll();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    request.result.close();
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, all.result, databases]);
  });
  return inPage + JSON.stringify([...phone.preferences.entries()].filter(([key]) => key === 'auth'));
};

const clean =
  '[{"theme":"dark"},{},"",[{"name":"Ada"}],["_ionicstorage"]]' + '[["auth","{\\"name\\":\\"Ada\\",\\"tokens\\":{}}"]]';

describe('the first start after an update', { timeout: 120_000 }, () => {
  it('moves the tokens out of every store, without a prompt', async () => {
    const app = await open();
    await app.page.evaluate(() => startAuth());
    expect(await app.page.evaluate(() => session.state.get())).toMatchObject({ status: 'signed-in', persisted: true });
    expect(await readable(app)).toBe(clean);
    await app.restart();
    await app.page.evaluate(() => startAuth());
    expect(app.phone.prompts).toBe(0);
    expect(await app.page.evaluate(() => session.accessToken())).toBe('access 1');
    expect(await app.page.evaluate(() => session.idToken())).toBe('id 1');
  });

  it('can be killed at each write of the phone, and goes on at the next start', async () => {
    for (let writes = 0; ; writes += 1) {
      const app = await open();
      app.phone.killAfter(writes);
      await Promise.race([app.page.evaluate(() => startAuth()).catch(() => undefined), app.phone.killed]);
      const killed = app.phone.isKilled();
      await app.restart();
      await app.page.evaluate(() => startAuth());
      expect(await app.page.evaluate(() => session.accessToken())).toBe('access 1');
      expect(await readable(app)).toBe(clean);
      if (killed) continue;
      expect(writes).toBeGreaterThan(5);
      break;
    }
  });
});
