import { describe, expect, it } from 'vitest';
import { readNative } from '../../../src/native/read-native.js';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';

const read = (files: FileMap) => readNative(createProject({ 'src/main.ts': '', ...files }));
const plist = '<plist version="1.0"><dict><key>a</key><true/></dict></plist>';

describe('readIos', () => {
  it('says when there is no iOS project', async () => {
    expect((await read({})).ios).toBeNull();
    expect((await read({ 'docs/ios/Info.plist': plist })).ios).toBeNull();
  });

  it('reads every file that says something', async () => {
    const { ios, diagnostics } = await read({
      'ios/App/App/Info.plist': plist,
      'ios/App/App/App.entitlements': plist,
      'ios/App/App/PrivacyInfo.xcprivacy': plist,
      'ios/App/Podfile': "require_relative 'x'\n\nplatform :ios, '14.0'\nuse_frameworks!\n",
      'ios/App/CapApp-SPM/Package.swift': 'let package = Package(\n    platforms: [.iOS(.v15)],\n)',
      'ios/App/App.xcodeproj/project.pbxproj':
        'a = {isa = XCBuildConfiguration; buildSettings = {CODE_SIGN_ENTITLEMENTS = "$(SRCROOT)/App/App.entitlements"; IPHONEOS_DEPLOYMENT_TARGET = 13.0; }; name = Release; };',
    });
    expect(ios?.infoPlists.map(({ file }) => file)).toEqual(['ios/App/App/Info.plist']);
    expect(ios?.entitlements.map(({ file, configurations }) => [file, ...configurations])).toEqual([
      ['ios/App/App/App.entitlements', 'Release'],
    ]);
    expect(ios?.privacyManifests).toHaveLength(1);
    expect(ios?.deploymentTargets.map(({ value, location: { line, column } }) => [value, line, column])).toEqual([
      ['13.0', 1, 111],
      ['14.0', 3, 1],
      ['15', 2, 17],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('takes a version that is computed for unknown', async () => {
    const { ios } = await read({ 'ios/App/Podfile': "platform :ios, min_ios\n# platform :ios, '9.0'\n" });
    expect(ios?.deploymentTargets).toEqual([]);
  });

  it('reports what it cannot read and goes on', async () => {
    const { ios, diagnostics } = await read({
      'ios/App/App/Info.plist': '<plist><dict><key>a</key>',
      'ios/App/App/App.entitlements': plist,
    });
    expect(ios?.infoPlists).toEqual([]);
    expect(ios?.entitlements).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: 'ios/App/App/Info.plist' }]);
  });
});
