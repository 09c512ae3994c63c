import type { Location } from '../../../project/location.js';
import { escapeControl } from '../../escape.js';
import { maskSecrets } from '../../mask.js';
import { displayWidth } from './display-width.js';
import type { Theme } from './theme.js';

const tabWidth = 4;
/** Lines of a longer span that are shown. */
const mostLines = 4;
/** Characters around the marked place that are looked at; a minified line may have a million. */
const reach = 500;

interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the line. */
  readonly offset: number;
}

/** The marked source lines with the one before; carets when the span is within one line. */
export function renderFrame(lines: readonly string[], location: Location, theme: Theme): string[] {
  const { line, column, endLine, endColumn } = location;
  if (lines[line - 1] === undefined) return [];
  const last = Math.min(endLine, line + mostLines - 1, lines.length);
  const gutter = String(last).length;
  const room = theme.width - gutter - 10;
  const rows: string[] = [];
  for (let number = Math.max(1, line - 1); number <= last; number++) {
    const isMarked = number >= line;
    const end = endLine === line ? endColumn : column + 1;
    const { text, caretAt, carets } = layOut(lines[number - 1] ?? '', isMarked ? column - 1 : 0, end - 1, room);
    if (!isMarked && text.trim() === '') continue;
    const head = `    ${isMarked ? '>' : ' '} ${String(number).padStart(gutter)} │`;
    rows.push(theme.faint(head) + (isMarked ? theme.plain(` ${text}`) : theme.faint(` ${text}`)).trimEnd());
    if (number === line && endLine === line) {
      const blank = `      ${' '.repeat(gutter)} │`;
      rows.push(`${theme.faint(blank)} ${' '.repeat(caretAt)}${theme.mark('^'.repeat(Math.max(1, carets)))}`);
    }
  }
  return rows;
}

/** The line as it can be shown in `room` columns: tabs expanded, secrets covered, cut around the marked part. */
function layOut(line: string, start: number, end: number, room: number) {
  const from = Math.max(0, start - reach);
  const cells = cellsOf(maskSecrets(line.slice(from, start + reach)), from);
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const before = widthBefore(cells, start);
  const isCut = from > 0 || total > room;
  // Keep a third of the room for what precedes the marked part.
  const skip = isCut ? Math.max(0, before - Math.floor(room / 3)) : 0;
  const { text, skipped } = cut(cells, skip, room);
  const caretAt = before - skipped + (skip > 0 ? 1 : 0);
  const carets = Math.min(widthBefore(cells, end) - before, room - caretAt);
  return { text, caretAt, carets };
}

function cellsOf(text: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let offset = from;
  let column = 0;
  for (const character of text) {
    const shown = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : escapeControl(character);
    const width = displayWidth(shown);
    cells.push({ text: shown, width, offset });
    offset += character.length;
    column += width;
  }
  return cells;
}

const widthBefore = (cells: readonly Cell[], offset: number): number =>
  cells.reduce((sum, cell) => (cell.offset < offset ? sum + cell.width : sum), 0);

function cut(cells: readonly Cell[], skip: number, room: number): { text: string; skipped: number } {
  let skipped = 0;
  let text = skip > 0 ? '…' : '';
  let width = displayWidth(text);
  for (const cell of cells) {
    if (skipped < skip) {
      skipped += cell.width;
      continue;
    }
    if (width + cell.width > room) return { text: `${text}…`, skipped };
    text += cell.text;
    width += cell.width;
  }
  return { text, skipped };
}
