import { describe, expect, it } from 'vitest';
import { readXcodeProject } from '../../../src/native/ios/xcode-project.js';

const project = `// !$*UTF8*$!
{
	objects = {
		958DCC722DB07C7200EA8C5F /* debug.xcconfig */ = {isa = PBXFileReference; lastKnownFileType = text.xcconfig; path = ../debug.xcconfig; sourceTree = SOURCE_ROOT; };
		504EC3171FED79650016851F /* Debug */ = {
			isa = XCBuildConfiguration;
			baseConfigurationReference = 958DCC722DB07C7200EA8C5F /* debug.xcconfig */;
			buildSettings = {
				CODE_SIGN_ENTITLEMENTS = App/App.entitlements;
				IPHONEOS_DEPLOYMENT_TARGET = 15.0;
				LD_RUNPATH_SEARCH_PATHS = (
					"$(inherited)",
					"@executable_path/Frameworks",
				);
				OTHER_SWIFT_FLAGS = "$(inherited) \\"-D\\" \\"COCOAPODS\\"";
			};
			name = Debug;
		};
		504EC3181FED79650016851F = {
			isa = XCBuildConfiguration;
			baseConfigurationReference = 958DCC722DB07C7200EA8C5F;
			buildSettings = { CAPACITOR_DEBUG = true; };
			name = Release;
		};
	};
}
`;

describe('readXcodeProject', () => {
  const { configurations } = readXcodeProject('ios/App/App.xcodeproj/project.pbxproj', project);

  it('reads the settings of each configuration with their places', () => {
    expect(configurations.map(({ name, base }) => [name, base?.value])).toEqual([
      ['Debug', 'debug.xcconfig'],
      ['Release', 'debug.xcconfig'],
    ]);
    expect(configurations[0]?.settings.get('IPHONEOS_DEPLOYMENT_TARGET')).toEqual({
      value: '15.0',
      location: {
        file: 'ios/App/App.xcodeproj/project.pbxproj',
        line: 10,
        column: 5,
        endLine: 10,
        endColumn: 39,
      },
    });
    expect(configurations[0]?.settings.get('OTHER_SWIFT_FLAGS')?.value).toBe('$(inherited) "-D" "COCOAPODS"');
    expect([...(configurations[1]?.settings.keys() ?? [])]).toEqual(['CAPACITOR_DEBUG']);
  });

  it.each([
    '',
    'isa = XCBuildConfiguration;',
    'isa = XCBuildConfiguration; a = "',
    `${'isa = XCBuildConfiguration; { '.repeat(2_000)}`,
  ])('survives broken text %#', (text) => {
    expect(readXcodeProject('x', text).configurations.every(({ settings }) => settings.size === 0)).toBe(true);
  });
});
