import type { NativeFacts } from '../native/read-native.js';
import type { Location } from '../project/location.js';
import type { App } from '../project/project.js';
import type { LibraryUse } from '../web/library-use.js';
import type { CleartextAddress } from '../web/literals/find-cleartext.js';
import type { HandmadeOAuth } from '../web/literals/find-oauth-requests.js';
import type { HardcodedSecret } from '../web/literals/hardcoded-secret.js';
import type { PhantomImport } from '../web/search/phantom-imports.js';
import type { SessionEnd } from '../web/search/session-end.js';
import type { StoredSecret, TokenFlow } from '../web/token-flow.js';

/** What rules judge: everything the audit learnt about one app. Each reader adds a field. */
export interface Facts {
  readonly app: App;
  readonly flows: readonly TokenFlow[];
  /** Every secret the app keeps, also where a vault protects it. */
  readonly stored: readonly StoredSecret[];
  /** Secrets that stand in the web code. */
  readonly hardcoded: readonly HardcodedSecret[];
  /** Sign-ins by OAuth that the app makes without a library. */
  readonly oauth: HandmadeOAuth;
  /** Unencrypted addresses where credentials are sent. */
  readonly cleartext: readonly CleartextAddress[];
  /** Where the code signs somebody in or sends a credential; some places, not all. */
  readonly signIns: readonly Location[];
  /** How the code ends a session. */
  readonly sessionEnd: SessionEnd;
  /** Imports of packages that were never published. */
  readonly phantomImports: readonly PhantomImport[];
  /** Calls of libraries whose options rules judge. */
  readonly uses: readonly LibraryUse[];
  readonly native: NativeFacts;
}
