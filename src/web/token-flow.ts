import type { Medium } from '../catalogue/medium.js';
import type { SecretKind } from '../catalogue/secret.js';
import type { Diagnostic } from '../project/diagnostic.js';
import type { Location } from '../project/location.js';
import type { LibraryUse } from './library-use.js';
import type { PhantomImport } from './search/phantom-imports.js';
import type { SessionEnd } from './search/session-end.js';

/** A secret that reaches a place where it is stored or shown. The facts the web rules judge. */
export interface TokenFlow {
  readonly subject: { readonly kind: SecretKind; readonly name: string };
  /** Storage key, when the code tells; templates keep their holes: `refresh_${id}`. */
  readonly key: string | null;
  readonly medium: Medium;
  /** How it gets there: written by the app, by a state library, or by an auth SDK. */
  readonly via: 'write' | 'state' | 'sdk';
  /** Title of the catalogue entry whose member stores it. */
  readonly library: string;
  readonly confidence: Confidence;
  /** Where the app stores it: the write, or the call of the app's own wrapper that decides the key. */
  readonly location: Location;
  /** From the origin of the secret to the write, in order. */
  readonly steps: readonly FlowStep[];
  /** `web`: only when the app does not run on a device. */
  readonly runsOn: 'any' | 'web' | 'native';
  /** Set when it is only written there after a secure store failed. */
  readonly isLastResort?: true;
  /** Set when the value is only hidden, or encrypted with a key that is at hand. */
  readonly weakness: 'encoded' | 'key-in-bundle' | 'key-beside-data' | null;
  /** Why the engine believes it, one sentence each, strongest first. */
  readonly evidence: readonly string[];
}

export type Confidence = 'high' | 'medium' | 'low';

export interface FlowStep extends Location {
  readonly note: string;
}

/** A secret at rest, protected or not: one line of the inventory. */
export interface StoredSecret {
  readonly subject: { readonly kind: SecretKind; readonly name: string };
  readonly key: string | null;
  readonly medium: Medium;
  readonly protection: Protection;
  readonly location: Location;
}

export type Protection = 'none' | 'encoded' | 'encrypted' | 'keystore' | 'keystore-biometric' | 'memory';

/** What the web code of one app tells. */
export interface WebFacts {
  readonly flows: readonly TokenFlow[];
  /** Every secret the app keeps, also those that no finding is about because a vault protects them. */
  readonly stored: readonly StoredSecret[];
  /** Where the code signs somebody in or sends a credential; some places, not all. */
  readonly signIns: readonly Location[];
  /** How the code ends a session; only looked for where it stores a secret. */
  readonly sessionEnd: SessionEnd;
  /** Imports of packages that were never published. */
  readonly phantomImports: readonly PhantomImport[];
  /** Files that may have a secret written into their code. */
  readonly secretSuspects: readonly string[];
  /** Files that may make requests of OAuth without a library. */
  readonly oauthSuspects: readonly string[];
  /** Files that may hold comments that ignore a finding. */
  readonly ignoreSuspects: readonly string[];
  /** Calls of libraries whose options rules judge. */
  readonly uses: readonly LibraryUse[];
  readonly filesAnalysed: number;
  /** The function or member of its file in which a place stands: `AuthService.login`; `null` when none is known. */
  scopeOf(place: Location): string | null;
  readonly diagnostics: readonly Diagnostic[];
}
