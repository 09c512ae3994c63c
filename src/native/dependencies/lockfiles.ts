import { locateIn } from '../../project/location.js';
import type { Located } from '../located.js';

/**
 * A lockfile is searched, not parsed: it runs to megabytes, and a few entries are wanted. Each pattern captures a name
 * and its version; repetitions are bounded, so that no text makes the search take more than linear time.
 */
interface Lockfile {
  readonly name: string;
  read(file: string, text: string, wanted: ReadonlySet<string>): Map<string, Located<string>>;
}

const byPattern =
  (entry: RegExp): Lockfile['read'] =>
  (file, text, wanted) => {
    const locate = locateIn(file, text);
    const found = new Map<string, Located<string>>();
    for (const match of text.matchAll(entry)) {
      const [whole, name = '', version = ''] = match;
      if (!wanted.has(name) || found.has(name)) continue;
      const start = match.index + whole.indexOf(name);
      const location = locate(start, match.index + whole.trimEnd().length);
      found.set(name, { value: version, location });
    }
    return found;
  };

/** npm 7 and later list every folder of `node_modules`, older versions the packages by name. */
const npm = byPattern(/"(?:node_modules\/)?([^"\n]{1,214})": \{\s{1,40}"version": "([^"\n]{1,80})"/g);

export const lockfiles: readonly Lockfile[] = [
  { name: 'package-lock.json', read: npm },
  { name: 'npm-shrinkwrap.json', read: npm },
  // `'@scope/name@1.2.3':` since version 6, `/@scope/name/1.2.3:` before.
  {
    name: 'pnpm-lock.yaml',
    read: byPattern(/^ {2}['"]?\/?(@?[\w.-]{1,100}(?:\/[\w.-]{1,100})?)[@/](\d[\w.+-]{0,80})/gm),
  },
  // `"@scope/name@^1.0.0", "@scope/name@^1.1.0":` and then `version "1.2.3"`, or `version: 1.2.3` since Yarn 2.
  {
    name: 'yarn.lock',
    read: byPattern(/^"?(@?[^@\s"]{1,214})@[^\n]{1,2000}:\r?\n\s{1,8}"?version"?:? "?([\w.+-]{1,80})/gm),
  },
  { name: 'bun.lock', read: byPattern(/"([^"\n]{1,214})": \["[^"\n]{1,214}@(\d[\w.+-]{0,80})"/g) },
];
