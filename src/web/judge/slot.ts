import type { Key } from '../program/values/keys.js';
import type { BearerUse } from './evidence/bearer-keys.js';
import type { KeptSecrets } from './evidence/kept-secrets.js';

/** Where a value goes. */
export interface Slot {
  readonly key: Key;
  /** What is done with it where it is read back. */
  readonly use?: BearerUse | undefined;
  /** Logs, addresses, the clipboard: whoever sees the text sees the secret in it. */
  readonly isShown: boolean;
  /** What the app keeps, for what it reads back and shows. */
  readonly kept?: KeptSecrets;
}
