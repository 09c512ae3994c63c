import { openMemory } from './memory.js';
import { type OpenOptions, openFileSystem } from './open-projects.js';
import type { Project } from './project.js';
import { ProjectError } from './project-error.js';

/** Content by path. */
export type FileMap = Readonly<Record<string, string | Uint8Array>>;

/** The apps in a map of files, found exactly as on disk. */
export function createProjects(files: FileMap, options: OpenOptions = {}): Project[] {
  return openFileSystem(openMemory(files), 'app', options);
}

/** The one app in a map of files; without a package.json it is a plain Capacitor app. */
export function createProject(files: FileMap, options: OpenOptions = {}): Project {
  const manifest = JSON.stringify({ name: 'app', dependencies: { '@capacitor/core': '^8.0.0' } });
  const [project, ...more] = createProjects({ 'package.json': manifest, ...files }, options);
  if (project && more.length === 0) return project;
  throw new ProjectError(`Expected one app, found ${project ? more.length + 1 : 0}.`, 'Use createProjects.');
}
