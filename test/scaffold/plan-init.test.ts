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
      '+ src/auth-vault/auth.ts',
      '+ src/auth-vault/backend.ts',
      '+ src/auth-vault/config.ts',
      '+ src/auth-vault/react/auth.tsx',
      '+ src/auth-vault/vault.ts',
      '~ src/main.tsx',
    ]);
    expect(plan.installs.map(({ name }) => name)).toEqual(['@capgo/capacitor-native-biometric', 'jose']);
    expect(plan.manualSteps.map(({ file }) => file)).toEqual(['src/auth-vault/endpoints/custom.ts']);
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
    expect(manualSteps).toContainEqual({
      text: expect.stringContaining('dataExtractionRules'),
      file: 'android/app/src/main/AndroidManifest.xml',
      line: 4,
    });
  });

  it('asks for what it cannot edit, and edits the rest', async () => {
    const info = 'ios/App/App/Info.plist';
    const broken = String(app[info]).replace('<dict>', '<array/>').replace('</dict>', '');
    const plan = await planOf({ ...app, [info]: broken });
    expect(plan.manualSteps.map(({ text }) => text)).toContain(
      'Set NSFaceIDUsageDescription in the Info.plist of the app: it is no property list that can be read.',
    );
    expect(plan.edits.map(({ path }) => path)).toContain('src/auth-vault/vault.ts');
  });

  it('leaves a file alone whose encoding is unknown', async () => {
    const info = 'ios/App/App/Info.plist';
    const plan = await planOf({
      ...app,
      [info]: Buffer.from(String(app[info]).replace('Trailhead', 'Caf\xe9'), 'latin1'),
    });
    expect(plan.edits.map(({ path }) => path)).not.toContain(info);
    expect(plan.manualSteps).toContainEqual({
      text: expect.stringMatching(/Face ID.*\(its encoding is unknown\)/),
      file: info,
      line: 1,
    });
  });

  it.each([
    [
      'variables.gradle',
      'ext {\n    minSdkVersion = 22\n    targetSdkVersion = 34\n}\n',
      'minSdkVersion rootProject.ext.minSdkVersion',
      'minSdkVersion = 23',
    ],
    ['app/build.gradle', '', "minSdkVersion '21'", "minSdkVersion '23'"],
  ])('raises the lowest Android version in %s', async (file, variables, setting, expected) => {
    const files = {
      ...app,
      'android/variables.gradle': variables,
      'android/app/build.gradle': `android {\n    defaultConfig {\n        ${setting}\n    }\n}\n`,
    };
    const after = applied(files, await planOf(files));
    expect(after[`android/${file}`]).toContain(expected);
    expect((await planOf(after)).edits).toEqual([]);
  });

  it('writes where a licensed back end comes from, and no secret', async () => {
    const files = { ...app, '.npmrc': 'save-exact=true' };
    const plan = await planOf(files, { answers: { backend: 'capawesome-vault' } });
    expect(applied(files, plan)['.npmrc']).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: npm replaces it
      'save-exact=true\n@capawesome-team:registry=https://npm.registry.capawesome.io\n//npm.registry.capawesome.io/:_authToken=${CAPAWESOME_NPM_TOKEN}\n',
    );
    const again = applied(files, plan);
    expect((await planOf(again, { answers: { backend: 'capawesome-vault' } })).edits).toEqual([]);
  });

  it('adds a privacy screen, unless another plugin of that name is there', async () => {
    const plan = await planOf(app, { answers: { privacyScreen: true } });
    expect(plan.installs.map(({ name, range }) => `${name} ${range}`)).toContain(
      '@capacitor-community/privacy-screen ^8.0.0',
    );
    const config = JSON.parse(String(applied(app, plan)['capacitor.config.json']));
    expect(config.plugins).toEqual({ PrivacyScreen: { enable: true, preventScreenshots: true } });
    const rival = {
      ...app,
      'package.json': String(app['package.json']).replace(
        '"react"',
        '"@capacitor/privacy-screen": "^2.0.1",\n    "react"',
      ),
    };
    const other = await planOf(rival, { answers: { privacyScreen: true } });
    expect(other.installs.map(({ name }) => name)).not.toContain('@capacitor-community/privacy-screen');
    expect(other.manualSteps.map(({ text }) => text).join()).toContain(
      '@capacitor/privacy-screen is a privacy screen already',
    );
  });

  it('adds a workflow at the root of a repository only', async () => {
    const path = '.github/workflows/capward.yml';
    const answers = { ci: true };
    expect((await planOf(app, { answers })).manualSteps.map(({ text }) => text).join()).toContain(path);
    const repository = { ...app, '.git/HEAD': 'ref: refs/heads/main\n' };
    const plan = await planOf(repository, { answers });
    expect(applied(repository, plan)[path]).toContain('npx --yes capward audit');
    const own = { ...repository, [path]: 'name: ours\n' };
    expect(applied(own, await planOf(own, { answers }))[path]).toBe('name: ours\n');
  });

  it('says which back end is there when another one is asked for', async () => {
    const files = applied(app, await planOf(app));
    const { edits, manualSteps } = await planOf(files, { answers: { backend: 'aparajita' } });
    expect(edits.map(({ path }) => path)).not.toContain('src/auth-vault/auth.ts');
    expect(manualSteps).toEqual([
      { text: expect.stringContaining('made for another back end'), file: 'src/auth-vault/auth.ts', line: 1 },
    ]);
  });
});
