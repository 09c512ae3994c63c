import { backendMedia, type TokenVault } from '../catalogue/token-vault.js';
import type { Project } from '../project/project.js';

/** The vaults that `init` has added to an app, known by their files and by the key of their record. */
export function findTokenVaults({ files }: Project): TokenVault[] {
  const present = new Set(files.web);
  return files.web.flatMap((file) => {
    const [, folder, extension] = /^(.+)\/vault\/vault\.(ts|js)$/.exec(file) ?? [];
    if (folder === undefined || (extension !== 'ts' && extension !== 'js')) return [];
    if (!files.text(file)?.includes("'auth-vault.record'")) return [];
    const backends = Object.entries(backendMedia).filter(([id]) =>
      present.has(`${folder}/backends/${id}.${extension}`),
    );
    // Several back ends: which one is used is decided elsewhere, so the weakest counts.
    const [first] = backends;
    const list = files.text(`${folder}/storage/legacy-values.${extension}`) ?? '';
    return first === undefined ? [] : [{ folder, extension, medium: first[1], kept: keptKeys(list) }];
  });
}

/** `from` and `key` of the elements in storage/legacy-values, however they are laid out. */
function keptKeys(text: string): ReadonlyMap<string, readonly string[]> {
  const element = /\bfrom:\s{0,9}(['"])([\w-]{1,40})\1,\s{0,99}key:\s{0,9}(['"`])((?:\\.|(?!\3)[^\\\n]){1,200})\3/g;
  const kept = new Map<string, string[]>();
  for (const [, , store = '', , key = ''] of text.matchAll(element))
    kept.set(store, [...(kept.get(store) ?? []), key.replace(/\\(.)/g, '$1')]);
  return kept;
}
