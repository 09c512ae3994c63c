import { describe, expect, it } from 'vitest';
import type { Edited } from '../../../src/scaffold/edits/edited.js';
import { ensurePrivacyReason, newPrivacyManifest } from '../../../src/scaffold/edits/privacy-manifest.js';
import { addResource } from '../../../src/scaffold/edits/xcode-project.js';

const textOf = (edited: Edited): string => {
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};

describe('privacy manifest', () => {
  const defaults = 'NSPrivacyAccessedAPICategoryUserDefaults';
  const ensure = (text: string) => textOf(ensurePrivacyReason(text, defaults, 'CA92.1'));

  it('is complete when it is new', () => {
    const text = newPrivacyManifest(defaults, 'CA92.1');
    expect(ensure(text)).toBe(text);
  });

  it('gets the reason it lacks, once', () => {
    const other = newPrivacyManifest('NSPrivacyAccessedAPICategoryDiskSpace', 'E174.1');
    const after = ensure(other);
    expect(after).toContain('E174.1');
    expect(after).toContain(
      `\t\t<dict>\n\t\t\t<key>NSPrivacyAccessedAPIType</key>\n\t\t\t<string>${defaults}</string>`,
    );
    expect(ensure(after)).toBe(after);
    const bare = '<plist version="1.0">\n<dict>\n</dict>\n</plist>\n';
    expect(ensure(ensure(bare))).toBe(ensure(bare));
  });

  it('keeps a reason that somebody chose', () => {
    const text = newPrivacyManifest(defaults, '1C8F.1');
    expect(ensure(text)).toBe(text);
  });

  it('refuses a list that is none', () => {
    const text = '<plist><dict><key>NSPrivacyAccessedAPITypes</key><true/></dict></plist>';
    expect(ensurePrivacyReason(text, defaults, 'CA92.1')).toHaveProperty('refused');
  });
});

/** The lines of Capacitor's template that hold Info.plist and the resources. */
const project = `// !$*UTF8*$!
{
	objects = {
/* Begin PBXBuildFile section */
		504EC30F1FED79650016851F /* Assets.xcassets in Resources */ = {isa = PBXBuildFile; fileRef = 504EC30E1FED79650016851F /* Assets.xcassets */; };
/* End PBXBuildFile section */
/* Begin PBXFileReference section */
		504EC30E1FED79650016851F /* Assets.xcassets */ = {isa = PBXFileReference; lastKnownFileType = folder.assetcatalog; path = Assets.xcassets; sourceTree = "<group>"; };
		504EC3131FED79650016851F /* Info.plist */ = {isa = PBXFileReference; lastKnownFileType = text.plist.xml; path = Info.plist; sourceTree = "<group>"; };
/* End PBXFileReference section */
		504EC3061FED79650016851F /* App */ = {
			isa = PBXGroup;
			children = (
				504EC30E1FED79650016851F /* Assets.xcassets */,
				504EC3131FED79650016851F /* Info.plist */,
			);
			path = App;
		};
		504EC3021FED79650016851F /* Resources */ = {
			isa = PBXResourcesBuildPhase;
			files = (
				504EC30F1FED79650016851F /* Assets.xcassets in Resources */,
			);
		};
	};
}
`;

describe('addResource', () => {
  const add = (text: string) => textOf(addResource(text, 'PrivacyInfo.xcprivacy', 'text.xml'));

  it('adds the four lines that make a file a resource', () => {
    const after = add(project);
    const added = after.split('\n').filter((line) => !project.includes(line));
    expect(added.map((line) => line.replace(/[0-9A-F]{24}/g, 'ID').trim())).toEqual([
      'ID /* PrivacyInfo.xcprivacy in Resources */ = {isa = PBXBuildFile; fileRef = ID /* PrivacyInfo.xcprivacy */; };',
      'ID /* PrivacyInfo.xcprivacy */ = {isa = PBXFileReference; lastKnownFileType = text.xml; path = PrivacyInfo.xcprivacy; sourceTree = "<group>"; };',
      'ID /* PrivacyInfo.xcprivacy */,',
      'ID /* PrivacyInfo.xcprivacy in Resources */,',
    ]);
    expect(add(after)).toBe(after);
    const ids = new Set(added.flatMap((line) => line.match(/[0-9A-F]{24}/g) ?? []));
    expect(ids.size).toBe(2);
  });

  it('keeps CRLF', () => {
    expect(add(project.replaceAll('\n', '\r\n')).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    [
      'several targets',
      project.replace(
        '504EC3131FED79650016851F /* Info.plist */,',
        '$&\n\t\t\t\tA04EC3131FED79650016851F /* Info.plist */,',
      ),
    ],
    ['another project', '// !$*UTF8*$!\n{}\n'],
  ])('refuses %s', (_, text) => {
    expect(addResource(text, 'PrivacyInfo.xcprivacy', 'text.xml')).toHaveProperty('refused');
  });
});
