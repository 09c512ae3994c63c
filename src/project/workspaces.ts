import type { Manifest } from './manifest.js';
import { isWithin, relativeTo } from './path.js';
import type { Survey } from './survey.js';

/** What pnpm-workspace.yaml says that package.json does not. */
export interface PnpmWorkspace {
  readonly packages: readonly string[];
  /** Ranges by catalog name, then by package; the unnamed catalog is `default`. */
  readonly catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

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

export function isInWorkspace(survey: Survey, folder: string): boolean {
  return [...survey.manifests.keys()].some(
    (root) => root !== folder && isWithin(folder, root) && isWorkspaceRoot(survey, root) && relativeTo(root, folder),
  );
}

/** Reads the few shapes pnpm-workspace.yaml has: block lists and block maps of scalars. */
export function readPnpmWorkspace(text: string): PnpmWorkspace {
  const packages: string[] = [];
  const catalogs = new Map<string, Map<string, string>>();
  let section = '';
  let catalog = 'default';
  for (const line of text.split(/\r?\n/)) {
    const top = /^(\w+):/.exec(line);
    if (top) section = top[1] ?? '';
    const item = /^\s*-\s+(.+)$/.exec(line);
    const pair = /^(\s+)(['"]?)([@\w./-]+)\2:\s*(.*)$/.exec(line);
    if (section === 'packages' && item) packages.push(scalar(item[1] ?? ''));
    else if (pair && section.startsWith('catalog')) {
      const [, , , name = '', value = ''] = pair;
      if (section === 'catalog') catalog = 'default';
      if (scalar(value) === '') catalog = name;
      else catalogs.set(catalog, (catalogs.get(catalog) ?? new Map<string, string>()).set(name, scalar(value)));
    }
  }
  return { packages, catalogs };
}

const scalar = (text: string): string =>
  text
    .replace(/\s+#.*$/, '')
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2');
