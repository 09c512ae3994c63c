import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/ios/ios-keychain-group-too-wide.js';
import { inShort, judgeFiles } from './judge-files.js';

const info = (body: string) => ({
  'ios/App/App/Info.plist': `<plist version="1.0">\n<dict>\n${body}\n</dict>\n</plist>\n`,
});

const signed = (group: string) => ({
  'ios/App/App.xcodeproj/project.pbxproj':
    'a = {isa = XCBuildConfiguration; buildSettings = {PRODUCT_BUNDLE_IDENTIFIER = org.example.app; }; name = Debug; };',
  'ios/App/App/App.entitlements': `<plist><dict><key>keychain-access-groups</key><array><string>${group}</string></array></dict></plist>`,
});

describe('ios-keychain-group-too-wide', () => {
  it.each<[string, string[]]>([
    ['$(AppIdentifierPrefix)*', ['medium high ios/App/App/App.entitlements:1:54']],
    ['A1B2C3D4E5.*', ['medium high ios/App/App/App.entitlements:1:54']],
    ['$(AppIdentifierPrefix)org.example.shared', ['low high ios/App/App/App.entitlements:1:54']],
    ['$(AppIdentifierPrefix)$(CFBundleIdentifier)', []],
    ['$(AppIdentifierPrefix)org.example.app', []],
    ['com.apple.token', []],
  ])('judges %s', async (group, expected) => {
    expect(inShort(await judgeFiles(rule, signed(group)))).toEqual(expected);
  });

  it('is silent without the entitlement', async () => {
    expect(await judgeFiles(rule, { 'ios/App/App/App.entitlements': '<plist><dict/></plist>' })).toEqual([]);
    expect(await judgeFiles(rule, info(''))).toEqual([]);
  });
});
