import { describe, expect, it } from 'vitest';
import { readGradle } from '../../../src/native/android/gradle.js';

const settingsOf = (text: string) =>
  readGradle('build.gradle', text).map(({ path, name, value }) => {
    const shown = value.kind === 'literal' ? JSON.stringify(value.value) : value.kind === 'name' ? value.path : '?';
    return `${[...path, name].join('.')} ${shown}`;
  });

describe('readGradle', () => {
  it('reads Groovy', () => {
    const text = `
      android {
          namespace "com.example.app"
          defaultConfig {
              minSdkVersion rootProject.ext.minSdkVersion // comment
              targetSdkVersion = 35; versionCode 16_08
              resValue "string", "name", "value"
          }
          buildTypes { release { debuggable true } }
      }`;
    expect(settingsOf(text)).toEqual([
      'android.namespace "com.example.app"',
      'android.defaultConfig.minSdkVersion rootProject.ext.minSdkVersion',
      'android.defaultConfig.targetSdkVersion 35',
      'android.defaultConfig.versionCode 1608',
      'android.defaultConfig.resValue ?',
      'android.buildTypes.release.debuggable true',
    ]);
  });

  it('reads Kotlin', () => {
    const text = `
      val lowest by extra(23)
      android {
          defaultConfig {
              minSdk = libs.versions.minSdk.get().toInt()
              targetSdk.set(35)
              compileSdk = rootProject.extra["compileSdk"] as Int
          }
          buildTypes { getByName("release") { isDebuggable = false } }
      }`;
    expect(settingsOf(text)).toEqual([
      'ext.lowest 23',
      'android.defaultConfig.minSdk libs.versions.minSdk',
      'android.defaultConfig.targetSdk 35',
      'android.defaultConfig.compileSdk rootProject.extra.compileSdk',
      'android.buildTypes.release.isDebuggable false',
    ]);
  });

  it('guesses nothing that the script computes', () => {
    const text = `
      minSdk = project.hasProperty('x') ? 21 : 24
      minSdk = Math.max(21, 24)
      minSdk = "$lowest"
      if (legacy) { minSdk = 19 }`;
    expect(settingsOf(text)).toEqual(['minSdk ?', 'minSdk ?', 'minSdk ?']);
  });

  it('locates name and value', () => {
    const [setting] = readGradle('variables.gradle', 'ext {\n    minSdkVersion = 22\n}\n');
    expect(setting?.location).toEqual({ file: 'variables.gradle', line: 2, column: 5, endLine: 2, endColumn: 23 });
  });

  it.each(['}', '}}}{{{', 'a {', 'a = ', '(', ')', 'a(', '"', 'a.b.', ';;', '{'])('survives %j', (text) => {
    expect(() => readGradle('build.gradle', text)).not.toThrow();
  });
});
