import { describe, expect, it } from 'vitest';
import cleartext from '../../src/rules/android/android-cleartext-traffic-allowed.js';
import certificates from '../../src/rules/android/android-user-certificates-trusted.js';
import type { Rule } from '../../src/rules/rule.js';
import { androidFindings, mainManifest, manifestWith, spotsOf } from './android-findings.js';

const configured = (rule: Rule, config: string, attributes = '', files = {}) =>
  androidFindings(rule, {
    [mainManifest]: manifestWith(`android:networkSecurityConfig="@xml/network" ${attributes}`),
    'android/app/src/main/res/xml/network.xml': `<network-security-config>\n${config}</network-security-config>`,
    ...files,
  });

describe('android-cleartext-traffic-allowed', () => {
  it.each([
    ['android:usesCleartextTraffic="true"', ['AndroidManifest.xml:3 medium']],
    ['android:usesCleartextTraffic="false"', []],
    [`android:usesCleartextTraffic="\${cleartext}"`, []],
    ['', []],
  ])('judges %j', async (attributes, spots) => {
    expect(spotsOf(await androidFindings(cleartext, { [mainManifest]: manifestWith(attributes) }))).toEqual(spots);
  });

  it('leaves out what only debug builds get', async () => {
    const debug = { 'android/app/src/debug/AndroidManifest.xml': manifestWith('android:usesCleartextTraffic="true"') };
    expect(await androidFindings(cleartext, { [mainManifest]: manifestWith(''), ...debug })).toEqual([]);
  });

  it.each([
    ['<base-config cleartextTrafficPermitted="true"/>', ['network.xml:2 medium']],
    ['<base-config cleartextTrafficPermitted="false"/>', []],
    ['<debug-overrides cleartextTrafficPermitted="true"/>', []],
    [
      '<domain-config cleartextTrafficPermitted="true"><domain>api.example.com</domain></domain-config>',
      ['network.xml:2 medium'],
    ],
    [
      '<domain-config cleartextTrafficPermitted="true"><domain>10.0.2.2</domain></domain-config>',
      ['network.xml:2 low'],
    ],
    [
      '<domain-config>\n<domain-config cleartextTrafficPermitted="true"><domain>a.com</domain></domain-config></domain-config>',
      ['network.xml:3 medium'],
    ],
  ])('judges %s', async (config, spots) => {
    expect(spotsOf(await configured(cleartext, config))).toEqual(spots);
  });

  it('tells that the configuration overrides the attribute since Android 7', async () => {
    const gradle = { 'android/app/build.gradle': 'android {\n defaultConfig {\n  minSdk 24\n }\n}' };
    const attributes = 'android:usesCleartextTraffic="true"';
    expect(spotsOf(await configured(cleartext, '', attributes, gradle))).toEqual(['AndroidManifest.xml:3 low']);
    const older = await configured(cleartext, '', attributes);
    expect(spotsOf(older)).toEqual(['AndroidManifest.xml:3 low']);
    expect(older[0]?.message).toContain('from Android 7 on the network security configuration');
  });
});

describe('android-user-certificates-trusted', () => {
  const anchors = (source: string) => `<trust-anchors>\n<certificates src="${source}"/></trust-anchors>`;

  it.each([
    [`<base-config>${anchors('user')}</base-config>`, ['network.xml:3 medium']],
    [`<domain-config><domain>a.com</domain>${anchors('user')}</domain-config>`, ['network.xml:3 medium']],
    [`<base-config>${anchors('system')}</base-config>`, []],
    [`<base-config>${anchors('@raw/user')}</base-config>`, []],
    [`<debug-overrides>${anchors('user')}</debug-overrides>`, []],
  ])('judges %s', async (config, spots) => {
    expect(spotsOf(await configured(certificates, config))).toEqual(spots);
  });
});
