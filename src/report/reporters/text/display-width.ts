const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const zero = /^\p{M}$/u;

const ascii = /^[ -~]*$/;

/** Columns a terminal gives to `text`: two for East Asian wide characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** `text` cut to `width` columns; the end of a path tells more than its beginning. */
export function cutTo(text: string, width: number, keep: 'start' | 'end' = 'start'): string {
  if (displayWidth(text) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && displayWidth(characters.join('')) > width - 1) {
    if (keep === 'start') characters.pop();
    else characters.shift();
  }
  return keep === 'start' ? `${characters.join('')}…` : `…${characters.join('')}`;
}

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
