import type { Medium } from '../catalogue/medium.js';
import type { Protection, TokenFlow } from './token-flow.js';

const protections: Partial<Record<Medium, Protection>> = {
  memory: 'memory',
  keystore: 'keystore',
  'keystore-biometric': 'keystore-biometric',
  'encrypted-store': 'encrypted',
};

/** What a medium by itself does for what is stored in it. */
export const protectionOf = (medium: Medium): Protection => protections[medium] ?? 'none';

/** The same, when the value is hidden in a way that anyone who has the app can undo. */
export const protectionWith = (medium: Medium, weakness: TokenFlow['weakness']): Protection =>
  protections[medium] ?? (weakness === null ? 'none' : 'encoded');
