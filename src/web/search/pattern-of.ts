/**
 * Matches one of the texts as they stand. Without texts nothing matches, and the anchor keeps the engine from trying at
 * every character.
 */
export function patternOf(texts: readonly string[]): RegExp {
  const escaped = [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? /^(?!)/ : new RegExp(escaped.join('|'));
}
