import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/ios/ios-face-id-usage-missing.js';
import { inShort, judgeFiles, manifestWith } from './judge-files.js';

const info = (body: string) => ({
  'ios/App/App/Info.plist': `<plist version="1.0">\n<dict>\n${body}\n</dict>\n</plist>\n`,
});

describe('ios-face-id-usage-missing', () => {
  const withPlugin = { 'package.json': manifestWith({ '@aparajita/capacitor-biometric-auth': '^10.0.0' }) };
  const described = '<key>NSFaceIDUsageDescription</key><string>Unlocks your account</string>';

  it('points at the dictionary that lacks the text', async () => {
    const findings = await judgeFiles(rule, { ...withPlugin, ...info('') });
    expect(inShort(findings)).toEqual(['medium high ios/App/App/Info.plist:2:1']);
    expect(findings[0]?.message).toContain('@aparajita/capacitor-biometric-auth');
  });

  it('leaves the settings of Firebase alone, which are called like those of a target', async () => {
    const list = '<plist version="1.0"><dict></dict></plist>';
    const files = { 'ios/App/App/GoogleService-Info.plist': list, 'ios/App/Shop-Info.plist': list };
    expect(inShort(await judgeFiles(rule, { ...withPlugin, ...files }))).toEqual([
      'medium high ios/App/Shop-Info.plist:1:22',
    ]);
  });

  it('takes an empty text for none', async () => {
    const files = info('<key>NSFaceIDUsageDescription</key><string> </string>');
    expect(await judgeFiles(rule, { ...withPlugin, ...files })).toHaveLength(1);
  });

  it.each([
    ['the text is there', { ...withPlugin, ...info(described) }],
    ['no plugin asks for it', info('')],
    ['there is no iOS project', withPlugin],
    [
      'Xcode puts it in',
      {
        ...withPlugin,
        ...info(''),
        'ios/App/App.xcodeproj/project.pbxproj':
          'a = {isa = XCBuildConfiguration; buildSettings = {INFOPLIST_KEY_NSFaceIDUsageDescription = "Unlock"; }; name = Debug; };',
      },
    ],
  ])('is silent when %s', async (_, files) => {
    expect(await judgeFiles(rule, files)).toEqual([]);
  });
});
