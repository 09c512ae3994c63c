import { type Location, lineStarts } from '../../project/location.js';

export const startOf = (text: string, { line, column }: Location): number => offsetAt(text, line, column);
export const endOf = (text: string, { endLine, endColumn }: Location): number => offsetAt(text, endLine, endColumn);

const offsetAt = (text: string, line: number, column: number): number => (lineStarts(text)[line - 1] ?? 0) + column - 1;
