import type { Leaf } from '../../trace/trace.js';

/** A token against forged requests, which opens nothing, from where it is given out: `GET /sanctum/csrf-cookie`. */
export const isAgainstForgery = (leaf: Leaf): boolean => leaf.kind === 'response' && /[cx]srf/i.test(leaf.label);
