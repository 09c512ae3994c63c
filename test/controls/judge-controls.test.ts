import { describe, expect, it } from 'vitest';
import { controls } from '../../src/controls/index.js';
import { judgeControls } from '../../src/controls/judge-controls.js';
import { readNative } from '../../src/native/read-native.js';
import { createProject, type FileMap } from '../../src/project/in-memory.js';
import { checkRules } from '../../src/rules/check-rules.js';
import type { Facts } from '../../src/rules/facts.js';
import { rules } from '../../src/rules/index.js';
import { findTokenFlows } from '../../src/web/find-token-flows.js';
import { flowOf, noNative, projectOf, storedOf } from '../report/sample.js';

const { app } = projectOf({});
const plain: Facts = {
  app,
  flows: [],
  stored: [],
  signIns: [],
  oauth: { parameters: [], challenge: null },
  cleartext: [],
  phantomImports: [],
  sessionEnd: { logouts: [], removes: false },
  uses: [],
  hardcoded: [],
  native: noNative,
};
const place = flowOf().location;

function scorecard(over: Partial<Facts> = {}, failed: readonly string[] = []) {
  const facts = { ...plain, ...over };
  const { findings } = checkRules(rules, facts);
  return new Map(judgeControls(facts, { findings, failed }).map((control) => [control.id, control]));
}
const statusOf = (id: string, over: Partial<Facts>, failed: readonly string[] = []) =>
  scorecard(over, failed).get(id)?.status;
const withDependency = (...names: string[]) => ({ ...app, dependencies: new Map(names.map((name) => [name, '1'])) });

const manifest = (attributes: string) =>
  `<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application ${attributes}/></manifest>`;
async function android(attributes: string, more: FileMap = {}): Promise<Partial<Facts>> {
  const project = createProject({ 'android/app/src/main/AndroidManifest.xml': manifest(attributes), ...more });
  return { app: { ...project.app, platforms: ['android'] }, native: await readNative(project) };
}

describe('the scorecard', () => {
  it('says that it does not apply to an app without authentication', async () => {
    for (const control of scorecard().values()) {
      expect(control.status, control.id).toBe('not-applicable');
      expect(control.evidence).toEqual([]);
    }
  });

  it.each<[string, Partial<Facts>]>([
    ['a secret that flows somewhere', { flows: [flowOf()] }],
    ['a secret in a vault', { stored: [storedOf({ medium: 'keystore', protection: 'keystore' })] }],
    ['code that signs in', { signIns: [place] }],
    ['an auth SDK', { app: withDependency('keycloak-js') }],
  ])('applies to an app with %s', async (_, over) => {
    expect([...scorecard(over).values()].some(({ status }) => status !== 'not-applicable')).toBe(true);
  });

  it.each<[string, Partial<Facts>]>([
    ['push tokens', { stored: [storedOf({ subject: { kind: 'push-token', name: 'token' } })] }],
    ['guesses', { flows: [flowOf({ confidence: 'low' })] }],
    ['SDKs that also do other things', { app: withDependency('@supabase/supabase-js', 'firebase') }],
  ])('does not take %s for authentication', async (_, over) => {
    expect(statusOf('encryption-at-rest', over)).toBe('not-applicable');
  });

  it.each([
    ['https://shop.example/app', 'unknown'],
    ['http://192.168.1.20:8100', 'not-applicable'],
  ])('does not vouch for an app that shows the page of %s: %s', async (url, status) => {
    const project = createProject({ 'capacitor.config.json': JSON.stringify({ server: { url } }) });
    const over = { app: project.app, native: await readNative(project) };
    expect(statusOf('encryption-at-rest', over)).toBe(status);
    expect(statusOf('backup-exclusion', over)).toBe(status);
  });

  it('has every control once, in every report, with one sentence', async () => {
    const card = scorecard({ signIns: [place] });
    expect([...card.keys()]).toEqual(controls.map(({ id }) => id));
    expect(new Set(card.keys()).size).toBe(12);
    for (const { reason, app: root } of card.values()) {
      expect(reason).toMatch(/^[A-Z@].*[^.]\.$/);
      expect(root).toBe('.');
    }
  });

  it('takes the key of a cipher that ships inside the app for a secret in it', () => {
    const control = scorecard({ flows: [flowOf({ weakness: 'key-in-bundle' })] }).get('secrets-not-in-code');
    expect(control).toMatchObject({ status: 'warn', evidence: [{ file: place.file, line: place.line }] });
    expect(statusOf('secrets-not-in-code', { flows: [flowOf({ weakness: 'key-beside-data' })] })).toBe('pass');
    const guess = flowOf({ weakness: 'key-in-bundle', confidence: 'low' });
    expect(statusOf('secrets-not-in-code', { signIns: [place], flows: [guess] })).toBe('pass');
  });

  it('never passes without evidence in facts: an app that only signs in passes nothing that is about storage', async () => {
    const card = scorecard({ signIns: [place] });
    const passed = [...card.values()].filter(({ status }) => status === 'pass').map(({ id }) => id);
    expect(passed).toEqual(['secrets-not-in-code']);
  });

  it('does not vouch for what a broken rule should have judged', async () => {
    const vault = { stored: [storedOf({ medium: 'keystore', protection: 'keystore' })] };
    expect(statusOf('encryption-at-rest', vault)).toBe('pass');
    expect(statusOf('encryption-at-rest', vault, ['token-in-file'])).toBe('unknown');
    expect(statusOf('encryption-at-rest', vault, ['config-http-scheme'])).toBe('pass');
  });
});

