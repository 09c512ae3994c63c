import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../templates/session/session';
import { launchChromium } from '../../chromium';
import { bundleApp, createStage, type Stage } from './app';
import { createPhone } from './phone';

// What app.ts puts on the page.
declare const session: Session;
/** Shows the state of the session in `#app`. */
declare const mount: Record<string, () => void>;

const more = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { createApp, h } from 'vue';
  import { AuthProvider, useAuth as useReactAuth } from './react/auth-provider';
  import { auth } from './svelte/auth';
  import { authVault, useAuth as useVueAuth } from './vue/auth-vault';

  const target = () => Object.assign(document.body.appendChild(document.createElement('div')), { id: 'app' });
  const Status = () => {
    const { status, lock } = useReactAuth();
    return createElement('button', { onClick: lock }, status);
  };
  Object.assign(window, { mount: {
    react: () => createRoot(target()).render(createElement(AuthProvider, null, createElement(Status))),
    vue: () => createApp({ setup() {
      const { state, lock } = useVueAuth();
      return () => h('button', { onClick: lock }, state.value.status);
    } }).use(authVault).mount(target()),
    svelte: () => {
      startAuth();
      const button = target().appendChild(document.createElement('button'));
      button.onclick = () => session.lock();
      auth.subscribe(({ status }) => { button.textContent = status; });
    },
  } });
`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchChromium();
  stage = await createStage(browser, await bundleApp('custom', {}, more));
});
afterAll(() => browser.close());

describe.each(['react', 'vue', 'svelte'])('in %s', (framework) => {
  it('shows the state of the session as it changes', async () => {
    const { page } = await stage.open(createPhone('ios'), {});
    const button = page.locator('#app button');
    const shows = (status: string) => button.filter({ hasText: new RegExp(`^${status}$`) }).waitFor();
    await page.evaluate((name) => mount[name]?.(), framework);
    await shows('signed-out');
    await page.evaluate(() => session.signIn('ada', { accessToken: 'one', refreshToken: 'two', expiresIn: 300 }));
    await shows('signed-in');
    await button.click();
    await shows('locked');
    await page.evaluate(() => session.unlock());
    await shows('signed-in');
    await page.evaluate(() => session.signOut());
    await shows('signed-out');
    expect(await button.textContent()).toBe('signed-out');
  });
});
