import type { Diagnostic } from './diagnostic.js';
import type { FileSystem } from './file-system.js';
import { JsonError, readJson } from './json.js';
import { lineStarts, positionAt } from './location.js';
import { type Manifest, toManifest } from './manifest.js';
import { folderOf, nameOf } from './path.js';
import type { ConfigValue } from './project.js';
import { TextStore } from './text-store.js';
import { type Tree, walk } from './walk.js';

/** What one walk of the audited directory found, shared by all of its apps. */
export interface Survey {
  readonly system: FileSystem;
  readonly tree: Tree;
  readonly files: ReadonlySet<string>;
  readonly texts: TextStore;
  /** By folder. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly diagnostics: readonly Diagnostic[];
  /** The value of a JSON file; `null` (and a diagnostic) when there is none that can be read. */
  json(path: string): ConfigValue | null;
}

export function survey(system: FileSystem): Survey {
  const tree = walk(system);
  const texts = new TextStore(system);
  const diagnostics = [...tree.diagnostics];
  const files = new Set(tree.files);
  const values = new Map<string, ConfigValue | null>();
  const json = (path: string): ConfigValue | null => {
    const known = values.get(path);
    if (known !== undefined || !files.has(path)) return known ?? null;
    const value = readJsonFile(texts, path, diagnostics);
    values.set(path, value);
    return value;
  };
  return { system, tree, files, texts, manifests: readManifests(tree.files, json), diagnostics, json };
}

function readManifests(files: readonly string[], json: Survey['json']): Map<string, Manifest> {
  const manifests = new Map<string, Manifest>();
  for (const path of files) {
    const value = nameOf(path) === 'package.json' ? json(path) : null;
    if (value) manifests.set(folderOf(path), toManifest(folderOf(path), value));
  }
  return manifests;
}

function readJsonFile(texts: TextStore, path: string, diagnostics: Diagnostic[]): ConfigValue | null {
  const result = texts.read(path, false);
  if ('problem' in result) {
    diagnostics.push(result.problem);
    return null;
  }
  try {
    return readJson(result.text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = positionAt(lineStarts(result.text), error.offset);
    const message = `Not valid JSON at ${line}:${column}: ${error.message}.`;
    // Without a tsconfig some imports stay unresolved; without a package.json or Capacitor's the audit is incomplete.
    const kind = /^(package|capacitor\.config)\.json$/.test(nameOf(path)) ? 'unparsable' : 'unresolved';
    diagnostics.push({ kind, file: path, message });
    return null;
  }
}
