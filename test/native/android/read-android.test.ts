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
