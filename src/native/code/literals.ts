const hole = /\$\{([^{}]*)\}|\$([A-Za-z_]\w*)|\\\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** What interpolations fill into a literal: `"$name ${a.b}"` of Kotlin, `"\(name)"` of Swift. */
export const holesIn = (text: string): string[] =>
  [...text.matchAll(hole)].map(([, braced, named, swift]) => braced ?? named ?? swift ?? '');

/** Code in which of each literal only stays what interpolations fill in. */
export const withoutLiterals = (text: string): string =>
  text.replace(/"(?:[^"\\\n]|\\.)*"/g, (literal) => ` ${holesIn(literal).join(' ')} `);
