/** The candidate that a misspelt word most likely meant, or null when none is near. */
export function closest(word: string, candidates: readonly string[]): string | null {
  let best: { readonly candidate: string; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(word.slice(0, 80), candidate);
    // A shared beginning tells more than the length of what was left out: `token-in-prefs`.
    const score = distance - sharedStart(word, candidate);
    const limit = Math.max(2, Math.min(word.length, candidate.length) / 2);
    if (distance <= limit && (best === null || score < best.score)) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
