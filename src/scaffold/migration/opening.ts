import { folderOf, joinPath, nameOf } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { findEntry } from '../entry-file.js';
import { findStart, type Start } from '../start.js';

/** What the app calls and waits for before it reads. */
export const opener = 'openSecureStorage';

/**
 * How the vault gets opened before the app reads from it: the app does that already, its entry file can be split into
 * one that does and a module with what it held, or its framework has a place for it. `null`: none is sure.
 */
export type Opening =
  | { readonly kind: 'there' }
  | { readonly kind: 'split'; readonly entry: string; readonly rest: string }
  | { readonly kind: 'module'; readonly start: Start }
  | null;

export function openingOf(project: Project): Opening {
  const entry = findEntry(project);
  const text = entry === null ? null : project.files.text(entry);
  if (entry === null || text === null) return moduleOf(project);
  if (text.includes(opener)) return { kind: 'there' };
  const rest = joinPath(folderOf(entry), `bootstrap${/\.\w+$/.exec(entry)?.[0] ?? '.ts'}`);
  // A file of that name belongs to the app, and what others import from the entry would no longer be there.
  return project.files.web.includes(rest) || isImported(project, entry) ? null : { kind: 'split', entry, rest };
}

function moduleOf(project: Project): Opening {
  const start = findStart(project);
  if (start === null) return null;
  return start.text?.includes(opener) ? { kind: 'there' } : { kind: 'module', start };
}

/** Whether code of modules runs before the vault is open. */
export const isOpenedLate = (project: Project): boolean =>
  findEntry(project) === null && findStart(project)?.module.isLate === true;

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
