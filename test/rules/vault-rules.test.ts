import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project/in-memory.js';
import eventBound from '../../src/rules/biometric/biometric-event-bound.js';
import passcode from '../../src/rules/biometric/biometric-passcode-fallback.js';
import survivesEnrollment from '../../src/rules/biometric/biometric-survives-enrollment.js';
import weakAccepted from '../../src/rules/biometric/biometric-weak-accepted.js';
import debugLogging from '../../src/rules/oauth/oauth-debug-logging.js';
import implicitFlow from '../../src/rules/oauth/oauth-implicit-flow.js';
import pkceDisabled from '../../src/rules/oauth/oauth-pkce-disabled.js';
import type { Rule } from '../../src/rules/rule.js';
import browserFallback from '../../src/rules/vault/vault-browser-fallback.js';
import driverMissing from '../../src/rules/vault/vault-driver-missing.js';
import hardCodedKey from '../../src/rules/vault/vault-hard-coded-key.js';
import neverLocks from '../../src/rules/vault/vault-never-locks.js';
import staysOpen from '../../src/rules/vault/vault-stays-open.js';
import survivesAttempts from '../../src/rules/vault/vault-survives-failed-attempts.js';
import synchronized from '../../src/rules/vault/vault-synchronized.js';
import unlocksOnLoad from '../../src/rules/vault/vault-unlocks-on-load.js';
import withoutAccessControl from '../../src/rules/vault/vault-without-access-control.js';
import { findTokenFlows } from '../../src/web/find-token-flows.js';
import { judgeFiles, manifestWith } from './judge-files.js';

const findingsIn = (rule: Rule, code: string) => {
  const files = { 'src/main.ts': code };
  const { flows, stored, uses } = findTokenFlows(createProject(files));
  return judgeFiles(rule, files, { flows, stored, uses });
};
/** Severity, and the code that the finding points at. */
const judge = async (rule: Rule, code: string): Promise<string[]> =>
  (await findingsIn(rule, code)).map(({ severity, location: { line, column, endLine, endColumn } }) => {
    const text = code.split('\n')[line - 1] ?? '';
    const marked = text.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
    return `${severity} ${marked.replace(/\(.*/, '')}`;
  });

const capgo = "import { AccessControl, NativeBiometric } from '@capgo/capacitor-native-biometric';\n";
const setData = (options: string) => `${capgo}
export async function keep(token: string) {
  await NativeBiometric.setData({ key: 'token', value: token${options} });
}
`;
const prompt = 'export const ask = () => NativeBiometric.verifyIdentity({ reason: "x" });\n';

describe('vault-without-access-control', () => {
  it.each<[string, string[]]>([
    ['', ['info NativeBiometric.setData']],
    [', accessControl: AccessControl.NONE', ['info AccessControl.NONE']],
    [', accessControl: 0', ['info 0']],
    [', accessControl: AccessControl.BIOMETRY_CURRENT_SET', []],
    [', accessControl: 1', []],
    [', accessControl: level()', []],
    [', ...protection()', []],
    [", value: 'true'", []],
  ])('judges setData with "%s"', async (options, expected) => {
    expect(await judge(withoutAccessControl, setData(options))).toEqual(expected);
  });

  it('follows options kept in constants and renamed enums', async () => {
    const named = `import { AccessControl as A, NativeBiometric } from '@capgo/capacitor-native-biometric';
const options = { username: 'u', password: secret(), server: 's', accessControl: A.NONE };
NativeBiometric.setCredentials(options);`;
    expect(await judge(withoutAccessControl, named)).toEqual(['info A.NONE']);
    expect(await judge(withoutAccessControl, named.replace(', accessControl: A.NONE', ''))).toHaveLength(1);
    expect(await judge(withoutAccessControl, named.replace('A.NONE', 'A.BIOMETRY_ANY'))).toEqual([]);
  });

  it('weighs more where the app asks for biometrics', async () => {
    expect(await judge(withoutAccessControl, setData('') + prompt)).toEqual(['low NativeBiometric.setData']);
  });

  it('knows a plugin that is taken by its name', async () => {
    const taken = (name: string) =>
      `import { registerPlugin } from '@capacitor/core';\n${setData('') + prompt}`.replace(
        capgo,
        `const NativeBiometric = registerPlugin<any>('${name}');\n`,
      );
    expect(await judge(withoutAccessControl, taken('NativeBiometric'))).toEqual(['low NativeBiometric.setData']);
    expect(await judge(withoutAccessControl, taken('Fingerprints'))).toEqual([]);
  });

  it('leaves out code for browsers and members of the same name', async () => {
    const web = `import { Capacitor } from '@capacitor/core';\n${setData('').replace('await', "if (Capacitor.getPlatform() === 'web') await")}`;
    expect(await judge(withoutAccessControl, web)).toEqual([]);
    expect(
      await judge(withoutAccessControl, 'const x = { setData(o: object) {} }; x.setData({ key: "token" });'),
    ).toEqual([]);
  });
});

