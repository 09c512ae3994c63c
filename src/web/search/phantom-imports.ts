import { phantomPackages } from '../../catalogue/phantom-packages.js';
import { type Location, locateIn } from '../../project/location.js';

/** Code that imports a package which does not exist. */
export interface PhantomImport {
  readonly name: string;
  readonly location: Location;
}

export const phantomWords = phantomPackages.map(({ name }) => name);

/** Collects imports of packages that were never published, unless the project itself provides one of that name. */
export class PhantomImports {
  readonly found: PhantomImport[] = [];
  readonly #resolve: (specifier: string, from: string) => string | null;

  constructor(resolve: (specifier: string, from: string) => string | null) {
    this.#resolve = resolve;
  }

  look(file: string, text: string): void {
    for (const { name } of phantomPackages) {
      if (!text.includes(name)) continue;
      const location = importOf(name, file, text);
      if (location !== null && this.#resolve(name, file) === null) this.found.push({ name, location });
    }
  }
}

/** The specifier in `from '…'`, `import '…'`, `import('…')` and `require('…')`, subpaths included. */
function importOf(name: string, file: string, text: string): Location | null {
  const found = new RegExp(
    `\\b(?:from|import|require)\\s{0,60}\\(?\\s{0,60}(['"\`]${name.replaceAll('.', '\\.')}(?:/[^'"\`\\n]{0,200})?['"\`])`,
  ).exec(text);
  if (found === null) return null;
  const [whole, specifier = ''] = found;
  const end = found.index + whole.length;
  return locateIn(file, text)(end - specifier.length, end);
}
