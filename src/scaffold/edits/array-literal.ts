import type { ts } from 'ts-morph';
import type { Splice } from './splice.js';

/** Elements at the end of an array literal, in its layout. */
export function appendElements(
  source: ts.SourceFile,
  list: ts.ArrayLiteralExpression,
  elements: readonly string[],
): Splice {
  const last = list.elements.at(-1);
  const start = list.getStart(source) + 1;
  if (!last) return insertion(start, elements.join(', '));
  const between = source.text.slice(start, list.elements[0]?.getStart(source));
  const separator = /[\r\n]/.test(between) ? between : ' ';
  const added = elements.map((element) => separator + element).join(',');
  return list.elements.hasTrailingComma ? insertion(list.elements.end, `${added},`) : insertion(last.end, `,${added}`);
}

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });
