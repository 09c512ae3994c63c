import type { TokenVault } from '../catalogue/token-vault.js';
import type { Project } from '../project/project.js';
import type { WebFacts } from './token-flow.js';

/**
 * Leaves out what a vault would keep if the app used it: that its files are there is no evidence that any secret is in
 * it. What the app itself hands to the vault stays.
 */
export function withoutIdleVault<Facts extends Pick<WebFacts, 'stored' | 'uses'>>(
  { files }: Project,
  vaults: readonly TokenVault[],
  facts: Facts,
): Facts {
  const signsIn = facts.uses.some(({ library }) => library === 'token-vault-sign-in');
  const idle = new Set(
    vaults.flatMap(({ folder, extension }) => {
      const migrates = /\bholds\s*:/.test(files.text(`${folder}/migration/legacy-tokens.${extension}`) ?? '');
      return [
        ...(migrates ? [] : [`${folder}/migration/migrate.${extension}`]),
        ...(signsIn ? [] : [`${folder}/oauth/sign-in.${extension}`]),
      ];
    }),
  );
  return idle.size === 0
    ? facts
    : { ...facts, stored: facts.stored.filter(({ location }) => !idle.has(location.file)) };
}
