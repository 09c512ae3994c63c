import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { startAuth as start } from '../../../templates/auth';
import type { Session } from '../../../templates/session/session';
import type { Vault } from '../../../templates/vault/vault';
import { launchChromium } from '../../chromium';
import { type App, bundleApp, createStage, type Stage } from './app';
import { createPhone, type Phone } from './phone';

// What app.ts puts on the page.
declare const session: Session;
declare const vault: Vault;
declare const startAuth: typeof start;
declare const authFetch: typeof fetch;

const day = 24 * 3600 * 1000;
const platforms = ['android', 'ios'] as const;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchChromium();
  stage = await createStage(browser, await bundleApp('custom'));
});
afterAll(() => browser.close());

/** The API: gives out tokens, each refresh token works once. */
function createApi() {
  let count = 1;
  const api = {
    refreshes: [] as string[],
    isReachable: true,
    served: 0,
    /** Access tokens that the API takes. */
    accepts: (token: string) => token === `Bearer access ${count}`,
    serve: {
      'https://api.trailhead.example/auth/refresh': async (route: Route) => {
        if (!api.isReachable) return route.abort('internetdisconnected');
        const { refreshToken } = route.request().postDataJSON() ?? {};
        if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
        api.refreshes.push(refreshToken);
        if (refreshToken !== `refresh ${count}`) return route.fulfill({ status: 401, headers: cors });
        count += 1;
        const body = { accessToken: `access ${count}`, refreshToken: `refresh ${count}`, expiresIn: 300 };
        return route.fulfill({ json: body, headers: cors });
      },
      'https://api.trailhead.example/auth/revoke': (route: Route) => route.fulfill({ status: 204, headers: cors }),
      'https://api.trailhead.example/trips': async (route: Route) => {
        if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
        api.served += 1;
        const isAccepted = api.accepts(route.request().headers().authorization ?? '');
        return route.fulfill({ status: isAccepted ? 200 : 401, headers: cors, body: 'trips' });
      },
    },
  };
  return api;
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
};

interface World extends App {
  readonly api: ReturnType<typeof createApi>;
}

async function open(phone: Phone, onWeb = false): Promise<World> {
  const api = createApi();
  const app = await stage.open(phone, api.serve, onWeb);
  await app.page.evaluate(() => startAuth());
  return { ...app, api, restart: () => app.restart().then(() => app.page.evaluate(() => startAuth())) };
}

const signIn = ({ page }: App) =>
  page.evaluate(() => session.signIn('ada', { accessToken: 'access 1', refreshToken: 'refresh 1', expiresIn: 300 }));

async function signedIn(phone: Phone): Promise<World> {
  const world = await open(phone);
  await signIn(world);
  return world;
}

const stateOf = ({ page }: App) => page.evaluate(() => session.state.get());
/** Code of the error that the call ends with. */
const unlock = ({ page }: App): Promise<string> =>
  page.evaluate(() =>
    session.unlock().then(
      () => 'unlocked',
      (error) => error.code,
    ),
  );

