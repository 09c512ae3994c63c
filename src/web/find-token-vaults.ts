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
    return first === undefined ? [] : [{ folder, extension, medium: first[1] }];
  });
}
