import { describe, expect, it } from 'vitest';
import { readNative } from '../../../src/native/read-native.js';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';

const nativeOf = (files: FileMap) => readNative(createProject({ 'src/main.ts': '', ...files }));
const manifest = (attributes: string, root = '') =>
  `<manifest xmlns:android="http://schemas.android.com/apk/res/android" ${root}>\n  <application ${attributes}/>\n</manifest>`;
const main = 'android/app/src/main/AndroidManifest.xml';

describe('the Android project', () => {
  it('is null when it is not in the repository', async () => {
    expect((await nativeOf({})).android).toBeNull();
  });

  it('is found where the configuration says', async () => {
    const { android } = await nativeOf({
      'capacitor.config.json': '{"android": {"path": "mobile/droid"}}',
      'mobile/droid/app/src/main/AndroidManifest.xml': manifest('android:allowBackup="false"'),
    });
    expect(android?.folder).toBe('mobile/droid');
    expect(android?.application?.allowBackup).toMatchObject({ value: false, location: { line: 2, column: 16 } });
  });

  it('merges the manifests of what is released', async () => {
    const { android } = await nativeOf({
      [main]: manifest('android:allowBackup="true" android:usesCleartextTraffic="true"'),
      'android/app/src/release/AndroidManifest.xml': manifest(
        'android:allowBackup="false" tools:remove="android:usesCleartextTraffic"',
        'xmlns:tools="http://schemas.android.com/tools"',
      ),
      'android/app/src/debug/AndroidManifest.xml': manifest('android:debuggable="true"'),
      'android/app/src/androidTest/AndroidManifest.xml': manifest('android:debuggable="true"'),
    });
    expect(android?.application).toMatchObject({
      allowBackup: { value: false },
      usesCleartextTraffic: null,
      debuggable: null,
    });
  });

  it('follows prefixes, resources and placeholders', async () => {
    const text = `<manifest xmlns:a="http://schemas.android.com/apk/res/android"><application a:allowBackup="@bool/backup" a:debuggable="\${debug}"/></manifest>`;
    const { android } = await nativeOf({
      [main]: text,
      'android/app/src/main/res/values/flags.xml': '<resources><bool name="backup">false</bool></resources>',
    });
    expect(android?.application).toMatchObject({ allowBackup: { value: false }, debuggable: { value: 'unknown' } });
  });

  it('reports broken files once and reads what stands before the error', async () => {
    const { android, diagnostics } = await nativeOf({
      [main]: manifest('android:debuggable="true"').replace('</manifest>', ''),
    });
    expect(android?.application?.debuggable?.value).toBe(true);
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: main }]);
  });

  it('leaves out huge sources and says so', async () => {
    const file = 'android/app/src/main/java/Huge.java';
    const text = 'settings.setMixedContentMode(MIXED_CONTENT_ALWAYS_ALLOW);'.repeat(6_000);
    const { android, diagnostics } = await nativeOf({ [file]: text });
    expect(android?.code.webViews).toEqual([]);
    expect(diagnostics).toMatchObject([{ kind: 'skipped', file }]);
  });

  it('reads code made to be slow in reasonable time', async () => {
    const nested = `class A { SharedPreferences p; void a() {${'p.putString('.repeat(20_000)}`;
    const { android } = await nativeOf({ 'android/app/src/main/java/Nested.java': nested });
    expect(android?.code.writes).toEqual([]);
  }, 10_000);

  it.each(['', '\0\0', '<plist/>', 'not xml'])('is read without a manifest like %j', async (text) => {
    expect((await nativeOf({ [main]: text })).android?.application).toBeNull();
  });
});

describe('native sources', () => {
  const code =
    'class A {\n  fun save(p: SharedPreferences, token: String) {\n    p.edit().putString("access_token", token).apply()\n  }\n}\n';
  const at = (sourceSet: string) => `android/app/src/${sourceSet}/java/A.kt`;

  it('of every flavour count, those of tests and debug builds do not', async () => {
    const sets = ['main', 'free', 'paidRelease', 'release', 'debug', 'freeDebug', 'test', 'androidTest'];
    const { android } = await nativeOf(Object.fromEntries(sets.map((name) => [at(name), code])));
    expect(android?.code.writes.map(({ location }) => location.file)).toEqual(
      ['release', 'free', 'paidRelease', 'main'].map(at),
    );
  });

  it('that are broken are read as far as they make sense, and said to be so', async () => {
    const { android, diagnostics } = await nativeOf({ [at('main')]: `${code}fun broken( {{{ "` });
    expect(android?.code.writes).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ kind: 'unresolved', file: at('main') }]);
  });

  it.each(['kt', 'java', 'swift', 'm'])(
    'made to be slow cost little: .%s',
    async (extension) => {
      const folder = extension === 'swift' || extension === 'm' ? 'ios/App/App' : 'android/app/src/main/java';
      const units = ['f(', '[', '{', '"', '((((', 'a.b(c){', '@', '<', '/*', '#if X\n', 'if (a) { '];
      for (const unit of units) {
        const text = `KeyGenParameterSpec SecItemAdd ${unit.repeat(Math.floor(20_000 / unit.length))}`;
        const start = performance.now();
        await nativeOf({ [`${folder}/A.${extension}`]: text });
        expect(performance.now() - start, unit).toBeLessThan(10_000);
      }
    },
    120_000,
  );
});
