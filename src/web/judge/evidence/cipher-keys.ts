import type { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { slotValues } from '../../program/symbols/slots.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName } from '../../program/syntax/syntax-names.js';

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
  if (importsToVerify(call)) return [];
  const declaration = declarationOf(analysis, call);
  const known = [...analysis.roles.of('ciphers', declaration), ...analysis.roles.of('passes', declaration)];
  return known.flatMap(({ entry: { key } }) =>
    key === undefined ? [] : slotValues(analysis, call, key).map(({ node }) => node),
  );
}

/**
 * `importKey(format, key, algorithm, extractable, ['verify'])`: the key that only verifies signatures is public, but
 * for HMAC. https://www.w3.org/TR/webcrypto-2/#dfn-KeyUsage
 */
function importsToVerify({ expression, arguments: given }: CallLike): boolean {
  const [, , algorithm, , usages] = given ?? [];
  return (
    calleeName(expression) === 'importKey' &&
    usages !== undefined &&
    /^\[\s*['"]verify['"]\s*\]$/.test(usages.getText()) &&
    !/hmac/i.test(algorithm?.getText() ?? '')
  );
}