describe.each(platforms)('on %s', (platform) => {
  it('keeps the session across restarts behind one prompt, and nothing readable', async () => {
    const world = await signedIn(createPhone(platform));
    expect(world.phone.prompts).toBe(0);
    await world.restart();
    expect(await stateOf(world)).toMatchObject({ status: 'locked' });
    expect(await unlock(world)).toBe('unlocked');
    expect(await world.page.evaluate(() => session.accessToken())).toBe('access 1');
    expect(world.phone.prompts).toBe(1);
    const kept = JSON.stringify([[...world.phone.preferences], [...world.phone.secrets]]);
    expect(kept).not.toMatch(/access 1|refresh 1/);
    expect(await world.page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  });

  it('keeps the session when the prompt is cancelled or locked out, and counts failures', async () => {
    const world = await signedIn(createPhone(platform));
    await world.restart();
    world.phone.answers.push('cancel', 'lockout', 'fail', 'fail', 'fail', 'fail', 'fail');
    const lockout = platform === 'android' ? 'locked-out' : 'failed';
    const failures = Array(4).fill('not-recognized');
    for (const code of ['cancelled', lockout, ...failures, 'too-many-attempts']) expect(await unlock(world)).toBe(code);
    expect(await stateOf(world)).toMatchObject({ status: 'signed-out', endedBy: 'too-many-attempts' });
    expect(world.phone.secrets.size).toBe(0);
  });

  it.each([
    ['another finger or face was enrolled', (phone: Phone) => phone.enrol()],
    ['the app was restored on another phone', (phone: Phone) => phone.moveToOtherPhone()],
  ])('sends people to the sign-in when %s', async (_, change) => {
    const world = await signedIn(createPhone(platform));
    change(world.phone);
    await world.restart();
    expect(await unlock(world)).toBe('key-lost');
    expect(await stateOf(world)).toMatchObject({ status: 'signed-out', endedBy: 'key-lost' });
    await signIn(world);
    await world.restart();
    expect(await unlock(world)).toBe('unlocked');
  });

  it('starts empty after a new installation', async () => {
    const world = await signedIn(createPhone(platform));
    world.phone.reinstall();
    await world.restart();
    expect(await stateOf(world)).toMatchObject({ status: 'signed-out' });
    expect(world.phone.secrets.size).toBe(0);
  });

  it('keeps the session in memory when no biometrics are enrolled', async () => {
    const phone = createPhone(platform);
    phone.hasBiometrics = false;
    const world = await signedIn(phone);
    expect(await stateOf(world)).toMatchObject({ status: 'signed-in', persisted: false });
    expect([...phone.preferences.keys()]).toEqual(['auth-vault.launched']);
    await world.restart();
    expect(await stateOf(world)).toMatchObject({ status: 'signed-out' });
  });

  it('refreshes once for 50 requests with an expired token', async () => {
    const world = await signedIn(createPhone(platform));
    await world.restart();
    await world.setClock(301_000);
    const statuses = await world.page.evaluate(() =>
      Promise.all(
        Array.from({ length: 50 }, () => authFetch('https://api.trailhead.example/trips').then(({ status }) => status)),
      ),
    );
    expect(statuses).toEqual(Array(50).fill(200));
    expect(world.api.refreshes).toEqual(['refresh 1']);
    expect(world.phone.prompts).toBe(1);
  });

  it('refreshes once for 50 requests whose token the server refuses', async () => {
    const world = await signedIn(createPhone(platform));
    const { accepts } = world.api;
    world.api.accepts = (token) => token !== 'Bearer access 1' && accepts(token);
    const statuses = await world.page.evaluate(() =>
      Promise.all(
        Array.from({ length: 50 }, () =>
          authFetch('https://api.trailhead.example/trips', { method: 'POST', body: 'new trip' }).then(
            ({ status }) => status,
          ),
        ),
      ),
    );
    expect(statuses).toEqual(Array(50).fill(200));
    expect(world.api.refreshes).toEqual(['refresh 1']);
  });

  it('detects a changed record, and one of another session', async () => {
    const world = await signedIn(createPhone(platform));
    const { preferences } = world.phone;
    const old = preferences.get('auth-vault.record') ?? '';
    preferences.set('auth-vault.record', old.replace('"ada"', '"eve"'));
    await world.restart();
    expect(await unlock(world)).toBe('tampered');
    await signIn(world);
    preferences.set('auth-vault.record', old);
    await world.restart();
    expect(await unlock(world)).toBe('tampered');
    expect(await stateOf(world)).toMatchObject({ status: 'signed-out', endedBy: 'tampered' });
  });

  it('locks after some time in the background, and not because of its own prompt', async () => {
    const world = await signedIn(createPhone(platform));
    await world.restart();
    await unlock(world);
    expect(await world.page.evaluate(() => vault.status())).toBe('unlocked');
    await world.phone.onEvent('pause');
    await world.setClock(60_000);
    await world.phone.onEvent('resume');
    expect(await stateOf(world)).toMatchObject({ status: 'signed-in' });
    await world.phone.onEvent('pause');
    await world.setClock(181_000);
    await world.phone.onEvent('resume');
    expect(await stateOf(world)).toMatchObject({ status: 'locked' });
    expect(await world.page.evaluate(() => vault.status())).toBe('locked');
  });

  it('goes on offline for the grace, and shows nothing after it', async () => {
    const world = await signedIn(createPhone(platform));
    world.api.isReachable = false;
    await world.restart();
    await world.setClock(day);
    expect(await unlock(world)).toBe('unlocked');
    expect(await stateOf(world)).toMatchObject({ status: 'signed-in', offline: true });
    await world.setClock(8 * day);
    const code = await world.page.evaluate(() => session.accessToken().catch((error) => error.code));
    expect(code).toBe('offline');
    expect(await stateOf(world)).toMatchObject({ status: 'stale' });
    world.api.isReachable = true;
    expect(await world.page.evaluate(() => session.accessToken())).toBe('access 2');
    expect(await stateOf(world)).toMatchObject({ status: 'signed-in', offline: false });
  });

  it('does not trust the age of a token when the clock was set back', async () => {
    const world = await signedIn(createPhone(platform));
    await world.setClock(-day);
    expect(await world.page.evaluate(() => session.accessToken())).toBe('access 2');
  });
});

describe.each(platforms)('when %s kills the app', { timeout: 120_000 }, (platform) => {
  /** Kills the app before each of the writes that `work` makes, and checks what is there after a restart. */
  async function atEachWrite(work: (world: World) => Promise<unknown>, check: (world: World) => Promise<void>) {
    for (let writes = 0; ; writes += 1) {
      const world = await signedIn(createPhone(platform));
      world.phone.killAfter(writes);
      await Promise.race([work(world).catch(() => undefined), world.phone.killed]);
      const killed = world.phone.isKilled();
      await world.restart();
      await check(world);
      if (!killed) return writes;
    }
  }

  it('during a rotation of the tokens, it knows what it has', async () => {
    const steps = await atEachWrite(
      async (world) => {
        await world.setClock(day);
        await world.page.evaluate(() => session.accessToken());
      },
      async (world) => {
        const used = world.api.refreshes.length > 0;
        const stored = await unlock(world).then(() => stateOf(world));
        if (stored.status === 'signed-in')
          expect(await world.page.evaluate(() => session.accessToken())).toMatch(/access [12]/);
        else expect([used, stored.endedBy]).toEqual([true, 'interrupted']);
        if (!used) expect(stored.status).toBe('signed-in');
      },
    );
    expect(steps).toBe(2);
  });

  it('during a rotation of the key, the session is there and one key', async () => {
    const steps = await atEachWrite(
      ({ page }) => page.evaluate(() => vault.rotateKey()),
      async (world) => {
        expect(await unlock(world)).toBe('unlocked');
        expect(await world.page.evaluate(() => session.accessToken())).toBe('access 1');
        expect(world.phone.secrets.size).toBe(1);
      },
    );
    expect(steps).toBeGreaterThanOrEqual(4);
  });

  it('during sign-out, nobody is signed in halfway', async () => {
    await atEachWrite(
      ({ page }) => page.evaluate(() => session.signOut()),
      async (world) => {
        const ended = await unlock(world);
        expect(['unlocked', 'key-lost', 'signed-out']).toContain(ended);
        if (ended !== 'unlocked') expect(world.phone.secrets.size).toBe(0);
      },
    );
  });
});

describe('a Keystore that fails now and then', () => {
  it('loses no session', async () => {
    const world = await signedIn(createPhone('android'));
    await world.restart();
    world.phone.hiccups = 1;
    expect(await unlock(world)).toBe('unlocked');
  });
});

describe('on the web', () => {
  it('keeps tokens in memory only', async () => {
    const world = await open(createPhone('android'), true);
    await signIn(world);
    expect(await stateOf(world)).toMatchObject({ status: 'signed-in', persisted: false });
    expect(await world.page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
    await world.restart();
    expect(await stateOf(world)).toMatchObject({ status: 'signed-out' });
  });
});
