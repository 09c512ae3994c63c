import { joinPath } from '../project/path.js';
import type { Project } from '../project/project.js';
import { codeRootOf } from './code-root.js';

/** The script with which the app starts: what its page loads, or where its framework expects it. */
export function findEntry(project: Project): string | null {
  const { files } = project;
  const root = codeRootOf(project);
  const at = (path: string) => joinPath(root, path);
  const pages = ['index.html', 'src/index.html'].map(at).filter((path) => files.web.includes(path));
  const loaded = pages.flatMap((page) => moduleScripts(files.text(page) ?? '').map(at));
  const expected = [
    'src/main.ts',
    'src/main.tsx',
    'src/main.js',
    'src/main.jsx',
    'src/index.tsx',
    'src/index.jsx',
    'src/index.js',
  ];
  return [...loaded, ...expected.map(at)].find((path) => files.web.includes(path)) ?? null;
}

/** `src` of module scripts that belong to the app, from the root of the site. */
function moduleScripts(html: string): readonly string[] {
  const tags = html.match(/<script\b[^>]{0,500}>/gi) ?? [];
  return tags
    .filter((tag) => /\btype\s*=\s*["']?module\b/i.test(tag))
    .flatMap((tag) => /\bsrc\s*=\s*["'](?:\.?\/)?([\w@./-]+\.[cm]?[jt]sx?)["']/i.exec(tag)?.[1] ?? []);
}
