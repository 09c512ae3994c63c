/** Extensions an import may leave out, in the order in which compilers and bundlers try them. */
const extensions = ['.ts', '.tsx', '.d.ts', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

/** An import written for the compiled output names the script its source becomes. */
const sourceOf: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts', '.d.cts'],
};

/** The file that a path without query stands for when it is imported; `null` when there is none. */
export function moduleFile(files: ReadonlySet<string>, path: string): string | null {
  if (path.startsWith('..')) return null;
  if (files.has(path)) return path;
  const folder = path === '.' ? '' : `${path}/`;
  return compiledFrom(files, path) ?? withExtension(files, path) ?? withExtension(files, `${folder}index`);
}

function withExtension(files: ReadonlySet<string>, path: string): string | null {
  for (const extension of extensions) if (files.has(path + extension)) return path + extension;
  return null;
}

function compiledFrom(files: ReadonlySet<string>, path: string): string | null {
  const found = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
  const stem = path.slice(0, path.length - found.length);
  for (const extension of sourceOf[found] ?? []) if (files.has(stem + extension)) return stem + extension;
  return null;
}
