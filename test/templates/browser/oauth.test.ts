import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { startAuth as start } from '../../../templates/auth';
import type { signIn as signInWithOauth } from '../../../templates/oauth/sign-in';
import type { Session } from '../../../templates/session/session';
import { launchChromium } from '../../chromium';
import { type App, bundleApp, createStage, type Stage } from './app';
import { createPhone } from './phone';

// What app.ts puts on the page.
declare const session: Session;
declare const startAuth: typeof start;
declare const signIn: typeof signInWithOauth;

const issuer = 'https://login.trailhead.example';
const redirectUri = 'https://trailhead.example/signed-in';
const clientId = 'trailhead-app';

let browser: Browser;
let stage: Stage;
let keys: CryptoKeyPair;
let otherKeys: CryptoKeyPair;

beforeAll(async () => {
  browser = await launchChromium();
  const more = "\nimport { signIn } from './oauth/sign-in';\nObject.assign(window, { signIn });\n";
  stage = await createStage(browser, await bundleApp('oauth', {}, more));
  keys = await generateKeyPair('RS256');
  otherKeys = await generateKeyPair('RS256');
});
afterAll(() => browser.close());

/** What an attacker, or a broken server, changes. */
interface Deviation {
  readonly state?: string;
  readonly nonce?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresAt?: number;
  readonly isForged?: boolean;
  readonly closesBrowser?: boolean;
  /** The code is exchanged by somebody who has not begun the sign-in. */
  readonly challenge?: string;
}

/** An authorization server with one account, and the system browser in which its pages open. */
function createServer(deviation: Deviation) {
  let asked = new URLSearchParams();
  const revoked: string[] = [];
  let refreshToken = 'refresh 1';
  let isRefused = false;

  async function idToken(): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ nonce: deviation.nonce ?? asked.get('nonce') })
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuer(deviation.issuer ?? issuer)
      .setAudience(deviation.audience ?? clientId)
      .setSubject('ada')
      .setIssuedAt(now)
      .setExpirationTime(deviation.expiresAt ?? now + 300)
      .sign((deviation.isForged ? otherKeys : keys).privateKey);
  }

  async function token(form: URLSearchParams) {
    if (form.get('grant_type') === 'refresh_token') {
      if (isRefused || form.get('refresh_token') !== refreshToken)
        return { status: 400, json: { error: 'invalid_grant' } };
      refreshToken = 'refresh 2';
      return { json: { access_token: 'access 2', token_type: 'Bearer', expires_in: 300, refresh_token: refreshToken } };
    }
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isSameApp = challenge === (deviation.challenge ?? asked.get('code_challenge'));
    if (form.get('code') !== 'code' || !isSameApp) return { status: 400, json: { error: 'invalid_grant' } };
    const granted = { access_token: 'access 1', token_type: 'Bearer', expires_in: 300, refresh_token: refreshToken };
    return { json: { ...granted, id_token: await idToken() } };
  }

  const reply = (answer: (route: Route) => object | Promise<object>) => async (route: Route) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    return route.fulfill({ headers, ...(await answer(route)) });
  };
  const form = (route: Route) => new URLSearchParams(route.request().postData() ?? '');

  return {
    revoked,
    asked: () => asked,
    refuse: () => {
      isRefused = true;
    },
    /** What the browser does with the address: signs in and goes back to the app. */
    visit(address: string): string | null {
      asked = new URL(address).searchParams;
      if (deviation.closesBrowser) return null;
      const state = deviation.state ?? asked.get('state') ?? '';
      return `${redirectUri}?${new URLSearchParams({ code: 'code', state, iss: issuer })}`;
    },
    serve: {
      [`${issuer}/.well-known/openid-configuration`]: reply(() => ({
        json: {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          revocation_endpoint: `${issuer}/revoke`,
          jwks_uri: `${issuer}/keys`,
          id_token_signing_alg_values_supported: ['RS256', 'HS256'],
          authorization_response_iss_parameter_supported: true,
        },
      })),
      [`${issuer}/keys`]: reply(async () => ({
        json: { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'key', alg: 'RS256', use: 'sig' }] },
      })),
      [`${issuer}/token`]: reply((route) => token(form(route))),
      [`${issuer}/revoke`]: reply((route) => {
        revoked.push(form(route).get('token') ?? '');
        return { status: 200 };
      }),
    },
  };
}

