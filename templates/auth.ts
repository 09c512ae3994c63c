import { Capacitor } from '@capacitor/core';
import { createKeyStore } from './backends/__CAPWARD_BACKEND__';
import { createMemoryKeyStore, createMemoryRecords } from './backends/memory';
import { config } from './config';
import { createTokenEndpoint } from './endpoints/__CAPWARD_ENDPOINT__';
import { legacyTokens } from './migration/legacy-tokens';
import { migrate } from './migration/migrate';
import { createSession } from './session/session';
import { lockInBackground } from './vault/auto-lock';
import { preferences } from './vault/preferences';
import { createVault } from './vault/vault';

const { prompt, lockAfter, maxAttempts, maxKeyAge, leeway, offlineGrace } = config;

/** Keeps secrets until the page goes. */
const memoryVault = createVault({
  keyStore: createMemoryKeyStore(),
  records: createMemoryRecords(),
  maxAttempts,
  maxKeyAge,
});

/** On the web every store can be read by any script of the page, so there tokens stay in memory. */
export const vault = Capacitor.isNativePlatform()
  ? createVault({ keyStore: createKeyStore(prompt), records: preferences, maxAttempts, maxKeyAge })
  : memoryVault;

export const session = createSession({
  vault,
  fallback: memoryVault,
  endpoint: createTokenEndpoint(),
  leeway,
  offlineGrace,
});

let started: Promise<void> | null = null;

/** Call this before the app shows its first screen; a second call does no harm. Asks the user nothing. */
export function startAuth(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  if (Capacitor.isNativePlatform()) await lockInBackground(vault, lockAfter);
  // A store that cannot be read must keep nobody out of the app; it is looked at again at the next start.
  await migrate(session, legacyTokens).catch(() => undefined);
  await session.start();
}
