import { describe, expect, it } from 'vitest';
import debuggable from '../../src/rules/android/android-debuggable.js';
import minSdk from '../../src/rules/android/android-min-sdk-below-store.js';
import { storedOf } from '../report/sample.js';
import { androidFindings, mainManifest, manifestWith, spotsOf } from './android-findings.js';

describe('android-debuggable', () => {
  it.each([
    ['android:debuggable="true"', '', ['AndroidManifest.xml:3 high']],
    ['android:debuggable="false"', '', []],
    ['', 'release { debuggable true }', ['build.gradle:1 high']],
    ['', 'release { debuggable false }', []],
    ['', 'debug { debuggable true }', []],
    ['', 'release { debuggable isLocalBuild() }', []],
  ])('judges %j and %j', async (attributes, types, spots) => {
    const files = {
      [mainManifest]: manifestWith(attributes),
      'android/app/build.gradle': `android { buildTypes { ${types} } }`,
    };
    expect(spotsOf(await androidFindings(debuggable, files))).toEqual(spots);
  });
});

describe('android-min-sdk-below-store', () => {
  const judge = async (value: string, stored = [storedOf()]) =>
    spotsOf(
      await androidFindings(
        minSdk,
        {
          'android/app/build.gradle':
            'android {\n defaultConfig {\n  minSdkVersion rootProject.ext.minSdkVersion\n }\n}',
          'android/variables.gradle': `ext {\n  minSdkVersion = ${value}\n}`,
        },
        { stored },
      ),
    );

  it.each([
    ['22', ['variables.gradle:2 low']],
    ['21', ['variables.gradle:2 low']],
    ['23', []],
    ['lowest()', []],
  ])('judges %s', async (value, spots) => {
    expect(await judge(value)).toEqual(spots);
  });

  it('is medium when the app keeps secrets in the Keystore', async () => {
    expect(await judge('22', [storedOf({ medium: 'keystore', protection: 'keystore' })])).toEqual([
      'variables.gradle:2 medium',
    ]);
  });
});
