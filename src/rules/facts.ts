import type { NativeFacts } from '../native/read-native.js';
import type { App } from '../project/project.js';
import type { StoredSecret, TokenFlow } from '../web/token-flow.js';

/** What rules judge: everything the audit learnt about one app. Each reader adds a field. */
export interface Facts {
  readonly app: App;
  readonly flows: readonly TokenFlow[];
  /** Every secret the app keeps, also where a vault protects it. */
  readonly stored: readonly StoredSecret[];
  readonly native: NativeFacts;
}
