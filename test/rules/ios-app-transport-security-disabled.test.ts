import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/ios/ios-app-transport-security-disabled.js';
import { inShort, judgeFiles } from './judge-files.js';

const info = (body: string) => ({
  'ios/App/App/Info.plist': `<plist version="1.0">\n<dict>\n${body}\n</dict>\n</plist>\n`,
});

const domain = (name: string, body: string) =>
  `<key>NSExceptionDomains</key><dict>\n<key>${name}</key><dict>\n${body}\n</dict></dict>`;

describe('ios-app-transport-security-disabled', () => {
  it.each<[string, string, string[]]>([
    ['all loads', '<key>NSAllowsArbitraryLoads</key><true/>', ['high high ios/App/App/Info.plist:3:40']],
    ['web content', '<key>NSAllowsArbitraryLoadsInWebContent</key><true/>', ['high high ios/App/App/Info.plist:3:40']],
    ['media', '<key>NSAllowsArbitraryLoadsForMedia</key><true/>', ['medium high ios/App/App/Info.plist:3:40']],
    [
      'all loads beside a narrower key',
      '<key>NSAllowsArbitraryLoads</key><true/>\n<key>NSAllowsLocalNetworking</key><true/>',
      ['low high ios/App/App/Info.plist:3:40'],
    ],
    [
      'a domain',
      domain('example.org', '<key>NSExceptionAllowsInsecureHTTPLoads</key><true/>'),
      ['medium high ios/App/App/Info.plist:5:1'],
    ],
    [
      'old TLS',
      domain('example.org', '<key>NSExceptionMinimumTLSVersion</key><string>TLSv1.0</string>'),
      ['medium high ios/App/App/Info.plist:5:1'],
    ],
    ['a local domain', domain('localhost', '<key>NSExceptionAllowsInsecureHTTPLoads</key><true/>'), []],
    ['a stricter domain', domain('example.org', '<key>NSExceptionMinimumTLSVersion</key><string>TLSv1.3</string>'), []],
    ['the key with the value false', '<key>NSAllowsArbitraryLoads</key><false/>', []],
    ['local networking', '<key>NSAllowsLocalNetworking</key><true/>', []],
  ])('judges %s', async (_, body, expected) => {
    expect(inShort(await judgeFiles(rule, info(`<key>NSAppTransportSecurity</key><dict>${body}</dict>`)))).toEqual(
      expected,
    );
  });

  it('leaves the key alone outside of its dictionary, and apps without an iOS project', async () => {
    expect(await judgeFiles(rule, info('<key>NSAllowsArbitraryLoads</key><true/>'))).toEqual([]);
    expect(await judgeFiles(rule, {})).toEqual([]);
  });

  it('reads the project where the configuration says it lies, and no extension, test or pod', async () => {
    const plist =
      Object.values(
        info('<key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><true/></dict>'),
      )[0] ?? '';
    const judgeAt = async (path: string, text = plist) =>
      (await judgeFiles(rule, { 'capacitor.config.json': '{ "ios": { "path": "native/apple" } }', [path]: text }))
        .length;
    expect(await judgeAt('native/apple/App/App/Info.plist')).toBe(1);
    expect(await judgeAt('native/apple/App/App/Release-Info.plist')).toBe(1);
    expect(await judgeAt('ios/App/App/Info.plist')).toBe(0);
    expect(await judgeAt('native/apple/App/Pods/X/Info.plist')).toBe(0);
    expect(await judgeAt('native/apple/App/AppTests/Info.plist')).toBe(0);
    expect(
      await judgeAt(
        'native/apple/App/Share/Info.plist',
        plist.replace('<dict>', '<dict><key>NSExtension</key><dict/>'),
      ),
    ).toBe(0);
  });
});
