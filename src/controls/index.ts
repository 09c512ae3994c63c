import backupExclusion from './backup-exclusion.js';
import biometricAccess from './biometric-access.js';
import type { ControlDefinition } from './control.js';
import encryptionAtRest from './encryption-at-rest.js';
import keyRotation from './key-rotation.js';
import lifecycle from './lifecycle.js';
import liveUpdateIntegrity from './live-update-integrity.js';
import pkce from './pkce.js';
import refreshRotation from './refresh-rotation.js';
import secretsNotInCode from './secrets-not-in-code.js';
import shortLivedTokens from './short-lived-tokens.js';
import tokenIntegrity from './token-integrity.js';
import transportSecurity from './transport-security.js';

/** Every control, in the order of the scorecard. */
export const controls: readonly ControlDefinition[] = [
  encryptionAtRest,
  biometricAccess,
  shortLivedTokens,
  refreshRotation,
  pkce,
  keyRotation,
  tokenIntegrity,
  lifecycle,
  backupExclusion,
  transportSecurity,
  secretsNotInCode,
  liveUpdateIntegrity,
];
