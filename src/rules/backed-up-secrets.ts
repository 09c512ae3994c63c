import { type DataFile, filesOfLibrary, filesOfMedium } from '../catalogue/backup-files.js';
import { coverageOf, pathIn } from '../native/android/backup-rules.js';
import { isAtLeast, type Severity, severities } from '../report/scales.js';
import type { TokenFlow } from '../web/token-flow.js';
import type { Backup } from './backup-scopes.js';
import { severityOf } from './severity.js';

/** A secret that lies readable in files that a backup takes. */
export interface BackedUpSecret {
  readonly flow: TokenFlow;
  readonly files: readonly string[];
  readonly severity: Severity;
}

/** Secrets worth at most a note, such as push tokens, do not make a backup dangerous. */
export function secretsIn(backup: Backup, flows: readonly TokenFlow[]): BackedUpSecret[] {
  return flows
    .filter(({ runsOn, confidence }) => runsOn !== 'web' && confidence !== 'low')
    .map((flow) => ({ flow, severity: severityOf(flow), files: filesOf(flow).filter((file) => takes(backup, file)) }))
    .filter(({ severity, files }) => files.length > 0 && isAtLeast(severities, severity, 'medium'))
    .map((secret) => ({ ...secret, files: secret.files.map(nameOf) }));
}

const filesOf = ({ library, medium }: TokenFlow): readonly DataFile[] =>
  filesOfLibrary[library] ?? filesOfMedium[medium] ?? [];

/** Of a folder that is only partly backed up nobody can say whether the file is among it. */
export const takes = ({ scope }: Backup, { domain, path }: DataFile): boolean =>
  scope === null || coverageOf(scope, pathIn(domain, path)) === 'all';

const nameOf = ({ domain, path }: DataFile): string => (path === '' ? wholeDomain[domain] : `\`${path}\``);

const wholeDomain: Record<DataFile['domain'], string> = {
  root: 'its data',
  file: 'its files',
  database: 'its databases',
  sharedpref: 'its shared preferences',
};
