import { createProject, type FileMap } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

/** What is stored, at `file:line medium kind`, in an app of these files; weak suspicions are left out. */
export function flowsIn(files: FileMap, dependencies: readonly string[] = []): string[] {
  const packages = Object.fromEntries(['@capacitor/core', ...dependencies].map((name) => [name, '^7.0.0']));
  const manifest = JSON.stringify({ name: 'app', dependencies: packages });
  const { flows } = findTokenFlows(createProject({ 'package.json': manifest, ...files }));
  return flows
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ location, medium, subject }) => `${location.file}:${location.line} ${medium} ${subject.kind}`);
}
