/** Comments, strings and characters as one piece each: their braces are none. */
const piece =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\[^\n][^'\n]{0,8})'|[{};]/g;

/** What precedes the brace of a type; `class func` and `class var` of Swift declare members. */
const type =
  /\b(?:class|interface|object|enum|struct|extension|protocol|actor|record)\b(?!\s+(?:func|var|let)\b)[^;{}]*$/;

interface Body {
  /** Where the name and the parameters of the function begin. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Blanks the bodies of functions and properties that are `idle`, so that the parser passes over them; what is left
 * keeps its place. Only whole bodies go: what a function says, it says completely or not at all. `isIdle` sees the body
 * with the name and the parameters before it.
 */
export function blankIdleBodies(text: string, isIdle: (body: string) => boolean): string {
  const idle = (bodiesIn(text) ?? []).filter(({ header, end }) => isIdle(text.slice(header, end)));
  if (idle.length === 0) return text;
  const parts = idle.map(
    ({ start, end }, i) => text.slice(idle[i - 1]?.end ?? 0, start) + blank(text.slice(start, end)),
  );
  return parts.join('') + text.slice(idle.at(-1)?.end);
}

const blank = (body: string): string =>
  body
    .split('\n')
    .map(({ length }) => ' '.repeat(length))
    .join('\n');

/** Blocks that lie in types or in the file itself, and are no types. `null`: braces that do not pair up. */
function bodiesIn(text: string): Body[] | null {
  const bodies: Body[] = [];
  let types = 0;
  let depth = 0;
  let headerStart = 0;
  let header = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(piece)) {
    if (token === '{') {
      if (depth > 0) depth++;
      else if (type.test(text.slice(headerStart, index))) types++;
      else {
        depth = 1;
        header = headerStart;
        start = index + 1;
      }
    } else if (token === '}') {
      if (depth === 0 && --types < 0) return null;
      if (depth > 0 && --depth === 0) bodies.push({ header, start, end: index });
    } else if (token !== ';') continue;
    headerStart = index + 1;
  }
  return depth === 0 && types === 0 ? bodies : null;
}
