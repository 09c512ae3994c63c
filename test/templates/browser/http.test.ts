import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { startAuth as start } from '../../../templates/auth';
import type { Session } from '../../../templates/session/session';
import { launchChromium } from '../../chromium';
import { type App, bundleApp, createStage, type Stage } from './app';
import { createPhone } from './phone';

// What app.ts puts on the page, and what is added below.
declare const session: Session;
declare const startAuth: typeof start;
/** Sends a request by one of the clients, and gives the status of the answer. */
declare const send: Record<string, (url: string, body?: string) => Promise<number>>;

const more = `
  import axios from 'axios';
  import { attachSession } from './http/axios';
  const client = axios.create();
  attachSession(client, session, config.apiOrigins);
  Object.assign(window, { send: {
    fetch: (url, body) => createAuthFetch(session, config.apiOrigins)(url, body && { method: 'POST', body }).then((response) => response.status),
    axios: (url, data) => client.request({ url, data, method: data ? 'POST' : 'GET', validateStatus: (status) => status < 400 })
      .then((response) => response.status, (error) => error.response?.status ?? error.code),
  } });
`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchChromium();
  stage = await createStage(browser, await bundleApp('custom', {}, more));
});
afterAll(() => browser.close());

async function open(acceptedFrom = 1) {
  const seen: { url: string; token: string | undefined; body: string | null }[] = [];
  let granted = 1;
  const reply = (answer: (route: Route) => object) => async (route: Route) => {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization, content-type',
    };
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    return route.fulfill({ headers, ...answer(route) });
  };
  const api = reply((route) => {
    const request = route.request();
    const token = request.headers().authorization;
    seen.push({ url: request.url(), token, body: request.postData() });
    return { status: Number(token?.slice('Bearer access '.length)) >= acceptedFrom ? 200 : 401 };
  });
  const app = await stage.open(createPhone('android'), {
    'https://api.trailhead.example/trips': api,
    'https://elsewhere.example/trips': api,
    'https://api.trailhead.example/auth/refresh': reply(() => {
      granted += 1;
      return { json: { accessToken: `access ${granted}`, refreshToken: `refresh ${granted}`, expiresIn: 300 } };
    }),
  });
  await app.page.evaluate(() => startAuth());
  await app.page.evaluate(() =>
    session.signIn('ada', { accessToken: 'access 1', refreshToken: 'refresh 1', expiresIn: 300 }),
  );
  return { ...app, seen, refreshes: () => granted - 1 };
}

const request = (app: App, client: string, url: string, body?: string): Promise<number> =>
  app.page.evaluate(([by = '', to = '', what]) => send[by]?.(to, what) ?? 0, [client, url, body]);

describe.each(['fetch', 'axios'])('%s', (client) => {
  it('sends the token to the API, and to no other host', async () => {
    const app = await open();
    await request(app, client, 'https://api.trailhead.example/trips');
    await request(app, client, 'https://elsewhere.example/trips');
    expect(app.seen.map(({ token }) => token)).toEqual(['Bearer access 1', undefined]);
  });

  it('sends the same request once more with a new token after a 401', async () => {
    const app = await open(2);
    expect(await request(app, client, 'https://api.trailhead.example/trips', 'new trip')).toBe(200);
    expect(app.seen.map(({ token, body }) => [token, body])).toEqual([
      ['Bearer access 1', 'new trip'],
      ['Bearer access 2', 'new trip'],
    ]);
  });

  it('gives up after the second 401', async () => {
    const app = await open(99);
    expect(await request(app, client, 'https://api.trailhead.example/trips')).toBe(401);
    expect(app.seen).toHaveLength(2);
    expect(app.refreshes()).toBe(1);
  });

  it('refreshes once for 50 requests that are refused', async () => {
    const app = await open(2);
    const statuses = await app.page.evaluate(
      (by) => Promise.all(Array.from({ length: 50 }, () => send[by]?.('https://api.trailhead.example/trips'))),
      client,
    );
    expect(statuses).toEqual(Array(50).fill(200));
    expect(app.refreshes()).toBe(1);
  });
});
