import { readFileSync } from 'node:fs';
import type { Templates } from './templates.js';

/** Reads the manifest of a templates folder; its files are read when a plan needs them. */
export function loadTemplates(folder: URL): Templates {
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const { placeholders, files }: Omit<Templates, 'read'> = JSON.parse(read('template.json'));
  return { placeholders, files, read };
}