describe('encryption-at-rest', () => {
  const keystore = storedOf({ medium: 'keystore', protection: 'keystore' });

  it('fails by findings, which it points at and names', async () => {
    const card = scorecard({ flows: [flowOf(), flowOf({ medium: 'preferences' })], stored: [storedOf()] });
    const control = card.get('encryption-at-rest');
    expect(control).toMatchObject({ status: 'fail', evidence: [place] });
    expect(control?.reason).toContain('token in Preferences, token in web storage');
    expect(control?.rules).toContain('token-in-preferences');
    expect(control?.rules).not.toContain('config-http-scheme');
  });

  it('warns of what only a browser stores, and of encryption of the app', async () => {
    expect(statusOf('encryption-at-rest', { flows: [flowOf({ runsOn: 'web' })], stored: [keystore] })).toBe('warn');
    expect(statusOf('encryption-at-rest', { stored: [keystore, storedOf({ protection: 'encrypted' })] })).toBe('warn');
  });

  it('passes by vaults and memory, and by nothing less', async () => {
    expect(statusOf('encryption-at-rest', { stored: [keystore] })).toBe('pass');
    expect(statusOf('encryption-at-rest', { stored: [storedOf({ protection: 'memory' })] })).toBe('pass');
    expect(statusOf('encryption-at-rest', { signIns: [place] })).toBe('unknown');
  });
});

describe('encryption-at-rest by a plugin with a flaw', () => {
  it('does not pass', async () => {
    const name = '@capgo/capacitor-native-biometric';
    const project = createProject({
      'package.json': JSON.stringify({ dependencies: { '@capacitor/core': '^7.0.0', [name]: '7.6.0' } }),
    });
    const facts = {
      stored: [storedOf({ medium: 'keystore', protection: 'keystore' })],
      native: await readNative(project),
    };
    expect(statusOf('encryption-at-rest', facts)).toBe('fail');
  });
});

describe('biometric-access', () => {
  const of = (...protections: readonly ('keystore' | 'keystore-biometric')[]) =>
    statusOf('biometric-access', { stored: protections.map((protection) => storedOf({ protection })) });

  it('passes when the store asks before every secret', () => {
    expect(of('keystore-biometric')).toBe('pass');
    expect(of('keystore-biometric', 'keystore')).toBe('warn');
    expect(of('keystore')).toBe('warn');
  });

  it('does not know what an app chooses while it runs', () => {
    const code = `import { Vault, VaultType } from '@ionic-enterprise/identity-vault';
const vault = new Vault({ key: 'k', type: VaultType.SecureStorage });
vault.updateConfig({ ...vault.config, type: VaultType.DeviceSecurity });`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    const stored = [storedOf({ protection: 'keystore' })];
    expect(scorecard({ stored, uses }).get('biometric-access')).toMatchObject({
      status: 'unknown',
      evidence: [{ file: 'src/main.ts', line: 3 }],
    });
  });
});

describe('backup-exclusion', () => {
  const kept: Partial<Facts> = { stored: [storedOf()], flows: [flowOf()] };
  const rulesFile = (domain: string) =>
    `<data-extraction-rules>${['cloud-backup', 'device-transfer']
      .map((section) => `<${section}><exclude domain="${domain}" path="."/></${section}>`)
      .join('')}</data-extraction-rules>`;
  const of = async (attributes: string, rulesText?: string) =>
    statusOf('backup-exclusion', {
      ...kept,
      ...(await android(attributes, rulesText ? { 'android/app/src/main/res/xml/rules.xml': rulesText } : {})),
    });

  it('fails as the rule does, and passes when both ways are shut', async () => {
    expect(await of('android:allowBackup="true"')).toBe('fail');
    const shut = 'android:allowBackup="false" android:dataExtractionRules="@xml/rules"';
    expect(await of(shut, rulesFile('root'))).toBe('pass');
    expect(await of(shut, rulesFile('external'))).not.toBe('pass');
  });

  it('does not know what it cannot see', async () => {
    expect(statusOf('backup-exclusion', kept)).toBe('unknown');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Gradle
    const computed = 'android:allowBackup="${allowBackup}" android:dataExtractionRules="@xml/rules"';
    expect(await of(computed, rulesFile('root'))).toBe('unknown');
  });
});

