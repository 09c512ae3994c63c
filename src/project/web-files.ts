import { isServerCode } from './server-files.js';
import { isMinifiedName, isVendored } from './vendored.js';

const webFile = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/i;
const declaration = /\.d\.[cm]?ts$/i;
const staticFolder = /^((src|client|web)\/)?(public|static|assets|www)\//;
/** Beside the code: documents and the scripts of its developers. */
const notShipped = /^(docs?|documentation|scripts|tools|tooling|eslint|resources|fastlane|examples?)\//;

export const isDeclarationFile = (path: string): boolean => declaration.test(path);

export const isWebFile = (path: string): boolean => webFile.test(path) && !isDeclarationFile(path);

/** Whether a path, seen from the package that holds it, is code of the app that runs in the web view. */
export function isAppCode(path: string): boolean {
  if (!isWebFile(path) || notShipped.test(path) || isServerCode(path) || isMinifiedName(path)) return false;
  const inStatic = staticFolder.exec(path);
  return !inStatic || isServedCode(path.slice(inStatic[0].length));
}

/** Whether a path, seen from its package, lies in a folder whose files a build takes over as they are. */
export const isStatic = (path: string): boolean => staticFolder.test(path);

/** Whether a path, seen from a folder that is served as it is, is code of the app rather than of a library. */
export const isServedCode = (path: string): boolean => isWebFile(path) && !isVendored(path) && !isTryout.test(path);

/** Pages on which developers try things out. */
const isTryout = /(?:^|\/)(?:(?:test|debug)[-_][\w-]+|[\w-]+[-_](?:test|debug))\.html?$|(?:^|\/)unused\//i;

/** Whether a compiler has written a script beside its source: `auth.js` beside `auth.ts`, `Login.vue.js`. */
export const isCompiled = (path: string, files: ReadonlySet<string>): boolean =>
  path.endsWith('.js') && sources.some((extension) => files.has(path.slice(0, -3) + extension));

const sources = ['.ts', '.tsx', ''];
