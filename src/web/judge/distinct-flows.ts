import type { TokenFlow } from '../token-flow.js';
import { confidences } from './verdict.js';

/**
 * One flow for each secret, slot and place. A wrapper that stores text one way and objects another makes two of each of
 * its calls, and so does one that stores the same on a device and in a browser; an address is seen twice: as a whole,
 * and for the parameter in it that names the secret.
 */
export function distinctFlows(flows: readonly TokenFlow[]): readonly TokenFlow[] {
  const best = new Map<string, TokenFlow>();
  for (const flow of flows) {
    const known = best.get(identityOf(flow));
    if (known === undefined || rankOf(flow) < rankOf(known)) best.set(identityOf(flow), flow);
  }
  const kept = new Set(best.values());
  const isStoredOnDevice = (flow: TokenFlow): boolean => {
    const onDevice = best.get(identityOf({ ...flow, runsOn: 'any' }));
    return onDevice !== undefined && confidences.indexOf(onDevice.confidence) <= confidences.indexOf(flow.confidence);
  };
  return flows.filter((flow) => kept.has(flow) && !(flow.runsOn === 'web' && isStoredOnDevice(flow)));
}

const identityOf = ({ subject, medium, key, runsOn, location }: TokenFlow): string =>
  medium === 'url'
    ? JSON.stringify([subject.name, medium, location.file, location.line])
    : JSON.stringify([subject.kind, medium, key, runsOn === 'web', location.file, location.line, location.column]);

/** The surest first, and of these the one whose slot is known. */
const rankOf = ({ confidence, key }: TokenFlow): number => confidences.indexOf(confidence) * 2 + (key === null ? 1 : 0);