describe('vault-stays-open', () => {
  it.each<[string, string[]]>([
    ['', []],
    [', authValidityDuration: 0', []],
    [', authValidityDuration: 10', ['low 10']],
    [', authValidityDuration: 300', ['medium 300']],
    [', authValidityDuration: seconds()', []],
  ])('judges setData with "%s"', async (options, expected) => {
    expect(await judge(staysOpen, setData(`, accessControl: 1${options}`))).toEqual(expected);
  });
});

describe('vault-synchronized', () => {
  const aparajita = "import { SecureStorage } from '@aparajita/capacitor-secure-storage';\n";
  const evva = "import { SecureStoragePlugin } from '@evva/capacitor-secure-storage-plugin';\n";
  const identity = "import { Vault, VaultType } from '@ionic-enterprise/identity-vault';\n";

  it.each<[string, string[]]>([
    [`${aparajita}SecureStorage.setSynchronize(true);`, ['medium true']],
    [`${aparajita}SecureStorage.setSynchronize(false);`, []],
    [`${aparajita}SecureStorage.set('token', token(), false, true);`, ['medium true']],
    [`${aparajita}SecureStorage.set('token', token());`, []],
    [`${evva}SecureStoragePlugin.set({ key: 'k', value: 'v', isSynchronizable: true });`, ['medium true']],
    [`${evva}SecureStoragePlugin.set({ key: 'k', value: 'v' });`, []],
    [`${identity}const v = new Vault({ key: 'k', type: VaultType.SecureStorage });`, ['low VaultType.SecureStorage']],
    [`${identity}const v = new Vault({ key: 'k', type: VaultType.DeviceSecurity });`, []],
  ])('judges %s', async (code, expected) => {
    expect(await judge(synchronized, code)).toEqual(expected);
  });
});

describe('vault-hard-coded-key', () => {
  const storage = "import { Storage } from '@ionic/storage-angular';\nconst store = new Storage();\n";
  const sqlite = "import { CapacitorSQLite, SQLiteConnection } from '@capacitor-community/sqlite';\n";
  const secure = "import { KeyValueStorage } from '@ionic-enterprise/secure-storage';\n";

  it.each<[string, number]>([
    [`${storage}store.setEncryptionKey('tr0ub4dor');`, 1],
    [`${storage}const KEY = 'tr0ub4dor';\nstore.setEncryptionKey(KEY);`, 1],
    [`${storage}store.setEncryptionKey(await keyFromKeychain());`, 0],
    [`${storage}store.setEncryptionKey('');`, 0],
    [`${secure}new KeyValueStorage().create('tr0ub4dor');`, 1],
    [`${sqlite}new SQLiteConnection(CapacitorSQLite).setEncryptionSecret('tr0ub4dor');`, 1],
    [`${sqlite}CapacitorSQLite.setEncryptionSecret({ passphrase: 'tr0ub4dor' });`, 1],
    [`${sqlite}export const f = (passphrase: string) => CapacitorSQLite.setEncryptionSecret({ passphrase });`, 0],
  ])('judges %s', async (code, count) => {
    const findings = await findingsIn(hardCodedKey, code);
    expect(findings.map(({ severity }) => severity)).toEqual(Array(count).fill('high'));
    expect(JSON.stringify(findings)).not.toContain('tr0ub4dor');
  });
});

