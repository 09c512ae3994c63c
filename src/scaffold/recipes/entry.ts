import { folderOf, joinPath } from '../../project/path.js';
import type { Draft } from '../draft.js';
import { withLineEndings } from '../edits/splice.js';
import { findEntry } from '../entry-file.js';
import { specifierOf } from '../migration/imports.js';
import type { Recipe, Scene } from '../recipe.js';

const opener = 'openSecureStorage';

/**
 * Code that reads its tokens at once must find them, also code that runs while modules load. So the entry file only
 * opens the vault, and what it held moves to a module that is imported afterwards.
 */
export const planEntry: Recipe = (scene, draft) => {
  if (!needsOpening(scene)) return;
  const entry = findEntry(scene.project);
  const text = entry === null ? null : draft.read(entry);
  if (entry === null || text === null) {
    draft.step({ text: `Call ${opener}() and wait for it before the app starts.`, snippet: snippetOf('…') });
    return;
  }
  if (text.includes(opener)) return;
  splitEntry(scene, draft, entry, text);
};

const needsOpening = ({ moves }: Scene): boolean => moves.moves.some(({ store }) => store.isSynchronous);

/** Whether the entry file waits for the vault, or will. */
export function isOpenedFirst(scene: Scene): boolean {
  const entry = findEntry(scene.project);
  const text = entry === null ? null : scene.project.files.text(entry);
  return needsOpening(scene) || (text?.includes(opener) ?? false);
}

function splitEntry(scene: Scene, draft: Draft, entry: string, text: string): void {
  const name = `bootstrap${/\.\w+$/.exec(entry)?.[0] ?? '.ts'}`;
  const rest = joinPath(folderOf(entry), name);
  const module = specifierOf(
    entry,
    joinPath(joinPath(scene.project.app.root, scene.answers.folder), 'storage/secure-storage'),
  );
  if (draft.read(rest) !== null || /^\s*export\b/m.test(text)) {
    draft.step({
      text: `Call ${opener}() of the vault and wait for it before the app starts.`,
      file: entry,
      line: 1,
      snippet: snippetOf(module),
    });
    return;
  }
  const why = 'open the vault before the app reads from it';
  draft.create(rest, why, text);
  const opening = text.includes(';') ? snippetOf(module) : snippetOf(module).replaceAll(';', '');
  draft.edit(entry, why, () => ({ text: withLineEndings(opening, text) }));
}

const snippetOf = (module: string): string =>
  [
    `import { ${opener} } from '${module}';`,
    '',
    '// The app finds its tokens in the vault from its first line on.',
    `${opener}().finally(() => import('./bootstrap'));`,
    '',
  ].join('\n');
