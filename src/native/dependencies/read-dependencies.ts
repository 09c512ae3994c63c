import { packagesOfInterest } from '../../catalogue/packages-of-interest.js';
import type { Diagnostic } from '../../project/diagnostic.js';
import { isWithin, joinPath, upwards } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import type { Located } from '../located.js';
import type { Dependencies } from './dependencies.js';
import { isManifest, unencryptedDownloads } from './downloads.js';
import { lockfiles } from './lockfiles.js';
import { readDeclared } from './manifest.js';
import { registryFiles, scopesIn } from './registries.js';

/** Reads the files of the app's folder and of those above it: a workspace keeps its lockfile at its root. */
export function readDependencies(project: Project, diagnostics: Diagnostic[]): Dependencies {
  const folders = [...upwards(project.app.root)];
  const known = new Set(project.files.other);
  const textsOf = (name: string): { file: string; text: string }[] =>
    folders
      .map((folder) => joinPath(folder, name))
      .filter((file) => known.has(file))
      .flatMap((file) => {
        const text = project.files.text(file);
        return text === null ? [] : [{ file, text }];
      });

  const manifests = ['src-capacitor/package.json', 'package.json'].flatMap(textsOf);
  const declared = firstByName(manifests.flatMap(({ file, text }) => readDeclared(file, text, diagnostics)));
  return {
    declared,
    locked: lockedVersions(textsOf),
    registries: new Set(registryFiles.flatMap(textsOf).flatMap(({ text }) => scopesIn(text))),
    downloads: [
      ...[...declared.values()].filter(({ value }) => /^(?:git\+)?http:/.test(value)),
      ...downloadsOf(project),
    ],
  };
}

/** Of the files below the app: those that Capacitor and CocoaPods write themselves are no part of the repository. */
const downloadsOf = ({ app, files }: Project): Located<string>[] =>
  files.other
    .filter((file) => isManifest(file) && isWithin(file, app.root) && !/(^|\/)(?:node_modules|Pods)\//.test(file))
    .flatMap((file) => unencryptedDownloads(file, files.text(file) ?? ''));

function firstByName<T extends { readonly name: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.name, entry]));
}

/** Of the nearest lockfile: one of another package manager or of a folder above may be left over. */
function lockedVersions(
  textsOf: (name: string) => readonly { readonly file: string; readonly text: string }[],
): Map<string, Located<string>> {
  for (const { name, read } of lockfiles) {
    const [nearest] = textsOf(name);
    if (nearest) return read(nearest.file, nearest.text, packagesOfInterest);
  }
  return new Map();
}
