import { relativeTo } from './path.js';
import { isServerCode } from './server-files.js';
import { isTest } from './test-files.js';
import { isMinifiedName, isVendored } from './vendored.js';

const webFile = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/;
const declaration = /\.d\.[cm]?ts$/;
const staticFolder = /(^|\/)(public|static|assets|www)\//;
/** Beside the code: documents and the scripts of its developers. */
const notShipped = /^(docs?|documentation|scripts|tools|tooling|eslint|resources|fastlane|examples?)\//;

export const isWebFile = (path: string): boolean => webFile.test(path) && !declaration.test(path);

/** Whether a path, seen from the package that holds it, is code of the app that runs in the web view. */
export function isAppCode(path: string, includeTests: boolean): boolean {
  if (!isWebFile(path) || notShipped.test(path) || isServerCode(path) || isMinifiedName(path)) return false;
  if (!includeTests && isTest(path)) return false;
  const inStatic = staticFolder.exec(path);
  return !inStatic || !isVendored(relativeTo(path.slice(0, inStatic.index + inStatic[0].length - 1), path));
}
