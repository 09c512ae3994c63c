import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraries } from '../../../src/catalogue/index.js';
import { createProject } from '../../../src/project/in-memory.js';
import { mayHoldNamed, mayHoldShapes, namedWords, shapeWords } from '../../../src/web/literals/prefilter-literals.js';
import { LibrarySearch } from '../../../src/web/search/library-search.js';
import { prefilter } from '../../../src/web/search/prefilter.js';
import { logoutWords, removalWords, SessionEnds } from '../../../src/web/search/session-end.js';
import { SignIns, signInWords } from '../../../src/web/search/sign-ins.js';

// What the words do not let through, nobody looks at: each search must find nothing in a text that holds none of them.
const searches: [string, readonly string[], (text: string) => boolean][] = [
  ['sign-ins', signInWords, (text) => collected(new SignIns(), (found) => found.look('a.ts', text)).found.length > 0],
  ['logouts', logoutWords, (text) => ends((found) => found.lookForLogouts('a.ts', text)).logouts.length > 0],
  ['removals', removalWords, (text) => ends((found) => found.lookForRemoval(text)).removes],
  ['shapes of secrets', shapeWords, mayHoldShapes],
  ['named secrets', namedWords, mayHoldNamed],
];

const collected = <T>(into: T, look: (into: T) => void): T => {
  look(into);
  return into;
};
const ends = (look: (into: SessionEnds) => void): SessionEnds => collected(new SessionEnds(), look);

const root = new URL('../../../', import.meta.url).pathname;
const texts = ['fixtures', 'templates', 'src/catalogue', 'test/rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html)$/.test(entry.name))
    // One line each: a file that holds a word for one line would hide what another lacks.
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n')),
);

describe('the words without which a text is not looked at', () => {
  it.each(searches)('are in every line with %s', (_, words, finds) => {
    const found = texts.filter(finds);
    const missed = found.filter((text) => !words.some((word) => text.toLowerCase().includes(word.toLowerCase())));
    expect(missed).toEqual([]);
    expect(found.length).toBeGreaterThan(3);
  });

  it.each(readdirSync(join(root, 'fixtures/catalogue')))('are in every file that uses a library: %s', (folder) => {
    const path = join(root, 'fixtures/catalogue', folder);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    const project = createProject(Object.fromEntries(files.map((file) => [file, readFileSync(join(path, file))])));
    const search = new LibrarySearch(project, libraries);
    for (const file of project.files.web) search.look(file, project.files.text(file) ?? '');
    const { candidates, libraries: used } = prefilter(project, libraries);
    expect({ candidates, libraries: used }).toEqual(search.finish(project));
  });
});