describe('vault-never-locks', () => {
  const identity = "import { Vault, VaultType } from '@ionic-enterprise/identity-vault';\n";
  const capawesome = "import { Vault, VaultType } from '@capawesome-team/capacitor-vault';\n";

  it.each<[string, number]>([
    [`${identity}new Vault({ key: 'k', type: VaultType.DeviceSecurity });`, 1],
    [`${identity}new Vault({ key: 'k', type: VaultType.DeviceSecurity, lockAfterBackgrounded: 2000 });`, 0],
    [`${identity}new Vault({ key: 'k', type: VaultType.SecureStorage });`, 0],
    [`${identity}export const f = (config: any) => new Vault(config);`, 0],
    [`${identity}const v = new Vault(); v.initialize({ key: 'k', type: VaultType.CustomPasscode });`, 1],
    [`${identity}const v = new Vault(); v.updateConfig({ key: 'k', type: VaultType.DeviceSecurity });`, 1],
    [`${identity}const v = new Vault(); v.updateConfig({ ...v.config, type: VaultType.DeviceSecurity });`, 0],
    [`${capawesome}Vault.initialize({ type: VaultType.Biometric });`, 1],
    [`${capawesome}Vault.initialize({ type: VaultType.Biometric, lockAfterBackgrounded: 5000 });`, 0],
  ])('judges %s', async (code, count) => {
    expect(await judge(neverLocks, code)).toHaveLength(count);
  });
});

