import type { Location } from '../../project/location.js';
import type { NativePrompt } from '../biometric-prompt.js';
import type { NativeLog } from '../code/logs.js';
import type { Located } from '../located.js';
import type { NativeWrite } from '../native-write.js';
import type { KeychainUse } from './keychain.js';
import type { PropertyList } from './plist.js';
import type { XcodeProject } from './xcode-project.js';

/** What the Xcode project of an app says. */
export interface IosProject {
  /** POSIX path, relative to the audited directory. */
  readonly folder: string;
  /** Those of the app itself; extensions and tests have their own. */
  readonly infoPlists: readonly PropertyList[];
  readonly entitlements: readonly Entitlements[];
  readonly privacyManifests: readonly PropertyList[];
  readonly xcode: readonly XcodeProject[];
  /** Lowest iOS versions that the Xcode project, Podfile and Package.swift name, in this order. */
  readonly deploymentTargets: readonly Located<string>[];
  readonly code: IosCode;
}

/** What the app's own Swift and Objective-C code does. */
export interface IosCode {
  readonly writes: readonly NativeWrite[];
  readonly logs: readonly NativeLog[];
  /** By file. */
  readonly keychain: readonly KeychainUse[];
  readonly prompts: readonly NativePrompt[];
  /** Prompts that let the passcode stand in for biometrics. */
  readonly passcodePolicies: readonly Location[];
  /** Where a WebView is opened to the inspector, also in releases. */
  readonly inspectable: readonly Location[];
}

export interface Entitlements extends PropertyList {
  /** Build configurations that sign with it; empty when none does or none could be read. */
  readonly configurations: readonly string[];
}
