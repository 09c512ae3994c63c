import type { Located } from '../located.js';
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
}

export interface Entitlements extends PropertyList {
  /** Build configurations that sign with it; empty when none does or none could be read. */
  readonly configurations: readonly string[];
}
