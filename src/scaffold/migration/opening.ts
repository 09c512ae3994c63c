import { folderOf, joinPath } from '../../project/path.js';
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
  // What others import from it would wait for the vault, and a file of that name belongs to the app.
  return project.files.web.includes(rest) || /^\s*export\b/m.test(text) ? null : { kind: 'split', entry, rest };
}
