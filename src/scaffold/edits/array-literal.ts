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

/** An element before all others. */
export function prependElement(source: ts.SourceFile, list: ts.ArrayLiteralExpression, element: string): Splice {
  const start = list.getStart(source) + 1;
  const [first] = list.elements;
  if (!first)
    return { start, end: isBlank(source.text.slice(start, list.end - 1)) ? list.end - 1 : start, text: element };
  const between = source.text.slice(start, first.getStart(source));
  const written = first.getText(source).startsWith('"') ? element.replaceAll("'", '"') : element;
  return insertion(
    first.getStart(source),
    `${written},${/[\r\n]/.test(between) ? between.replace(/^.*?(?=\r?\n|\r)/, '') : ' '}`,
  );
}

const isBlank = (text: string): boolean => text.trim() === '';

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });
