import type { Diagnostic } from '../../project/diagnostic.js';
import { folderOf, isWithin, joinPath, nameOf } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import type { Located } from '../located.js';
import { nativeFolder } from '../native-folder.js';
import { isBinaryPlist, parseBinaryPlist } from './binary-plist.js';
import { packageTarget, podfileTarget } from './deployment-target.js';
import type { Entitlements, IosProject } from './ios-project.js';
import { entryAt, type PropertyList, parsePlist } from './plist.js';
import { readIosCode } from './read-code.js';
import { readXcodeProject, type XcodeProject } from './xcode-project.js';

/** Written by tools, or no part of the app that ships. */
const foreign = /(^|\/)(Pods|DerivedData|build|\.build|public|node_modules|capacitor-cordova-ios-plugins|[^/]*Tests)\//;

/** Firebase keeps its settings in a GoogleService-Info.plist. */
const infoPlist = /^(?!GoogleService)(?:.*-)?Info\.plist$/;

/** Reads the iOS project of an app. `null` when it is not in the repository. */
export async function readIos(project: Project, diagnostics: Diagnostic[]): Promise<IosProject | null> {
  const folder = nativeFolder(project, 'ios', diagnostics);
  if (folder === null) return null;
  const files = project.files.other.filter(
    (file) => isWithin(file, folder) && !foreign.test(file.slice(folder.length)),
  );
  const named = (pattern: RegExp) => files.filter((file) => pattern.test(nameOf(file)));
  const read = <T>(paths: readonly string[], parse: (file: string, text: string) => T | null): T[] =>
    paths.flatMap((file) => {
      const text = project.files.text(file);
      return (text === null ? null : parse(file, text)) ?? [];
    });
  // First: its parsers load while the rest is read.
  const code = readIosCode(named(/(?<!^Package)\.(swift|m|mm)$/), (file) => project.files.text(file), diagnostics);
  const plists = (pattern: RegExp) => named(pattern).flatMap((file) => readPlist(project, file, diagnostics) ?? []);
  const xcode = read(named(/^project\.pbxproj$/), readXcodeProject);
  const infoPlists = plists(infoPlist).filter(isApp);
  return {
    folder,
    infoPlists,
    entitlements: plists(/\.entitlements$/).map((list) => signedWith(list, xcode)),
    privacyManifests: plists(/^PrivacyInfo\.xcprivacy$/),
    xcode,
    deploymentTargets: [
      ...xcode.flatMap(deploymentTargets),
      ...read(named(/^Podfile$/), podfileTarget),
      ...read(named(/^Package\.swift$/), packageTarget),
    ],
    code: await code,
  };
}

/** Xcode writes XML, `plutil -convert binary1` and some tools the binary form. */
function readPlist({ files }: Project, file: string, diagnostics: Diagnostic[]): PropertyList | null {
  const bytes = files.bytes(file);
  const text = bytes !== null && isBinaryPlist(bytes) ? null : files.text(file);
  if (bytes === null || (text === null && !isBinaryPlist(bytes))) return null;
  const result = text === null ? parseBinaryPlist(file, bytes) : parsePlist(file, text);
  if ('list' in result) return result.list;
  diagnostics.push({ kind: 'unparsable', file, message: `Cannot read the property list: ${result.problem}.` });
  return null;
}

/** App extensions declare what they extend. */
const isApp = ({ root }: PropertyList): boolean => entryAt(root, 'NSExtension') === null;

function signedWith(list: PropertyList, projects: readonly XcodeProject[]): Entitlements {
  const configurations = projects.flatMap(({ file, configurations: all }) =>
    all.filter(({ settings }) => {
      const path = settings.get('CODE_SIGN_ENTITLEMENTS')?.value.replace(/^\$[({](SRCROOT|PROJECT_DIR)[)}]\//, '');
      return path !== undefined && joinPath(folderOf(folderOf(file)), path) === list.file;
    }),
  );
  return { ...list, configurations: configurations.map(({ name }) => name) };
}

function deploymentTargets({ configurations }: XcodeProject): Located<string>[] {
  return configurations.flatMap(({ settings }) => settings.get('IPHONEOS_DEPLOYMENT_TARGET') ?? []);
}
