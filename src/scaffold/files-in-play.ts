import { type DataFile, filesOfMedium, sealedFiles } from '../catalogue/backup-files.js';
import { compareText } from '../report/order.js';
import { keptSecrets } from '../rules/backed-up-secrets.js';
import type { Scene } from './recipe.js';

/**
 * The files on an Android phone that hold secrets of the app: those of the vault, and those of each store that the
 * audit found tokens in, which hold them until the app was started once after the update.
 */
export function filesInPlay({ backend, flows, native, project, surroundings }: Scene): readonly DataFile[] {
  const names = [
    ...new Set([...vaultPackages(backend.packages, surroundings.capacitorMajor), ...project.app.dependencies.keys()]),
  ];
  const files = [
    ...names.flatMap((name) => sealedFiles[name] ?? []),
    ...vaultRecord,
    ...keptSecrets({ flows, native }).flatMap((secret) => secret.files),
  ];
  const distinct = new Map(files.map((file) => [`${file.domain}/${file.path}`, file]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, file]) => file);
}

/** The sealed record lies in web storage or Preferences: useless without its key, but nobody needs a copy. */
const vaultRecord: readonly DataFile[] = [
  ...(filesOfMedium['local-storage'] ?? []),
  ...(filesOfMedium.preferences ?? []),
];

const vaultPackages = (packages: Scene['backend']['packages'], major: number | null): readonly string[] =>
  Object.keys(packages[major ?? 8] ?? {});
