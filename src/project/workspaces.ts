import type { Manifest } from './manifest.js';
import type { Survey } from './survey.js';

/**
 * The packages that npm, pnpm, Yarn or Lerna link together, by name. Globs are not matched: any named package below
 * a workspace root can only be imported by its name when it is a member.
 */
export function workspacePackages(survey: Survey): Map<string, Manifest> {
  const packages = new Map<string, Manifest>();
  for (const manifest of survey.manifests.values()) {
    if (manifest.name && !packages.has(manifest.name)) packages.set(manifest.name, manifest);
  }
  return packages;
}

/** Whether the folder is the root of a workspace. */
export function isWorkspaceRoot(survey: Survey, folder: string): boolean {
  const at = (name: string) => survey.files.has(folder === '.' ? name : `${folder}/${name}`);
  const declared = (survey.manifests.get(folder)?.workspaces.length ?? 0) > 0;
  return declared || ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'rush.json'].some(at);
}

/** Longer lines hold no version. */
const maxLine = 300;

/**
 * Version ranges of pnpm-workspace.yaml, by catalog and package; the unnamed catalog is `default`. Only the shape
 * pnpm documents is read: block maps of scalars.
 */
export function readCatalogs(text: string): Map<string, Map<string, string>> {
  const catalogs = new Map<string, Map<string, string>>();
  let section = '';
  let catalog = 'default';
  for (const line of text.split(/\r?\n/).filter((one) => one.length < maxLine)) {
    const top = /^(\w+):/.exec(line)?.[1];
    if (top !== undefined) {
      section = top;
      catalog = 'default';
    }
    const [, , name = '', value = ''] = /^\s+(['"]?)([@\w./-]+)\1:\s*(.*)$/.exec(line) ?? [];
    if (!section.startsWith('catalog') || name === '') continue;
    if (scalar(value) === '') catalog = name;
    else catalogs.set(catalog, (catalogs.get(catalog) ?? new Map<string, string>()).set(name, scalar(value)));
  }
  return catalogs;
}

const scalar = (text: string): string =>
  text
    .replace(/\s#.*$/, '')
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2');
