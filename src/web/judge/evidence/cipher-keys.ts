import type { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf } from '../../program/call-targets.js';
import { slotValues } from '../../program/slots.js';
import type { CallLike } from '../../program/syntax-index.js';

/** What the app hands to ciphers as their key: whoever reads it where it is kept can open what it seals. */
export function cipherKeys(analysis: Analysis): readonly ts.Expression[] {
  const { libraries } = analysis.roles;
  const keyed = libraries.flatMap(({ ciphers = [], passes = [] }) =>
    [...ciphers, ...passes].flatMap(({ at, key }) => (key === undefined ? [] : (/[\w$]+$/.exec(at)?.[0] ?? []))),
  );
  return [...new Set(keyed)].flatMap((name) =>
    (analysis.index.calls.get(name) ?? []).flatMap((call) => keysOf(analysis, call)),
  );
}

function keysOf(analysis: Analysis, call: CallLike): readonly ts.Expression[] {
  const declaration = declarationOf(analysis, call);
  const known = [...analysis.roles.of('ciphers', declaration), ...analysis.roles.of('passes', declaration)];
  return known.flatMap(({ entry: { key } }) =>
    key === undefined ? [] : slotValues(analysis, call, key).map(({ node }) => node),
  );
}
