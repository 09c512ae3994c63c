import type { App } from '../project/project.js';
import type { TokenFlow } from '../web/token-flow.js';

/** What rules judge: everything the audit learnt about one app. Each reader adds a field. */
export interface Facts {
  readonly app: App;
  readonly flows: readonly TokenFlow[];
}
