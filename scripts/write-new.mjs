import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** Writes each text to its path in this repository, unless one of the files is there already. */
export function writeNew(files) {
  const existing = Object.keys(files).filter((path) => existsSync(new URL(path, root)));
  if (existing.length > 0) fail(`${existing.join(', ')} exists already.`);
  for (const [path, text] of Object.entries(files)) {
    const url = new URL(path, root);
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, text);
    console.log(`wrote ${path}`);
  }
}

export function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Ids are kebab-case words, since they become file names, page names and configuration keys. */
export function checkId(id) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) fail(`"${id}" is not kebab-case.`);
}