describe('biometric-event-bound', () => {
  const gated = `${setData(', accessControl: AccessControl.BIOMETRY_CURRENT_SET')}
export const read = () => NativeBiometric.getSecureData({ key: 'token' });
`;
  const ungated = `${capgo}
export async function unlock() {
  await NativeBiometric.verifyIdentity({ reason: 'Sign in' });
  return NativeBiometric.getCredentials({ server: 'api' });
}
`;

  it('finds a prompt before a read that anyone may make', async () => {
    expect(await judge(eventBound, ungated)).toEqual(['medium NativeBiometric.verifyIdentity']);
    const [finding] = await findingsIn(eventBound, ungated);
    expect(finding?.flow.map(({ line, note }) => `${line} ${note}`)).toEqual([
      '4 asks for biometrics',
      '5 reads without biometrics',
    ]);
    const old = ungated.replace(/@capgo\//, '').replace('AccessControl, ', '');
    expect(await judge(eventBound, old)).toHaveLength(1);
  });

  it('finds a prompt before what is kept in the clear, unless something else is behind biometrics', async () => {
    const prompt = `${capgo}
export const unlock = () => NativeBiometric.verifyIdentity({ reason: 'Sign in' });
export const remember = (theme: string, password: string) => {
  localStorage.setItem('theme', theme);
`;
    const keeps = `${prompt}  localStorage.setItem('password', password);\n};\n`;
    expect(await judge(eventBound, keeps)).toEqual(['medium NativeBiometric.verifyIdentity']);
    const [finding] = await findingsIn(eventBound, keeps);
    expect(finding?.flow.map(({ note }) => note)).toEqual(['asks for biometrics', 'kept where no biometrics lock it']);
    expect(await judge(eventBound, `${prompt}};\n`)).toEqual([]);
    expect(await judge(eventBound, `${prompt}  console.log(password);\n};\n`)).toEqual([]);
    const secured = `${gated}export const ask = () => NativeBiometric.verifyIdentity({ reason: 'Pay' });
export const keep = (accessToken: string) => localStorage.setItem('access_token', accessToken);
`;
    expect(await judge(eventBound, secured)).toEqual([]);
  });

  it('finds a prompt of one package before the store of another', async () => {
    const code = `import { BiometricAuth } from '@aparajita/capacitor-biometric-auth';
import { SecureStorage } from '@aparajita/capacitor-secure-storage';
interface Login { accessToken: string }
export async function keep(login: Login) {
  await SecureStorage.set('access_token', login.accessToken);
}
export async function unlock() {
  await BiometricAuth.authenticate({ reason: 'Unlock' });
  return SecureStorage.get('access_token');
}
`;
    expect(await judge(eventBound, code)).toEqual(['medium BiometricAuth.authenticate']);
    const settings = code
      .replace("'access_token', login.accessToken", "'theme', 'dark'")
      .replace("'access_token'", "'theme'");
    expect(await judge(eventBound, settings)).toEqual([]);
  });

  it('leaves alone what the store guards, and prompts that guard no secret', async () => {
    expect(await judge(eventBound, gated)).toEqual([]);
    expect(await judge(eventBound, gated + prompt)).toEqual([]);
    expect(await judge(eventBound, capgo + prompt)).toEqual([]);
    expect(await judge(eventBound, `${capgo}NativeBiometric.getCredentials({ server: 'api' });`)).toEqual([]);
  });
});

describe('biometric-survives-enrollment', () => {
  const vault = "import { Vault, VaultType } from '@capawesome-team/capacitor-vault';\n";

  it.each<[string, number]>([
    [setData(', accessControl: AccessControl.BIOMETRY_ANY'), 1],
    [setData(', accessControl: AccessControl.BIOMETRY_CURRENT_SET'), 0],
    [setData(''), 0],
    [`${vault}Vault.initialize({ type: VaultType.Biometric });`, 1],
    [`${vault}Vault.initialize({ type: VaultType.Biometric, invalidateOnBiometricEnrollment: true });`, 0],
  ])('judges %s', async (code, count) => {
    expect(await judge(survivesEnrollment, code)).toHaveLength(count);
  });
});

describe('oauth rules', () => {
  const generic = (options: string) =>
    `import { GenericOAuth2 } from '@capacitor-community/generic-oauth2';\nGenericOAuth2.authenticate({ appId: 'a'${options} });`;
  const social = (options: string) =>
    `import { SocialLogin } from '@capgo/capacitor-social-login';\nSocialLogin.initialize({ oauth2: { github: { appId: 'a'${options} } } });`;

  it.each<[string, string[], string[]]>([
    [generic(", responseType: 'code'"), ['high GenericOAuth2.authenticate'], []],
    [generic(", responseType: 'code', pkceEnabled: false"), ['high false'], []],
    [generic(", responseType: 'code', pkceEnabled: true"), [], []],
    [generic(", responseType: 'code', android: { pkceEnabled: true }"), [], []],
    [generic(", responseType: 'code', pkceEnabled: flag()"), [], []],
    [generic(", responseType: 'code', ...shared()"), [], []],
    [generic(", responseType: 'token'"), [], ["high 'token'"]],
    [generic(", responseType: 'code', pkceEnabled: true, ios: { responseType: 'token' }"), [], ["high 'token'"]],
    [generic(", responseType: 'code', pkceEnabled: true, web: { responseType: 'token' }"), [], []],
    [generic(''), [], []],
    [social(''), [], []],
    [social(', pkceEnabled: false'), ['high false'], []],
    [social(", responseType: 'token'"), [], ["high 'token'"]],
  ])('judge %s', async (code, pkce, implicit) => {
    expect(await judge(pkceDisabled, code)).toEqual(pkce);
    expect(await judge(implicitFlow, code)).toEqual(implicit);
  });
});

describe('the redirects of Supabase', () => {
  const otp = (redirect: string) => `client.auth.signInWithOtp({ email, options: { ${redirect} } });`;
  const app = (settings: string, redirect: string) => `import { createClient } from '@supabase/supabase-js';
import { Capacitor } from '@capacitor/core';
const scheme = 'com.example.app';
const isNative = Capacitor.isNativePlatform();
function comeBack() {
  if (isNative) return 'com.example.app://back';
  return location.origin;
}
const client = createClient(url, key${settings});
client.auth.signInWithOAuth({ provider: 'github', options: { ${redirect} } });
`;
  const toApp = "redirectTo: 'com.example.app://back'";

  it.each([
    ['of the default', app('', toApp), ['high createClient']],
    ['of other settings', app(', { auth: { persistSession: false } }', toApp), ['high createClient']],
    ['of the implicit flow', app(", { auth: { flowType: 'implicit' } }", toApp), ["high 'implicit'"]],
    ['of PKCE', app(", { auth: { flowType: 'pkce' } }", toApp), []],
    ['of what only running it tells', app(', { auth: { flowType: flow() } }', toApp), []],
    ['into the page', app('', 'redirectTo: location.origin'), []],
    ['to a site', app('', "redirectTo: 'https://example.com/back'"), []],
    ['into the web view', app('', "redirectTo: 'capacitor://localhost/back'"), []],
    ['with a scheme in a template', app('', `redirectTo: \`\${scheme}://back\``), ['high createClient']],
    [
      'that a platform check chooses',
      app('', "redirectTo: isNative ? 'com.example.app://back' : location.origin"),
      ['high createClient'],
    ],
    ['that a function chooses', app('', 'redirectTo: comeBack()'), ['high createClient']],
    [
      'that only the page makes to a scheme',
      app('', "redirectTo: isNative ? 'https://example.com' : 'web+app://back'"),
      [],
    ],
    [
      'in links of mails',
      app('', '').replace(/client\.auth.*/, otp("emailRedirectTo: 'app://back'")),
      ['high createClient'],
    ],
    [
      'in mails for a new password',
      app('', '').replace(/client\.auth.*/, "client.auth.resetPasswordForEmail(email, { redirectTo: 'app://new' });"),
      ['high createClient'],
    ],
    ['in links to a site', app('', '').replace(/client\.auth.*/, otp("emailRedirectTo: 'https://a.example'")), []],
    ['that nobody makes', app('', '').replace(/client\.auth.*/, 'client.auth.signInWithPassword(form);'), []],
  ])('are judged: %s', async (_, code, expected) => {
    expect(await judge(implicitFlow, code)).toEqual(expected);
    expect(await judge(pkceDisabled, code)).toEqual([]);
  });
});

describe('settings of Identity Vault', () => {
  const identity =
    "import { BrowserVault, DeviceSecurityType, Vault, VaultType } from '@ionic-enterprise/identity-vault';\nimport { Capacitor } from '@capacitor/core';\n";
  const vault = (options: string) => `${identity}new Vault({ key: 'k', type: VaultType.DeviceSecurity, ${options} });`;

  it.each<[Rule, string, number]>([
    [browserFallback, `${identity}new BrowserVault({ key: 'k', type: VaultType.SecureStorage });`, 1],
    [
      browserFallback,
      `${identity}export const v = Capacitor.isNativePlatform() ? new Vault() : new BrowserVault();`,
      0,
    ],
    [browserFallback, "import { BrowserVault } from './own';\nnew BrowserVault();", 0],
    [survivesAttempts, vault('shouldClearVaultAfterTooManyFailedAttempts: false'), 1],
    [survivesAttempts, vault('shouldClearVaultAfterTooManyFailedAttempts: true'), 0],
    [survivesAttempts, vault('lockAfterBackgrounded: 1'), 0],
    [unlocksOnLoad, vault('unlockVaultOnLoad: true'), 1],
    [unlocksOnLoad, vault('unlockVaultOnLoad: false'), 0],
    [passcode, vault('deviceSecurityType: DeviceSecurityType.Both'), 1],
    [passcode, vault("deviceSecurityType: 'SystemPasscode'"), 1],
    [
      passcode,
      `${identity}const v = new Vault(); v.updateConfig({ ...v.config, type: VaultType.DeviceSecurity, deviceSecurityType: DeviceSecurityType.Both });`,
      1,
    ],
    [passcode, vault('deviceSecurityType: DeviceSecurityType.Biometrics'), 0],
  ])('are judged, case %#', async (rule, code, count) => {
    expect(await judge(rule, code)).toHaveLength(count);
  });
});

describe('biometric-weak-accepted', () => {
  const ask = (options: string) =>
    `import { AndroidBiometryStrength, BiometricAuth } from '@aparajita/capacitor-biometric-auth';\nBiometricAuth.authenticate(${options});\n`;
  const onAndroid = { 'package.json': manifestWith({ '@capacitor/android': '^8.0.0' }) };
  const judgeOn = async (options: string, more = {}) => {
    const files = { 'src/main.ts': ask(options), ...more };
    const { uses } = findTokenFlows(createProject(files));
    return (await judgeFiles(weakAccepted, files, { uses })).map(
      ({ severity, location }) => `${severity} ${location.line}:${location.column}`,
    );
  };

  it.each<[string, string[]]>([
    ['', ['low 2:1']],
    ["{ reason: 'x' }", ['low 2:1']],
    ['{ androidBiometryStrength: AndroidBiometryStrength.weak }', ['low 2:55']],
    ['{ androidBiometryStrength: AndroidBiometryStrength.strong }', []],
    ['{ androidBiometryStrength: 1 }', []],
    ['{ androidBiometryStrength: wanted() }', []],
    ['{ ...defaults() }', []],
  ])('judges authenticate(%s)', async (options, expected) => {
    expect(await judgeOn(options, onAndroid)).toEqual(expected);
  });

  it('asks nothing of apps for iOS alone', async () => {
    expect(await judgeOn('', { 'package.json': manifestWith({ '@capacitor/ios': '^8.0.0' }) })).toEqual([]);
  });

  it.each([
    ['BIOMETRIC_WEAK', 1],
    ['BIOMETRIC_STRONG', 0],
  ])('judges %s in native code', async (authenticators, count) => {
    const code = `class A {\n  fun ask() = BiometricPrompt.PromptInfo.Builder().setAllowedAuthenticators(${authenticators}).build()\n}\n`;
    const files = { 'android/app/src/main/java/A.kt': code, ...onAndroid };
    expect(await judgeFiles(weakAccepted, files)).toHaveLength(count);
  });
});

describe('biometric-passcode-fallback', () => {
  const aparajita = "import { BiometricAuth } from '@aparajita/capacitor-biometric-auth';\n";
  const capawesome = "import { Vault, VaultType } from '@capawesome-team/capacitor-vault';\n";

  it.each<[string, number]>([
    [`${aparajita}BiometricAuth.authenticate({ allowDeviceCredential: true });`, 1],
    [`${aparajita}BiometricAuth.authenticate({ allowDeviceCredential: false });`, 0],
    [`${aparajita}BiometricAuth.authenticate();`, 0],
    [`${aparajita}export const f = (x: boolean) => BiometricAuth.authenticate({ allowDeviceCredential: x });`, 0],
    [`${capgo}NativeBiometric.verifyIdentity({ useFallback: true });`, 1],
    [`${capgo}NativeBiometric.verifyIdentity({ reason: 'x' });`, 0],
    [`${capawesome}Vault.initialize({ type: VaultType.BiometricOrDevicePasscode });`, 1],
    [`${capawesome}Vault.initialize({ type: VaultType.Biometric });`, 0],
  ])('judges %s', async (code, count) => {
    expect(await judge(passcode, code)).toHaveLength(count);
  });
});

describe('vault-driver-missing', () => {
  const storage = "import { Drivers, Storage } from '@ionic/storage';\n";
  const make = `${storage}const s = new Storage({ driverOrder: [Drivers.SecureStorage, Drivers.IndexedDB] });\n`;

  it.each<[string, number]>([
    [make, 1],
    [`${storage}const s = new Storage({ driverOrder: ['ionicSecureStorage'] });`, 1],
    [`${make}s.defineDriver(IonicSecureStorageDriver);`, 0],
    [`${storage}const s = new Storage({ driverOrder: [Drivers.IndexedDB, Drivers.LocalStorage] });`, 0],
    [`${storage}const s = new Storage();`, 0],
  ])('judges %s', async (code, count) => {
    expect(await judge(driverMissing, code)).toHaveLength(count);
  });
});

describe('OAuth options of libraries', () => {
  const keycloak = (options: string) =>
    `import Keycloak from 'keycloak-js';\nconst k = new Keycloak();\nk.init({ ${options} });`;
  const oidc = (options: string) =>
    `import { UserManager } from 'oidc-client-ts';\nnew UserManager({ authority: 'a', client_id: 'b', redirect_uri: 'c', ${options} });`;
  const angular = (options: string) =>
    `import { OAuthService } from 'angular-oauth2-oidc';\nexport class A { constructor(private o: OAuthService) { o.configure({ ${options} }); } }`;
  const byteowls = (options: string) =>
    `import { OAuth2Client } from '@byteowls/capacitor-oauth2';\nOAuth2Client.authenticate({ ${options} });`;
  const provide = (options: string) =>
    `import { provideAuth } from 'angular-auth-oidc-client';\nprovideAuth({ config: { ${options} } });`;
  const connect = (options: string) =>
    `import { AuthConnect } from '@ionic-enterprise/auth';\nAuthConnect.setup({ platform: 'capacitor', ${options} });`;
  const legacy = (options: string) =>
    `import { UserManager } from 'oidc-client';\nnew UserManager({ authority: 'a', client_id: 'b', ${options} });`;
  const generic = (options: string) =>
    `import { GenericOAuth2 } from '@capacitor-community/generic-oauth2';\nGenericOAuth2.authenticate({ ${options} });`;

  const started = (options: string, call: string) => angular(options).replace('} }', `} begin() { this.o.${call}; } }`);
  const lock = (options: string) =>
    `import Auth0Lock from 'auth0-lock';\nnew Auth0Lock('id', 'a.example', { ${options} });`;

  it.each<[Rule, string, number]>([
    [implicitFlow, started("issuer: 'https://a.example'", 'initLoginFlow()'), 1],
    [implicitFlow, started("issuer: 'https://a.example'", 'tryLoginImplicitFlow()'), 1],
    [implicitFlow, started("responseType: 'code'", 'initLoginFlow()'), 0],
    [implicitFlow, started('...environment.oauth', 'initLoginFlow()'), 0],
    [implicitFlow, started("issuer: 'https://a.example'", "fetchTokenUsingPasswordFlow('a', b)"), 0],
    [implicitFlow, lock('closable: false'), 1],
    [implicitFlow, lock("auth: { redirectUrl: 'https://a.example/back' }"), 0],
    [implicitFlow, lock("auth: { responseType: 'code' }"), 0],
    [pkceDisabled, keycloak('pkceMethod: false'), 1],
    [pkceDisabled, keycloak("pkceMethod: 'S256'"), 0],
    [pkceDisabled, keycloak("onLoad: 'check-sso'"), 0],
    [pkceDisabled, oidc('disablePKCE: true'), 1],
    [pkceDisabled, oidc('disablePKCE: false'), 0],
    [pkceDisabled, oidc(''), 0],
    [pkceDisabled, angular("responseType: 'code', disablePKCE: true"), 1],
    [pkceDisabled, angular("responseType: 'code'"), 0],
    [pkceDisabled, byteowls("responseType: 'code'"), 1],
    [pkceDisabled, byteowls("responseType: 'code', pkceEnabled: true"), 0],
    [pkceDisabled, provide("responseType: 'code', disablePkce: true"), 1],
    [implicitFlow, keycloak("flow: 'implicit'"), 1],
    [implicitFlow, keycloak("flow: 'standard'"), 0],
    [implicitFlow, oidc("response_type: 'id_token token'"), 1],
    [implicitFlow, oidc("response_type: 'code'"), 0],
    [implicitFlow, angular("responseType: 'id_token token'"), 1],
    [implicitFlow, provide("responseType: 'id_token token'"), 1],
    [implicitFlow, connect("web: { authFlow: 'implicit' }"), 1],
    [implicitFlow, connect("web: { authFlow: 'PKCE' }"), 0],
    [debugLogging, generic('logsEnabled: true'), 1],
    [debugLogging, generic('android: { logsEnabled: true }'), 1],
    [debugLogging, generic('logsEnabled: false'), 0],
    [debugLogging, connect("logLevel: 'DEBUG'"), 1],
    [debugLogging, connect("logLevel: 'ERROR'"), 0],
    [debugLogging, angular('showDebugInformation: true'), 1],
    [debugLogging, angular('showDebugInformation: debug'), 0],
    [implicitFlow, legacy(''), 1],
    [implicitFlow, legacy("response_type: 'code'"), 0],
    [pkceDisabled, legacy("response_type: 'code'"), 0],
  ])('are judged, case %#', async (rule, code, count) => {
    expect(await judge(rule, code)).toHaveLength(count);
  });

  const service = (options: string) =>
    `import { KeycloakService } from 'keycloak-angular';\nexport const f = (k: KeycloakService) => k.init({ initOptions: { ${options} } });`;

  it.each([
    ['^23.0.7', keycloak("onLoad: 'check-sso'"), 1],
    ['^23.0.7', keycloak("pkceMethod: 'S256'"), 0],
    ['^23.0.7', keycloak("flow: 'implicit'"), 0],
    ['^24.0.5', keycloak("onLoad: 'check-sso'"), 0],
    ['>=23.0.0', keycloak("onLoad: 'check-sso'"), 0],
    ['^21.1.2', service("onLoad: 'login-required'"), 1],
    ['^21.1.2', service("pkceMethod: 'S256'"), 0],
    ['^26.0.0', service("onLoad: 'login-required'"), 0],
  ])('know that Keycloak had no PKCE by default before 24: %s, case %#', async (version, code, count) => {
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    const files = { 'package.json': manifestWith({ 'keycloak-js': version }) };
    expect(await judgeFiles(pkceDisabled, files, { uses })).toHaveLength(count);
  });
});
