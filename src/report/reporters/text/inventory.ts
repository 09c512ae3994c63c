import { secretTitle } from '../../../catalogue/secret.js';
import { escapeControl } from '../../escape.js';
import type { InventoryEntry } from '../../report.js';
import { cutTo, displayWidth, padTo } from './display-width.js';
import type { Theme } from './theme.js';

const headings = ['SECRET', 'KEY', 'WHERE', 'PROTECTION', 'IN CODE'];
const gap = '  ';

/** Which secrets the app keeps, under which key, where, how protected, and where the code does it. */
export function renderInventory(inventory: readonly InventoryEntry[], theme: Theme): string[] {
  if (inventory.length === 0) return [];
  const rows = inventory.map(cellsOf);
  const widths = columnWidths([headings, ...rows], theme.width - 2);
  return [
    theme.strong('Secrets this app keeps'),
    '',
    `  ${theme.faint(
      headings
        .map((cell, column) => padTo(cell, widths[column] ?? 0))
        .join(gap)
        .trimEnd(),
    )}`,
    ...rows.map((row, index) => `  ${renderRow(row, widths, inventory[index]?.protection ?? 'none', theme)}`),
    '',
  ];
}

const cellsOf = ({ subject, key, medium, protection, location }: InventoryEntry): string[] =>
  [secretTitle[subject.kind], key ?? '(not known)', medium, protection, `${location.file}:${location.line}`].map(
    escapeControl,
  );

function renderRow(
  row: readonly string[],
  widths: readonly number[],
  protection: InventoryEntry['protection'],
  theme: Theme,
): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    const text = padTo(cutTo(cell, width, column === 4 ? 'end' : 'start'), width);
    return column === 3 ? protectionPaint(protection, theme)(text) : theme.plain(text);
  });
  return cells.join(gap).trimEnd();
}

function protectionPaint(protection: InventoryEntry['protection'], theme: Theme) {
  switch (protection) {
    case 'none':
    case 'encoded':
      return theme.bad;
    case 'encrypted':
      return theme.plain;
    case 'keystore':
    case 'keystore-biometric':
    case 'memory':
      return theme.good;
  }
}

/** As wide as the content; when that is too wide, the widest columns give way first. */
function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const total = () => widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  while (total() > room && Math.max(...widths) > 8) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
