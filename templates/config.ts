import type { PromptTexts } from './vault/key-store';

const minutes = 60_000;
const days = 24 * 60 * minutes;

interface Config {
  readonly prompt: PromptTexts;
  /** Time in the background after which the vault locks, in milliseconds like all times here. */
  readonly lockAfter: number;
  readonly maxAttempts: number;
  readonly maxKeyAge: number;
  /** How long before its end an access token is renewed. */
  readonly leeway: number;
  /** How long the app may show what it has without contact to the server. */
  readonly offlineGrace: number;
  /** Where the access token is sent. */
  readonly apiOrigins: readonly string[];
}

export const config: Config = {
  prompt: {
    title: __CAPWARD_APP_NAME__,
    reason: __CAPWARD_PROMPT_REASON__,
    cancel: 'Cancel',
  },
  lockAfter: 2 * minutes,
  maxAttempts: 5,
  maxKeyAge: 90 * days,
  leeway: 1 * minutes,
  offlineGrace: 7 * days,
  apiOrigins: __CAPWARD_API_ORIGINS__,
};
