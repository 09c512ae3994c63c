import { stringAt, valueAt } from '../project/config-value.js';
import type { Diagnostic } from '../project/diagnostic.js';
import { folderOf, isWithin, joinPath } from '../project/path.js';
import type { Platform, Project } from '../project/project.js';

/** Where the native project of a platform lies; `null` when it is not in the repository or the config computes it. */
export function nativeFolder({ app, files }: Project, platform: Platform, diagnostics: Diagnostic[]): string | null {
  const given = valueAt(app.config?.value ?? null, platform, 'path');
  if (given?.kind === 'unknown' && app.config?.value.kind !== 'unknown') {
    const message = `The config computes \`${platform}.path\`; \`${platform}\` beside it is read instead.`;
    diagnostics.push({ kind: 'unresolved', file: app.config?.file ?? '', message });
  }
  const base = app.config ? folderOf(app.config.file) : app.root;
  const folder = joinPath(base, stringAt(given) ?? platform);
  return files.other.some((file) => file !== folder && isWithin(file, folder)) ? folder : null;
}
