import { folderOf, joinPath, nameOf } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { findEntry } from '../entry-file.js';

/** What the entry file of the app calls and waits for. */
export const opener = 'openSecureStorage';

/**
 * How the vault gets opened before the app reads from it: the entry file does that already, or can be split into one
 * that does and a module with what it held. `null`: neither is sure.
 */
export type Opening =
  | { readonly kind: 'there' }
  | { readonly kind: 'split'; readonly entry: string; readonly rest: string }
  | null;

export function openingOf(project: Project): Opening {
  const entry = findEntry(project);
  const text = entry === null ? null : project.files.text(entry);
  if (entry === null || text === null) return null;
  if (text.includes(opener)) return { kind: 'there' };
  const rest = joinPath(folderOf(entry), `bootstrap${/\.\w+$/.exec(entry)?.[0] ?? '.ts'}`);
  // A file of that name belongs to the app, and what others import from the entry would no longer be there.
  return project.files.web.includes(rest) || isImported(project, entry) ? null : { kind: 'split', entry, rest };
}

/** Whether another file imports the module. */
function isImported({ files }: Project, module: string): boolean {
  const name = nameOf(module).replace(/\.\w+$/, '');
  const specifier = new RegExp(`['"]([^'"\\n]{0,200}\\b${name}(?:\\.\\w+)?)['"]`, 'g');
  return files.web.some((file) => {
    const text = file === module || /\.html?$/i.test(file) ? null : files.text(file);
    const found = text?.includes(name) ? [...text.matchAll(specifier)] : [];
    return found.some(([, path = '']) => files.resolve(path, file) === module);
  });
}
