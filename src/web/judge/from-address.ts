import type { Leaf } from '../trace/trace.js';
import { shortText } from '../trace/tracer.js';

/** Whether a value was taken from the address that the app was opened with. */
export function isFromAddress({ node, at }: Leaf): boolean {
  if (ofAddress.test(shortText(node))) return true;
  for (let step = at.steps; step !== null; step = step.next) if (ofAddress.test(shortText(step.node))) return true;
  return false;
}

const ofAddress = /\b(?:location|route|params|query|searchParams|\w*Search\w*Params|useParams|useRoute)\b/;