describe('transport-security', () => {
  const of = async (attributes: string) =>
    statusOf('transport-security', { signIns: [place], ...(await android(attributes)) });

  it('fails, passes and does not know as the manifest tells', async () => {
    expect(await of('android:usesCleartextTraffic="true"')).toBe('fail');
    expect(await of('android:label="x"')).toBe('pass');
    expect(await of('android:usesCleartextTraffic="@bool/cleartext"')).toBe('unknown');
    expect(statusOf('transport-security', { signIns: [place] })).toBe('unknown');
  });
});

describe('live-update-integrity', () => {
  const of = async (plugins: string, name = '@capgo/capacitor-updater') => {
    const project = createProject({
      'package.json': JSON.stringify({ dependencies: { '@capacitor/core': '^8.0.0', [name]: '^8.0.0' } }),
      'capacitor.config.json': `{ "plugins": ${plugins} }`,
    });
    return statusOf('live-update-integrity', { signIns: [place], app: project.app, native: await readNative(project) });
  };

  it('asks for a public key of the developers', async () => {
    expect(await of('{ "CapacitorUpdater": { "autoUpdate": true } }')).toBe('fail');
    expect(await of('{ "CapacitorUpdater": { "publicKey": "-----BEGIN RSA PUBLIC KEY-----" } }')).toBe('pass');
    expect(await of('{}', '@ionic/live-updates')).toBe('unknown');
    expect(await of('{}', '@capacitor/app')).toBe('not-applicable');
  });
});

describe('pkce', () => {
  it('passes where the library does it by itself', async () => {
    expect(statusOf('pkce', { app: withDependency('@auth0/auth0-react') })).toBe('pass');
    expect(statusOf('pkce', { app: withDependency('@supabase/ssr'), signIns: [place] })).toBe('pass');
    expect(statusOf('pkce', { app: withDependency('@supabase/supabase-js'), signIns: [place] })).toBe('unknown');
    expect(statusOf('pkce', { app: withDependency('keycloak-js') })).toBe('unknown');
  });

  it.each([
    ["responseType: 'code', pkceEnabled: true", 'pass'],
    ["responseType: 'code'", 'fail'],
    ["responseType: 'token'", 'fail'],
    ["responseType: 'code', pkceEnabled: flag()", 'unknown'],
  ])('goes by what the app asks for: %s', async (options, expected) => {
    const code = `import { GenericOAuth2 } from '@capacitor-community/generic-oauth2';
GenericOAuth2.authenticate({ appId: 'a', ${options} });`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    expect(statusOf('pkce', { signIns: [place], uses })).toBe(expected);
  });

  it.each([
    [", { auth: { flowType: 'pkce' } }", 'pass'],
    [", { auth: { flowType: 'implicit' } }", 'unknown'],
    ['', 'unknown'],
  ])('goes by the flow that Supabase is set to: %s', (settings, expected) => {
    const code = `import { createClient } from '@supabase/supabase-js';
createClient('https://a.example', key${settings});`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    expect(statusOf('pkce', { signIns: [place], uses })).toBe(expected);
  });

  it.each([
    ["responseType: 'code', useRefreshToken: true", 'pass'],
    ['useRefreshToken: true', 'pass'],
    ['responseType: environment.responseType', 'unknown'],
    ["responseType: 'code', disablePkce: true", 'fail'],
    ["responseType: 'id_token token'", 'fail'],
  ])('knows that a library adds it to the code flow: %s', async (options, expected) => {
    const code = `import { provideAuth } from 'angular-auth-oidc-client';
export const providers = [provideAuth({ config: { authority: 'a', clientId: 'b', ${options} } })];`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    expect(statusOf('pkce', { signIns: [place], uses })).toBe(expected);
  });

  it.each([
    ["google: { webClientId: 'a' }", 'unknown'],
    ["oauth2: { depot: { appId: 'a', authorizationBaseUrl: 'b' } }", 'pass'],
    ["oauth2: { depot: { appId: 'a', pkceEnabled: false } }", 'fail'],
  ])('tells sign-ins by what the platform has from those by OAuth: %s', async (options, expected) => {
    const code = `import { SocialLogin } from '@capgo/capacitor-social-login';
SocialLogin.initialize({ ${options} });`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    const used = withDependency('@capgo/capacitor-social-login');
    expect(statusOf('pkce', { app: used, signIns: [place], uses })).toBe(expected);
  });

  it('reads the requests that the app puts together itself', () => {
    const parameter = (name: 'grant_type' | 'response_type', value: string) => ({ name, value, location: place });
    const judged = (oauth: Facts['oauth']) => scorecard({ signIns: [place], oauth }).get('pkce');
    const exchange = [parameter('grant_type', 'authorization_code')];
    expect(judged({ parameters: exchange, challenge: place })).toMatchObject({ status: 'pass', evidence: [place] });
    expect(judged({ parameters: exchange, challenge: null })?.status).toBe('fail');
    expect(judged({ parameters: [parameter('response_type', 'token')], challenge: null })?.status).toBe('fail');
    expect(judged({ parameters: [parameter('grant_type', 'password')], challenge: null })).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('no code to protect'),
    });
  });
});
