import type { TokenVault } from '../catalogue/token-vault.js';
import { isWithin, nameOf } from '../project/path.js';
import type { Project } from '../project/project.js';
import type { NameIndex } from './search/name-index.js';
import type { WebFacts } from './token-flow.js';

type VaultFacts = Pick<WebFacts, 'stored' | 'uses'>;

/**
 * Tells what a vault would keep from what it keeps: that its files are there is no evidence that any secret is in it.
 * What the app itself hands to the vault stays.
 */
export function withoutIdleVault<Facts extends VaultFacts>(
  project: Project,
  names: NameIndex,
  vaults: readonly TokenVault[],
  facts: Facts,
): Facts {
  const idle = vaults.filter((vault) => !isUsed(project, names, vault, facts));
  const unused = unusedFiles(project, vaults, facts);
  const isIdle = (file: string): boolean => idle.some(({ folder }) => isWithin(file, folder));
  return {
    ...facts,
    stored: facts.stored.filter(({ location: { file } }) => !unused.has(file) && !isIdle(file)),
    uses: facts.uses.map((use) => (isIdle(use.location.file) ? { ...use, isIdle: true } : use)),
  };
}

/** Whether code outside a vault calls it, imports one of its adapters, or let it take over tokens. */
function isUsed({ files }: Project, names: NameIndex, vault: TokenVault, { uses }: VaultFacts): boolean {
  const isOwn = (file: string): boolean => isWithin(file, vault.folder);
  const adapters = `${nameOf(vault.folder)}/sdks/`;
  return (
    migrates(files, vault) ||
    uses.some(({ library, location }) => library.startsWith('token-vault-') && !isOwn(location.file)) ||
    names
      .filesWith([{ name: adapters, beside: [] }])
      .some((file) => !isOwn(file) && files.text(file)?.includes(adapters))
  );
}

const migrates = (files: Project['files'], { folder, extension }: TokenVault): boolean =>
  /^(?!\s*\/\/).*\bholds\s*:/m.test(files.text(`${folder}/migration/legacy-tokens.${extension}`) ?? '');

/** Parts of a vault that write to it by themselves, and that the app makes no use of. */
function unusedFiles({ files }: Project, vaults: readonly TokenVault[], { uses }: VaultFacts): ReadonlySet<string> {
  const signsIn = uses.some(({ library }) => library === 'token-vault-sign-in');
  return new Set(
    vaults.flatMap((vault) => [
      ...(migrates(files, vault) ? [] : [`${vault.folder}/migration/migrate.${vault.extension}`]),
      ...(signsIn ? [] : [`${vault.folder}/oauth/sign-in.${vault.extension}`]),
    ]),
  );
}
