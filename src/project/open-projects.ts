import { realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openDisk } from './disk.js';
import type { FileSystem } from './file-system.js';
import { findApps } from './find-apps.js';
import { openApp } from './open-app.js';
import type { Project } from './project.js';
import { ProjectError } from './project-error.js';
import { survey } from './survey.js';

export interface OpenOptions {
  /** Take tests and stories for code of the app. */
  readonly includeTests?: boolean;
}

/** Every Capacitor app below `directory`. */
export function openProjects(directory: string, options: OpenOptions = {}): Project[] {
  const path = resolve(directory);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new ProjectError(`${directory} does not exist.`, 'Pass the folder of a Capacitor app.');
  if (!stats.isDirectory())
    throw new ProjectError(`${directory} is not a directory.`, 'Pass the folder that holds it.');
  const real = realpathSync(path);
  const projects = openFileSystem(openDisk(real), basename(real), options);
  if (projects.length > 0) return projects;
  throw new ProjectError(
    `${directory} holds no Capacitor app.`,
    'Expected a capacitor.config.* file, or @capacitor/core in the dependencies of a package.json.',
  );
}

/** `name` stands for the audited directory where nothing in it gives an app's name. */
export function openFileSystem(system: FileSystem, name: string, options: OpenOptions): Project[] {
  const found = survey(system);
  const folders = findApps(found);
  const roots = folders.map((folder) => folder.root);
  const includeTests = options.includeTests ?? false;
  return folders.map((folder) => openApp(found, folder, { roots, directoryName: name, includeTests }));
}
