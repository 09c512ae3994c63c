import { basename } from 'node:path';
import { runAudit } from '../audit.js';
import { type Backend, backendsFor } from '../catalogue/backends.js';
import type { NativeFacts } from '../native/read-native.js';
import { openDisk } from '../project/disk.js';
import type { Project } from '../project/project.js';
import { loadReaders } from '../readers.js';
import type { Report } from '../report/report.js';
import { overlay } from '../scaffold/overlay.js';
import type { Plan } from '../scaffold/plan.js';
import { isServedAsIs } from '../scaffold/served-as-is.js';
import { type Surroundings, surroundingsOf } from '../scaffold/surroundings.js';
import { openWorkspace, type Workspace } from '../scaffold/workspace.js';
import type { TracedWeb } from '../web/find-token-flows.js';
import { UserError } from './user-error.js';

/** What `init` knows before it asks. */
export interface Preflight {
  readonly project: Project;
  readonly native: NativeFacts;
  readonly web: TracedWeb;
  readonly report: Report;
  readonly surroundings: Surroundings;
  /** Those the app can use. */
  readonly backends: readonly Backend[];
  readonly workspace: Workspace;
}

/** Chooses one of several apps by its root. */
export type ChooseApp = (roots: readonly string[]) => Promise<string>;

/** `root` is a real path. */
export async function preflight(
  root: string,
  chooseApp: ChooseApp,
  onProgress: (step: string) => void,
): Promise<Preflight> {
  const readers = await loadReaders();
  const project = await oneApp(readers.openProjects(root, {}), chooseApp);
  const surroundings = surroundingsOf(project);
  const backends = backendsFor(surroundings.capacitorMajor ?? 0);
  if (backends.length === 0) throw unsupported(project);
  if (isServedAsIs(project)) throw unbundled(project);
  const native = await readers.readNative(project);
  const web = await traced(project);
  const single = {
    ...readers,
    openProjects: () => [project],
    readNative: () => native,
    findTokenFlows: () => web.facts,
  };
  const { report } = await runAudit(single, root, { onProgress });
  return { project, native, web, report, surroundings, backends, workspace: openWorkspace(openDisk(root)) };
}

/** The report on the app as the plan would leave it. */
export async function auditAfter(
  root: string,
  { project }: Preflight,
  { edits }: Plan,
  onProgress: (step: string) => void,
): Promise<Report> {
  const readers = await loadReaders();
  const { openFileSystem } = await import('../project/open-projects.js');
  const changed = openFileSystem(overlay(openDisk(root), edits), basename(root), {});
  const openProjects = () => changed.filter(({ app }) => app.root === project.app.root);
  return (await runAudit({ ...readers, openProjects }, root, { onProgress })).report;
}

async function traced(project: Project): Promise<TracedWeb> {
  const { traceWeb } = await import('../web/find-token-flows.js');
  return traceWeb(project);
}

async function oneApp(projects: readonly Project[], chooseApp: ChooseApp): Promise<Project> {
  const [first, ...others] = projects;
  if (first && others.length === 0) return first;
  const root = await chooseApp(projects.map(({ app }) => app.root));
  const found = projects.find(({ app }) => app.root === root || basename(app.root) === root);
  if (found) return found;
  throw new UserError(
    `There is no app at ${root}.`,
    `Pass one of these with --app: ${projects.map(({ app }) => app.root).join(', ')}`,
  );
}

/** The vault is made of modules that import packages, which only a bundler brings to the phone. */
const unbundled = ({ app }: Project): UserError =>
  new UserError(
    `The web code of ${app.name} is served as it is.`,
    'The vault imports packages, so it needs a bundler such as Vite: set one up first, with the sources in a folder of their own.',
  );

function unsupported({ app }: Project): UserError {
  const version = app.capacitor === null ? 'an unknown version of Capacitor' : `Capacitor ${app.capacitor.version}`;
  return new UserError(
    `${app.name} uses ${version}, for which no secure store is known that has no known flaw.`,
    'Update the app to Capacitor 6 or later.',
  );
}
