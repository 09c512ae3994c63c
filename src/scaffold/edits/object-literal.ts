import type { ts } from 'ts-morph';
import { indentAt, type Splice, withLineEndings } from './splice.js';

/**
 * A member at the end of an object literal, in its layout. `member` writes with `\n`; it is given the indentation of
 * the members, and one step of it.
 */
export function appendMember(
  text: string,
  object: ts.ObjectLiteralExpression,
  member: (indent: string, step: string) => string,
): Splice {
  const last = object.properties.at(-1);
  const start = object.getStart();
  const outer = indentAt(text, start);
  if (!last) {
    const added = `{\n${outer}  ${member(`${outer}  `, '  ')},\n${outer}}`;
    return { start, end: object.end, text: withLineEndings(added, text) };
  }
  const isInline = !/[\r\n]/.test(text.slice(start, last.getStart()));
  const indent = isInline ? outer : indentAt(text, last.getStart());
  const step = indent.slice(outer.length) || '  ';
  const separator = isInline ? ' ' : `\n${indent}`;
  const { hasTrailingComma } = object.properties;
  const at = hasTrailingComma ? object.properties.end : last.end;
  const added = `${hasTrailingComma ? '' : ','}${separator}${member(indent, step)}${hasTrailingComma ? ',' : ''}`;
  return { start: at, end: at, text: withLineEndings(added, text) };
}
