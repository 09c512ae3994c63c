import type { Medium } from '../catalogue/medium.js';
import { secretTitle } from '../catalogue/secret.js';
import type { NativeStore, NativeWrite } from '../native/native-write.js';
import type { NativeFacts } from '../native/read-native.js';
import type { App, Platform } from '../project/project.js';
import type { NewFinding } from '../report/build-report.js';
import type { RuleInfo } from '../report/rule-info.js';
import type { StoredSecret } from '../web/token-flow.js';
import { toFactFinding } from './fact-finding.js';
import { severityOf } from './severity.js';

interface Store {
  readonly title: string;
  readonly medium: Medium;
}

const stores: Record<NativeStore, Store> = {
  preferences: { title: 'SharedPreferences', medium: 'preferences' },
  datastore: { title: 'a DataStore', medium: 'preferences' },
  sqlite: { title: 'an SQLite database', medium: 'sqlite' },
  paper: { title: 'a file of Paper', medium: 'file' },
  file: { title: 'a file', medium: 'file' },
  'external-file': { title: 'a file that other apps may read', medium: 'external-file' },
  'user-defaults': { title: 'UserDefaults', medium: 'preferences' },
  icloud: { title: 'the key-value store of iCloud', medium: 'external-file' },
  realm: { title: 'a Realm database', medium: 'sqlite' },
  'core-data': { title: 'a Core Data store', medium: 'sqlite' },
  'ios-file': { title: 'a file', medium: 'file' },
};

/** What native code stores readable, as a finding of the rule of its platform. */
export function writeFinding(rule: RuleInfo, app: App, write: NativeWrite, platform: Platform): NewFinding {
  const { store, secret, key, location, isNameOnly } = write;
  const { title, medium } = stores[store];
  const common = { location, key, platforms: [platform] } as const;
  if (secret === null) {
    const message = `This stores whatever it is given in ${title}, unencrypted; what that is, the native code does not tell.`;
    return toFactFinding(rule, app, { ...common, message, severity: 'low', confidence: 'low' });
  }
  return toFactFinding(rule, app, {
    ...common,
    message: `The ${secretTitle[secret.kind]} \`${secret.name}\` is stored in ${title}, unencrypted.`,
    severity: severityOf({ medium, runsOn: 'native', subject: secret }),
    confidence: isNameOnly ? 'medium' : 'high',
    subject: secret,
  });
}

/** What native code keeps, as lines of the inventory. */
export const storedByNativeCode = ({ android, ios }: NativeFacts): StoredSecret[] =>
  [...(android?.code.writes ?? []), ...(ios?.code.writes ?? [])].flatMap(({ store, secret, key, location }) =>
    secret === null ? [] : [{ subject: secret, key, medium: stores[store].medium, protection: 'none', location }],
  );
