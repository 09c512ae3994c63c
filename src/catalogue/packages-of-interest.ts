import { advisories } from './advisories.js';
import { capacitorRanges } from './capacitor-ranges.js';
import { phantomPackages } from './phantom-packages.js';
import { unmaintainedPackages } from './unmaintained-packages.js';

/** Packages of which a lockfile is asked for the version. */
export const packagesOfInterest: ReadonlySet<string> = new Set([
  ...advisories.map((advisory) => advisory.package),
  ...capacitorRanges.map((range) => range.package),
  ...phantomPackages.map(({ name }) => name),
  ...unmaintainedPackages.map(({ name }) => name),
]);
