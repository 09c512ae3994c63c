import type { Browser, Page, Route } from 'playwright-core';
import { assemble, sampleValues } from '../assemble';
import { bundle } from './bundle';
import type { Phone } from './phone';

/** What the page offers to tests. */
const main = `
import { session, startAuth, vault } from './auth';
import { config } from './config';
import { createAuthFetch } from './http/fetch';
Object.assign(window, { session, startAuth, vault, authFetch: createAuthFetch(session, config.apiOrigins) });
`;

/** Bundles the app as `capward init` writes it; `more` is appended to its entry. */
export function bundleApp(
  endpoint: 'custom' | 'oauth',
  values: Record<string, string> = {},
  more = '',
): Promise<string> {
  const answers = {
    framework: ['react', 'vue', 'svelte'],
    backend: ['capgo'],
    oauth: [endpoint === 'oauth' ? 'yes' : 'no'],
    http: ['fetch', 'axios'],
    storage: ['web', 'vaulted-web-storage', 'vaulted-ionic-storage'],
    migration: ['local-storage', 'session-storage', 'cookie', 'indexeddb', 'preferences'],
  };
  const files = assemble(answers, { ...sampleValues, ENDPOINT: endpoint, ...values });
  return bundle(new Map([...files, ['main.ts', main + more]]), 'main.ts');
}

const plugins = {
  NativeBiometric: ['setData', 'getSecureData', 'deleteData'],
  Preferences: ['get', 'set', 'remove'],
  App: ['addListener', 'removeListener'],
  Browser: ['open', 'close', 'addListener', 'removeListener'],
};

/** Runs in the page before everything else: what Capacitor's native bridge puts there. */
function installBridge({ platform, methods }: { platform: string; methods: Record<string, string[]> }): void {
  const world = window as unknown as Record<string, unknown> & {
    native(plugin: string, method: string, options: unknown): Promise<{ value: unknown; error?: { message: string } }>;
  };
  const callbacks: { name: string; callback: (data: unknown) => void }[] = [];
  const call = async (plugin: string, method: string, options: unknown) => {
    const outcome = await world.native(plugin, method, options ?? {});
    if (outcome.error) throw Object.assign(new Error(outcome.error.message), outcome.error);
    return outcome.value;
  };
  if (platform === 'android') world.androidBridge = {};
  else world.webkit = { messageHandlers: { bridge: {} } };
  world.Capacitor = {
    PluginHeaders: Object.entries(methods).map(([name, names]) => ({
      name,
      methods: names.map((each) => ({ name: each, rtype: each.endsWith('Listener') ? 'callback' : 'promise' })),
    })),
    nativePromise: call,
    nativeCallback(_plugin: string, method: string, { eventName }: { eventName: string }, callback: () => void) {
      if (method === 'addListener') callbacks.push({ name: eventName, callback });
      return Promise.resolve(String(callbacks.length));
    },
  };
  world.emit = (name: string, data: unknown) => {
    for (const each of callbacks) if (each.name === name) each.callback(data);
  };
  const { now } = Date;
  Date.now = () => now() + Number(sessionStorage.getItem('skew') ?? 0);
}

/** Answers requests by their address; anything else fails. */
export type Servers = Readonly<Record<string, (route: Route) => Promise<void>>>;

export interface App {
  readonly page: Page;
  readonly phone: Phone;
  /** Sets the clock of the phone this much forward, or back. */
  setClock(milliseconds: number): Promise<void>;
  /** Starts the app anew, as after a kill. */
  restart(): Promise<void>;
}

/** One page of a browser that plays one phone after the other. */
export interface Stage {
  /** Starts the app on a phone, or on the web, which keeps nothing of the phone before. */
  open(phone: Phone, servers: Servers, onWeb?: boolean): Promise<App>;
  close(): Promise<void>;
}

export async function createStage(browser: Browser, script: string): Promise<Stage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let phone: Phone;
  let servers: Servers = {};
  let bridge = '';

  await page.exposeFunction('native', (plugin: string, method: string, options: Record<string, unknown>) =>
    phone.call(plugin, method, options),
  );
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.href === 'https://localhost/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<script>${bridge}</script><script src="/app.js"></script>`,
      });
    if (url.href === 'https://localhost/app.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    const server = servers[`${url.origin}${url.pathname}`];
    return server ? server(route) : route.abort();
  });

  return {
    async open(next, nextServers, onWeb = false) {
      phone = next;
      servers = nextServers;
      bridge = onWeb ? '' : `(${installBridge})(${JSON.stringify({ platform: phone.platform, methods: plugins })})`;
      phone.onEvent = (name, data) =>
        page.evaluate(
          ([event, detail]) => (window as unknown as { emit(name: unknown, data: unknown): void }).emit(event, detail),
          [name, data],
        );
      await page.goto('https://localhost/');
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
      });
      await context.clearCookies();
      return {
        page,
        phone: next,
        setClock: (milliseconds) => page.evaluate((skew) => sessionStorage.setItem('skew', String(skew)), milliseconds),
        async restart() {
          next.restart();
          await page.reload();
        },
      };
    },
    close: () => context.close(),
  };
}
