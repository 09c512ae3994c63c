import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/ios/ios-debug-flags-in-release.js';
import { inShort, judgeFiles } from './judge-files.js';

const info = (body: string) => ({
  'ios/App/App/Info.plist': `<plist version="1.0">\n<dict>\n${body}\n</dict>\n</plist>\n`,
});

describe('ios-debug-flags-in-release', () => {
  it.each<[string, string[]]>([
    ['<key>CAPACITOR_DEBUG</key><string>true</string>', ['high high ios/App/App/Info.plist:3:1']],
    ['<key>CAPACITOR_DEBUG</key><true/>', ['high high ios/App/App/Info.plist:3:1']],
    ['<key>CAPACITOR_DEBUG</key><string>$(CAPACITOR_DEBUG)</string>', []],
    ['<key>CAPACITOR_DEBUG</key><string>false</string>', []],
    ['', []],
  ])('judges %s', async (body, expected) => {
    expect(inShort(await judgeFiles(rule, info(body)))).toEqual(expected);
  });

  it.each<[string, string, string, number]>([
    ['Release', '', 'CAPACITOR_DEBUG = true;', 1],
    ['Staging', 'baseConfigurationReference = AB /* debug.xcconfig */;', '', 1],
    ['Debug', 'baseConfigurationReference = AB /* debug.xcconfig */;', 'CAPACITOR_DEBUG = true;', 0],
    ['Release', 'baseConfigurationReference = AB /* Pods-App.release.xcconfig */;', 'CAPACITOR_DEBUG = false;', 0],
  ])('judges the build configuration %s %s %s', async (name, base, settings, count) => {
    const text = `a = {isa = XCBuildConfiguration; ${base} buildSettings = { ${settings} }; name = ${name}; };`;
    expect(await judgeFiles(rule, { 'ios/App/App.xcodeproj/project.pbxproj': text })).toHaveLength(count);
  });

  it.each<[string, number]>([
    ['Debug', 0],
    ['Release', 1],
  ])('judges get-task-allow in what signs %s', async (name, count) => {
    const files = {
      'ios/App/App.xcodeproj/project.pbxproj': `a = {isa = XCBuildConfiguration; buildSettings = {CODE_SIGN_ENTITLEMENTS = App/App.entitlements; }; name = ${name}; };`,
      'ios/App/App/App.entitlements': '<plist><dict><key>get-task-allow</key><true/></dict></plist>',
    };
    expect(await judgeFiles(rule, files)).toHaveLength(count);
  });
});
