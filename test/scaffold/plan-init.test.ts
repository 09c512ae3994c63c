import { describe, expect, it } from 'vitest';
import { app, applied, planOf } from './scene.js';

describe('planInit', () => {
  it('adds the vault, its packages and what the platforms need', async () => {
    const plan = await planOf(app);
    expect(plan.edits.map(({ path, before }) => `${before === null ? '+' : '~'} ${path}`)).toEqual([
      '~ android/app/src/main/AndroidManifest.xml',
      '+ android/app/src/main/res/xml/backup_rules.xml',
      '+ android/app/src/main/res/xml/data_extraction_rules.xml',
      '~ ios/App/App/Info.plist',
      '~ package.json',
      '+ src/auth-vault/backend.ts',
      '+ src/auth-vault/react/auth.tsx',
      '+ src/auth-vault/vault.ts',
    ]);
    expect(plan.installs.map(({ name }) => name)).toEqual(['@capgo/capacitor-native-biometric', 'jose']);
    expect(plan.manualSteps).toEqual([]);
  });

  it('plans nothing once it was applied', async () => {
    const plan = await planOf(applied(app, await planOf(app)));
    expect(plan).toEqual({ edits: [], installs: [], manualSteps: [] });
  });

  it('excludes the files of the vault from backups', async () => {
    const rules = applied(app, await planOf(app))['android/app/src/main/res/xml/data_extraction_rules.xml'];
    for (const path of ['NativeBiometricSharedPreferences.xml', 'CapacitorStorage.xml', 'app_webview']) {
      expect(String(rules).split(`path="${path}"`)).toHaveLength(3);
    }
  });

  it('removes a phantom package', async () => {
    const phantom = '@capacitor-community/secure-storage';
    const files = {
      ...app,
      'package.json': String(app['package.json']).replace('"react"', `"${phantom}": "^1.0.0",\n    "react"`),
    };
    expect(files['package.json']).toContain(phantom);
    const manifest = applied(files, await planOf(files))['package.json'];
    expect(manifest).not.toContain(phantom);
    expect(manifest).toContain('"@capgo/capacitor-native-biometric": "^8.6.11"');
  });

  it('merges into rules that the app has', async () => {
    const files = {
      ...app,
      'android/app/src/main/AndroidManifest.xml': String(app['android/app/src/main/AndroidManifest.xml']).replace(
        'android:allowBackup="true"',
        'android:fullBackupContent="false"\n        android:dataExtractionRules="@xml/ours"',
      ),
      'android/app/src/main/res/xml/ours.xml': '<data-extraction-rules>\n  <cloud-backup/>\n</data-extraction-rules>\n',
    };
    const plan = await planOf(files);
    expect(plan.edits.map(({ path }) => path)).not.toContain('android/app/src/main/res/xml/backup_rules.xml');
    const rules = String(applied(files, plan)['android/app/src/main/res/xml/ours.xml']);
    expect(rules).toContain('<device-transfer>');
    expect((await planOf(applied(files, plan))).edits).toEqual([]);
  });

  it('leaves a setting alone that only the build knows, and says where it is', async () => {
    const files = {
      ...app,
      'android/app/src/main/AndroidManifest.xml': String(app['android/app/src/main/AndroidManifest.xml']).replace(
        'android:allowBackup="true"',
        'android:dataExtractionRules="@string/rules"',
      ),
    };
    const { manualSteps } = await planOf(files);
    expect(manualSteps).toEqual([
      {
        text: expect.stringContaining('dataExtractionRules'),
        file: 'android/app/src/main/AndroidManifest.xml',
        line: 4,
      },
    ]);
  });

  it('asks for what it cannot edit', async () => {
    const files = { ...app, 'package.json': String(app['package.json']).replace(/^{/, '{ // ours') };
    expect((await planOf(files)).edits.map(({ path }) => path)).toContain('package.json');
    const broken = {
      ...app,
      'ios/App/App/Info.plist': String(app['ios/App/App/Info.plist'])
        .replace('<dict>', '<array/>')
        .replace('</dict>', ''),
    };
    const plan = await planOf(broken);
    expect(plan.manualSteps.length + plan.edits.length).toBeGreaterThan(0);
  });
});
