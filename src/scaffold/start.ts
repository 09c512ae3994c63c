import { intersects, validRange } from 'semver';
import { type StartModule, startModules } from '../catalogue/start-modules.js';
import { isWithin, joinPath } from '../project/path.js';
import type { Project } from '../project/project.js';
import { codeRootOf } from './code-root.js';
import type { Draft } from './draft.js';
import { isRefused } from './edits/edited.js';
import { ensureFirst } from './edits/list-member.js';
import { splice, withLineEndings } from './edits/splice.js';
import { importBelow, specifierOf } from './migration/imports.js';
import { parseScript } from './migration/parse-script.js';
import { surroundingsOf } from './surroundings.js';
import { toJavaScript } from './to-javascript.js';

/** Where the framework of an app lets the vault start. */
export interface Start {
  readonly module: StartModule;
  readonly file: string;
  /** `null` when there is no such file yet. */
  readonly text: string | null;
  /** The configuration that has to name the module; `null` when none has to. */
  readonly config: string | null;
}

/** `null` when the app is made with no framework that has such a place, or it is taken. */
export function findStart(project: Project): Start | null {
  const { app, files } = project;
  const root = codeRootOf(project);
  const module = startModules.find(({ packages, range }) =>
    packages.some((name) => isEnough(app.dependencies.get(name), range)),
  );
  if (!module) return null;
  const folder = module.folders
    .map((one) => joinPath(root, one))
    .find((one) => files.web.some((file) => isWithin(file, one)));
  const extension = surroundingsOf(project).language === 'typescript' ? '.ts' : '.js';
  const path = joinPath(folder ?? root, module.path);
  const file = ['.ts', '.js'].map((one) => path + one).find((one) => files.web.includes(one)) ?? path + extension;
  const text = files.text(file);
  if (module.isShared && text !== null && /\bexport\b[^;\n]*\binit\b/.test(text) && !text.includes('auth-vault'))
    return null;
  const config = module.list ? configOf(project, module.list) : null;
  return module.list && config === null ? null : { module, file, text, config };
}

const isEnough = (declared: string | undefined, range = '*'): boolean =>
  declared !== undefined && (validRange(declared) === null || intersects(declared, range));

/** The configuration with a list that can name the module. */
function configOf(project: Project, { file, property, element }: NonNullable<StartModule['list']>): string | null {
  const paths = ['.ts', '.js', '.mjs', '.cjs', '.mts'].map((extension) =>
    joinPath(codeRootOf(project), file + extension),
  );
  return paths.find((path) => !isRefused(ensureFirst(path, project.files.text(path) ?? '', property, element))) ?? null;
}

/** What the vault exports for it. */
interface StartUse {
  readonly name: string;
  /** Path of the module, without extension. */
  readonly path: string;
  /** Whether it is a plugin of Vue, or a function to call. */
  readonly isPlugin: boolean;
}

/** Lets the module call or install what the vault exports. */
export function planStart({ module, file, config }: Start, use: StartUse, why: string, draft: Draft): void {
  const { name, path, isPlugin } = use;
  const specifier = specifierOf(file, path);
  const { imports = '', code = module.start } = isPlugin ? (module.install ?? {}) : {};
  const body = code.replaceAll('$name', name);
  const text = `${imports}import { ${name} } from '${specifier}';\n\n${body}`;
  if (draft.read(file) === null) draft.create(file, why, file.endsWith('.js') ? toJavaScript(text, 'start.ts') : text);
  else draft.edit(file, why, (before) => ({ text: withExport(file, before, name, specifier, body) }));
  if (config === null || !module.list) return;
  const { property, element } = module.list;
  draft.edit(config, why, (before) => ensureFirst(config, before, property, element));
}

function withExport(file: string, text: string, name: string, specifier: string, body: string): string {
  const source = parseScript(file, text);
  const imported = source === null ? text : splice(text, [importBelow(source, text, name, specifier)]);
  return withLineEndings(`${imported.trimEnd()}\n\n${body}`, text);
}
