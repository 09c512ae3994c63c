import { describe, expect, it } from 'vitest';
import { readBuildSettings } from '../../../src/native/android/build-settings.js';

const settingsOf = (texts: Readonly<Record<string, string>>) =>
  readBuildSettings('android', Object.keys(texts), (file) => texts[file] ?? null);

const app = (minSdk: string) => `android {\n defaultConfig {\n  minSdk ${minSdk}\n }\n}\n`;
const place = (file: string, line: number) => ({ location: { file, line } });

describe('readBuildSettings', () => {
  it('follows a name to the literal in variables.gradle', () => {
    const { minSdk } = settingsOf({
      'android/app/build.gradle': app('rootProject.ext.minSdkVersion'),
      'android/variables.gradle': 'ext {\n    minSdkVersion = 22\n}\n',
    });
    expect(minSdk).toMatchObject({ value: 22, ...place('android/variables.gradle', 2) });
  });

  it('follows a name into a version catalog', () => {
    const { minSdk } = settingsOf({
      'android/app/build.gradle.kts': app('= libs.versions.min.sdk.get().toInt()'),
      'android/gradle/libs.versions.toml': '[versions]\nagp = "8.7.2"\nmin-sdk = "26"\n[libraries]\nmin-sdk = "1"\n',
    });
    expect(minSdk).toMatchObject({ value: 26, ...place('android/gradle/libs.versions.toml', 3) });
  });

  it('follows a name into gradle.properties', () => {
    const { minSdk } = settingsOf({
      'android/app/build.gradle': app('project.lowest.toInteger()'),
      'android/gradle.properties': '# lowest=1\nlowest = 24\n',
    });
    expect(minSdk).toMatchObject({ value: 24, ...place('android/gradle.properties', 2) });
  });

  it('takes a name that is set twice for unknown, and one that names itself', () => {
    expect(
      settingsOf({
        'android/app/build.gradle': app('lowest'),
        'android/variables.gradle': 'ext.lowest = 21',
        'android/build.gradle': 'ext { lowest = 24 }',
      }).minSdk,
    ).toBeNull();
    expect(settingsOf({ 'android/app/build.gradle': `ext.a = b\next.b = a\n${app('a')}` }).minSdk).toBeNull();
  });

  it('reads whether the release can be debugged', () => {
    const text = 'android {\n buildTypes {\n  debug { debuggable false }\n  release {\n   debuggable true\n  }\n }\n}';
    expect(settingsOf({ 'android/app/build.gradle': text }).debuggable).toMatchObject({
      value: true,
      ...place('android/app/build.gradle', 5),
    });
  });
});
