import type { Medium } from '../../catalogue/medium.js';
import type { Protection } from '../token-flow.js';

const protections: Partial<Record<Medium, Protection>> = {
  memory: 'memory',
  keystore: 'keystore',
  'keystore-biometric': 'keystore-biometric',
  'encrypted-store': 'encrypted',
};

/** What a medium by itself does for what is stored in it. */
export const protectionOf = (medium: Medium): Protection => protections[medium] ?? 'none';
