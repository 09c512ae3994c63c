import { inVault } from '../code-root.js';
import { withLineEndings } from '../edits/splice.js';
import { specifierOf } from '../migration/imports.js';
import { opener, openingOf } from '../migration/opening.js';
import type { Recipe, Scene } from '../recipe.js';
import { planStart } from '../start.js';

/**
 * Code that reads its tokens at once must find them, also code that runs while modules load. So the entry file only
 * opens the vault, and what it held moves to a module that is imported afterwards. Frameworks without an entry file
 * have a place of their own.
 */
export const planEntry: Recipe = (scene, draft) => {
  const opening = needsOpening(scene) ? openingOf(scene.project) : null;
  const path = inVault(scene, 'storage/secure-storage');
  if (opening?.kind === 'module') planStart(opening.start, { name: opener, path, isPlugin: false }, why, draft);
  if (opening?.kind !== 'split') return;
  const { entry, rest } = opening;
  const text = draft.read(entry) ?? '';
  draft.create(rest, why, text);
  draft.edit(entry, why, () => ({ text: writtenLike(text, startOf(specifierOf(entry, path))) }));
};

const why = 'open the vault before the app reads from it';

/** With the quotes, semicolons and line endings of the file. */
function writtenLike(text: string, code: string): string {
  const quoted = /\bfrom\s+"|\bimport\s+"/.test(text) ? code.replaceAll("'", '"') : code;
  return withLineEndings(text.includes(';') ? quoted : quoted.replaceAll(';', ''), text);
}

const needsOpening = ({ moves }: Scene): boolean => moves.moves.some(({ store }) => store.front.isSynchronous);

/** Whether the entry file waits for the vault, or will. */
export const isOpenedFirst = (scene: Scene): boolean =>
  needsOpening(scene) || openingOf(scene.project)?.kind === 'there';

const startOf = (module: string): string =>
  [
    `import { ${opener} } from '${module}';`,
    '',
    '// The app finds its tokens in the vault from its first line on.',
    `${opener}().finally(() => import('./bootstrap'));`,
    '',
  ].join('\n');
