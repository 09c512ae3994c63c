import { readFileSync } from 'node:fs';
import type { TemplateFile, Templates } from './templates.js';

/** Reads the manifest of a templates folder; its files are read when a plan needs them. */
export function loadTemplates(folder: URL): Templates {
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const { files }: { files: readonly TemplateFile[] } = JSON.parse(read('template.json'));
  return { files, read };
}
