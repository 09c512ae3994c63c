import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import minVersion from 'semver/ranges/min-version.js';
import subset from 'semver/ranges/subset.js';
import validRange from 'semver/ranges/valid.js';
import type { DeclaredDependency, Dependencies } from '../native/dependencies/dependencies.js';
import type { Located } from '../native/located.js';

/** A package of the app, and which version of it the app gets. */
export interface UsedPackage extends DeclaredDependency {
  readonly locked: Located<string> | null;
}

/** `null` when no package.json of the app names the package: Capacitor only loads plugins that stand there. */
export function packageNamed({ declared, locked }: Dependencies, name: string): UsedPackage | null {
  const entry = declared.get(name);
  return entry ? { ...entry, locked: locked.get(name) ?? null } : null;
}

/** Whether every version that the app may get lies in `range`; tags such as `latest` may be any. */
export function isCertainlyIn({ value, locked }: UsedPackage, range: string): boolean {
  if (locked && valid(locked.value)) return satisfies(locked.value, range, prereleases);
  return validRange(value) !== null && value.trim() !== '' && subset(value, range, prereleases);
}

/** The version that the lockfile fixes, else the lowest that the range allows. */
export function versionOf({ value, locked }: UsedPackage): string | null {
  if (locked && valid(locked.value)) return locked.value;
  return validRange(value) === null || value.trim() === '' ? null : (minVersion(value)?.version ?? null);
}

/** `8.0.0-beta.1` is a version of the 8 line. */
export const isIn = (version: string, range: string): boolean => satisfies(version, range, prereleases);

const prereleases = { includePrerelease: true };
