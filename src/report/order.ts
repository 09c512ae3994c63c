import type { Location } from '../project/location.js';

/** Compares by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareLocations = (a: Location, b: Location): number =>
  compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
