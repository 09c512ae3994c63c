import { type DataFile, filesOfLibrary, filesOfMedium } from '../catalogue/backup-files.js';
import type { SecretKind } from '../catalogue/secret.js';
import { coverageOf, pathIn } from '../native/android/backup-rules.js';
import type { AndroidStore, NativeStore, NativeWrite } from '../native/native-write.js';
import type { Location } from '../project/location.js';
import { isAtLeast, type Severity, severities } from '../report/scales.js';
import type { TokenFlow } from '../web/token-flow.js';
import type { Backup } from './backup-scopes.js';
import type { Facts } from './facts.js';
import { severityOf } from './severity.js';

/** A secret that lies readable in files on the phone. */
export interface KeptSecret {
  readonly kind: SecretKind;
  readonly files: readonly DataFile[];
  readonly severity: Severity;
  readonly location: Location;
}

/** What web and native code keep. Secrets worth at most a note, such as push tokens, make no backup dangerous. */
export function keptSecrets({ flows, native }: Pick<Facts, 'flows' | 'native'>): KeptSecret[] {
  const secrets = [...flows.flatMap(ofFlow), ...(native.android?.code.writes ?? []).flatMap(ofWrite)];
  return secrets.filter(({ severity, files }) => files.length > 0 && isAtLeast(severities, severity, 'medium'));
}

function ofFlow(flow: TokenFlow): KeptSecret[] {
  if (flow.runsOn === 'web' || flow.confidence === 'low') return [];
  const files = filesOfLibrary[flow.library] ?? filesOfMedium[flow.medium] ?? [];
  return [{ kind: flow.subject.kind, files, severity: severityOf(flow), location: flow.location }];
}

const filesOfAndroid: Record<AndroidStore, DataFile | null> = {
  preferences: { domain: 'sharedpref', path: '' },
  sqlite: { domain: 'database', path: '' },
  datastore: { domain: 'file', path: 'datastore' },
  paper: { domain: 'file', path: '' },
  file: { domain: 'file', path: '' },
  'external-file': null,
};
const filesOfStore: Partial<Record<NativeStore, DataFile | null>> = filesOfAndroid;

function ofWrite({ secret, store, location }: NativeWrite): KeptSecret[] {
  const file = filesOfStore[store];
  if (secret === null || !file) return [];
  const severity = severityOf({ medium: 'file', runsOn: 'native', subject: secret });
  return [{ kind: secret.kind, files: [file], severity, location }];
}

/** The secrets that a backup takes, with the files it takes them from. */
export const takenBy = (backup: Backup, secrets: readonly KeptSecret[]): KeptSecret[] =>
  secrets
    .map((secret) => ({ ...secret, files: secret.files.filter((file) => takes(backup, file)) }))
    .filter(({ files }) => files.length > 0);

/** Of a folder that is only partly backed up nobody can say whether the file is among it. */
export const takes = ({ scope }: Backup, { domain, path }: DataFile): boolean =>
  scope === null || coverageOf(scope, pathIn(domain, path)) === 'all';

export const titleOf = ({ domain, path }: DataFile): string => (path === '' ? wholeDomain[domain] : `\`${path}\``);

const wholeDomain: Record<DataFile['domain'], string> = {
  root: 'the data',
  file: 'files',
  database: 'databases',
  sharedpref: 'shared preferences',
};
