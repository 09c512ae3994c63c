import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/android/android-backup-exposes-tokens.js';
import { flowOf, storedOf } from '../report/sample.js';
import { androidFindings, mainManifest, manifestWith, spotsOf, type WebPart } from './android-findings.js';

const resources = 'android/app/src/main/res/xml';
const token: WebPart = { flows: [flowOf({ medium: 'preferences', library: 'Capacitor Preferences' })] };
const judge = (attributes: string, web: WebPart = token, files: Record<string, string> = {}) =>
  androidFindings(rule, { [mainManifest]: manifestWith(attributes), ...files }, web);
const rules = (cloud: string, transfer: string) => ({
  [`${resources}/rules.xml`]: `<data-extraction-rules>\n<cloud-backup>${cloud}</cloud-backup>\n${transfer}</data-extraction-rules>`,
  [`${resources}/old.xml`]: `<full-backup-content>${cloud}</full-backup-content>`,
});
const excluded = '<exclude domain="sharedpref" path="CapacitorStorage.xml"/>';
const named = 'android:dataExtractionRules="@xml/rules" android:fullBackupContent="@xml/old"';

describe('android-backup-exposes-tokens', () => {
  it('is high at the attribute when a backup takes the file of a token', async () => {
    const [finding, ...more] = await judge('android:allowBackup="true"');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'high',
      location: { file: mainManifest, line: 3, column: 5, endColumn: 31 },
      message:
        'Cloud backups and transfers to a new device take `CapacitorStorage.xml` of the app, where it keeps readable: access token.',
      flow: [{ file: 'src/login.ts', line: 3 }],
    });
  });

  it('points at the element when the attribute is absent', async () => {
    expect(spotsOf(await judge(''))).toEqual(['AndroidManifest.xml:2 high']);
  });

  it.each([
    ['web storage', flowOf({ medium: 'local-storage' }), '`app_webview`'],
    ['files', flowOf({ medium: 'file' }), 'files of the app'],
    ['databases', flowOf({ medium: 'sqlite' }), 'databases of the app'],
    [
      'an SDK',
      flowOf({ via: 'sdk', library: 'Capgo Social Login', medium: 'preferences' }),
      '`CapgoOAuth2ProviderPrefs.xml`',
    ],
  ])('knows where %s lies', async (_, flow, name) => {
    expect((await judge('', { flows: [flow] }))[0]?.message).toContain(name);
  });

  it('counts what native code keeps', async () => {
    const code = 'val p = getSharedPreferences("a", 0)\np.edit().putString("session_token", value).apply()';
    const files = { 'android/app/src/main/java/App.kt': code };
    const [finding] = await judge('', {}, files);
    expect(finding).toMatchObject({ severity: 'high', flow: [{ file: 'android/app/src/main/java/App.kt', line: 2 }] });
    const rule = {
      [`${resources}/old.xml`]: '<full-backup-content><exclude domain="sharedpref"/></full-backup-content>',
    };
    const attributes = 'android:fullBackupContent="@xml/old" android:dataExtractionRules="@xml/made"';
    expect(await judge(attributes, {}, { ...files, ...rule })).toEqual([]);
  });

  it('is low on the template of an app without tokens, and silent when backups are off', async () => {
    expect(spotsOf(await judge('android:allowBackup="true"', {}))).toEqual(['AndroidManifest.xml:3 low']);
    expect(await judge('android:allowBackup="false"', {})).toEqual([]);
    expect(await judge('android:allowBackup="@bool/missing"', {})).toEqual([]);
  });

  it.each([
    ['only shown', flowOf({ medium: 'log' })],
    ['only in a browser', flowOf({ runsOn: 'web' })],
    ['a push token', flowOf({ subject: { kind: 'push-token', name: 'token' } })],
    ['hardly believed', flowOf({ confidence: 'low' })],
  ])('takes a secret that is %s for none', async (_, flow) => {
    expect(spotsOf(await judge('', { flows: [flow] }))).toEqual(['AndroidManifest.xml:2 low']);
  });

  it('is silent once every section excludes the file', async () => {
    expect(await judge(named, token, rules(excluded, `<device-transfer>${excluded}</device-transfer>`))).toEqual([]);
  });

  it('is silent after what its remedy says', async () => {
    const everything = ['root', 'file', 'database', 'sharedpref', 'external']
      .map((domain) => `<exclude domain="${domain}"/>`)
      .join('');
    const attributes = 'android:allowBackup="false" android:dataExtractionRules="@xml/rules"';
    const files = rules(everything, `<device-transfer>${everything}</device-transfer>`);
    const flows = [token.flows?.[0] ?? flowOf(), flowOf(), flowOf({ medium: 'file' }), flowOf({ medium: 'sqlite' })];
    expect(await judge(attributes, { flows }, files)).toEqual([]);
  });

  it('is medium for the transfer that a rule forgets', async () => {
    expect(spotsOf(await judge(named, token, rules(excluded, '')))).toEqual(['rules.xml:1 medium']);
    expect(spotsOf(await judge(named, token, rules(excluded, '<device-transfer>\n</device-transfer>')))).toEqual([
      'rules.xml:3 medium',
    ]);
    expect(spotsOf(await judge('android:allowBackup="false"'))).toEqual(['AndroidManifest.xml:3 medium']);
  });

  it('judges old versions by their own rules', async () => {
    const both = rules(excluded, `<device-transfer>${excluded}</device-transfer>`);
    const attributes = 'android:dataExtractionRules="@xml/rules"';
    expect(spotsOf(await judge(attributes, token, both))).toEqual(['AndroidManifest.xml:2 high']);
    const gradle = 'android {\n defaultConfig {\n  minSdk 31\n }\n}';
    expect(await judge(attributes, token, { ...both, 'android/app/build.gradle': gradle })).toEqual([]);
    expect(await judge(`${attributes} android:fullBackupContent="false"`, token, both)).toEqual([]);
  });

  it('guesses nothing of rules that are not in the repository', async () => {
    expect(await judge('android:dataExtractionRules="@xml/made" android:fullBackupContent="@xml/made"')).toEqual([]);
  });

  it('tells that a sealed file is useless after a restore', async () => {
    const manifest = JSON.stringify({
      dependencies: { '@capacitor/core': '8', '@aparajita/capacitor-secure-storage': '8' },
    });
    const stored = [storedOf({ medium: 'keystore', protection: 'keystore' })];
    const [finding] = await judge('', { stored }, { 'package.json': manifest });
    expect(finding).toMatchObject({ severity: 'low' });
    expect(finding?.message).toContain('`WSSecureStorageSharedPreferences.xml`');
  });
});
