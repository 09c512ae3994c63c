import type { masweTitle } from '../catalogue/standards.js';
import type { ControlDefinition } from './control.js';

/** Rules about any of these weaknesses of MASWE: a new rule finds its controls by what it refers to. */
export function about(...weaknesses: readonly (keyof typeof masweTitle)[]): ControlDefinition['isJudgedBy'] {
  const known = new Set<string>(weaknesses);
  return ({ references }) => references.maswe.some((weakness) => known.has(weakness));
}