async function open(deviation: Deviation = {}) {
  const server = createServer(deviation);
  const app = await stage.open(createPhone('android'), server.serve);
  const { onEvent } = app.phone;
  app.phone.onEvent = async (name, data) => {
    if (name !== 'open') return onEvent(name, data);
    const address = server.visit(String(data));
    // Another link of the app, which is no answer.
    await onEvent('appUrlOpen', { url: `${redirectUri}-elsewhere?code=code` });
    if (address !== null) await onEvent('appUrlOpen', { url: address });
    await onEvent('browserFinished');
  };
  await app.page.evaluate(() => startAuth());
  return { ...app, server };
}

const tryToSignIn = ({ page }: App): Promise<string> =>
  page.evaluate(() =>
    signIn().then(
      () => 'signed in',
      (error) => `${error.name} ${error.message}`,
    ),
  );
const stateOf = ({ page }: App) => page.evaluate(() => session.state.get());

describe('signing in', () => {
  it('keeps the tokens of an authorization code flow with PKCE', async () => {
    const app = await open();
    expect(await tryToSignIn(app)).toBe('signed in');
    expect(await stateOf(app)).toMatchObject({ status: 'signed-in' });
    expect(await app.page.evaluate(() => session.accessToken())).toBe('access 1');
    expect(Object.fromEntries(app.server.asked())).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri,
      scope: 'openid profile offline_access',
    });
    expect(JSON.parse(app.phone.preferences.get('auth-vault.record') ?? '').subject).toBe('ada');
  });

  it('sends another state, nonce and challenge each time', async () => {
    const app = await open();
    const asked = [];
    for (let time = 0; time < 3; time += 1) {
      await tryToSignIn(app);
      for (const name of ['state', 'nonce', 'code_challenge']) asked.push(app.server.asked().get(name));
    }
    expect(new Set(asked).size).toBe(9);
  });

  it.each<[string, Deviation, RegExp]>([
    ['the state of another sign-in', { state: 'foreign' }, /state/],
    ['the nonce of another sign-in', { nonce: 'foreign' }, /nonce/],
    ['a code that was asked for with another verifier', { challenge: 'foreign' }, /error/],
    ['an ID token for another app', { audience: 'other-app' }, /aud/],
    ['an ID token of another issuer', { issuer: 'https://evil.example' }, /iss/],
    ['an ID token that has expired', { expiresAt: 1_600_000_000 }, /exp/],
    ['an ID token with a signature of another key', { isForged: true }, /signature/],
    ['a browser that was closed', { closesBrowser: true }, /cancelled/],
  ])('refuses %s', async (_, deviation, reason) => {
    const app = await open(deviation);
    expect(await tryToSignIn(app)).toMatch(reason);
    expect(await stateOf(app)).toMatchObject({ status: 'signed-out' });
    expect(app.phone.secrets.size).toBe(0);
  });
});

describe('the token endpoint', () => {
  it('rotates, and revokes at sign-out', async () => {
    const app = await open();
    await tryToSignIn(app);
    await app.setClock(301_000);
    expect(await app.page.evaluate(() => session.accessToken())).toBe('access 2');
    expect(await app.page.evaluate(() => session.signOut())).toEqual({ revoked: true });
    expect(app.server.revoked).toEqual(['refresh 2']);
  });

  it('ends the session with invalid_grant', async () => {
    const app = await open();
    await tryToSignIn(app);
    app.server.refuse();
    await app.setClock(301_000);
    await app.page.evaluate(() => session.accessToken().catch(() => undefined));
    expect(await stateOf(app)).toMatchObject({ status: 'signed-out', endedBy: 'rejected' });
  });

  it.each([
    ['nothing at all', (route: Route) => route.abort()],
    ['the page of a captive portal', (route: Route) => route.fulfill({ body: '<html>Welcome' })],
    ['an overload', (route: Route) => route.fulfill({ status: 503 })],
    ['too many requests', (route: Route) => route.fulfill({ status: 429, json: { error: 'slow_down' } })],
  ])('keeps the session when the answer is %s', async (_, answer) => {
    const app = await open();
    await tryToSignIn(app);
    app.server.serve[`${issuer}/token`] = answer;
    await app.setClock(301_000);
    expect(await app.page.evaluate(() => session.accessToken().catch((error) => error.code))).toBe('offline');
    expect(await stateOf(app)).toMatchObject({ status: 'signed-in', offline: true });
  });
});
