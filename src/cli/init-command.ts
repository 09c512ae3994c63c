import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { stringAt } from '../project/config-value.js';
import { inVault } from '../scaffold/code-root.js';
import type { Effects } from '../scaffold/effects.js';
import { isEmpty, type Plan } from '../scaffold/plan.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { gitStateOf } from './git-state.js';
import { type Ask, answered, defaultOf, equivalentCommand, openQuestions, toAnswers } from './init-answers.js';
import { declareInit, type InitFlags } from './init-flags.js';
import { isCancelled, loadPrompts, type Prompts } from './init-prompts.js';
import { type Circumstances, defaultFolder, questionsFor } from './init-questions.js';
import { showNext, showPlan, showSurroundings } from './init-view.js';
import { installPackages } from './install-packages.js';
import { packageManagerOf } from './package-manager.js';
import type { Preflight } from './prepare-init.js';
import { createProgress } from './progress.js';
import type { Terminal } from './terminal.js';
import { UserError } from './user-error.js';

export function addInitCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  declareInit(program).action(async (directory: string, flags: InitFlags) => {
    finish(await cancellable(terminal, () => runInit(directory, flags, terminal)));
  });
}

/** Nothing is written before the plan is confirmed, so whoever leaves a prompt leaves nothing behind. */
async function cancellable({ stderr }: Terminal, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!isCancelled(error)) throw error;
    stderr.write('\nCancelled: nothing was changed.\n');
    return exitCodes.usage;
  }
}

async function runInit(directory: string, flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr, stdin } = terminal;
  const prompts = !flags.yes && stdin.isTTY && stdout.isTTY && !flags.json ? await loadPrompts() : null;
  const root = await rootOf(resolve(terminal.cwd, directory), flags, stderr);
  const found = await look(root, flags, prompts, terminal);
  const folder = join(root, found.project.app.root);
  if (!flags.json) showSurroundings(found.project.app.name, found.surroundings, packageManagerOf(folder), terminal);
  const ask: Ask = (given) => questionsFor(circumstancesOf(found, given), given);
  const decided = await decide(ask, flags, prompts);
  const plan = await planFor(found, decided);
  await showPlan(plan, isEmpty(plan) ? null : await effectsFor(root, found, plan, terminal), flags, terminal);
  if (flags.dryRun || isEmpty(plan)) return exitCodes.clean;
  if (prompts && !(await prompts.confirm('Apply this plan?'))) {
    stderr.write('Nothing was changed.\n');
    return exitCodes.clean;
  }
  const { applyEdits } = await import('../scaffold/apply/apply.js');
  applyEdits(root, plan.edits);
  const outcome = await install(plan, folder, flags, terminal);
  const command = equivalentCommand(directory, decided, ask(decided));
  if (!flags.json) showNext(command, plan, outcome === 'installed', terminal);
  return outcome === 'failed' ? exitCodes.incomplete : exitCodes.clean;
}

const circumstancesOf = (found: Preflight, flags: InitFlags): Circumstances => ({
  surroundings: found.surroundings,
  backends: found.backends,
  current: currentBackend(found, flags.folder ?? defaultFolder(found.surroundings.framework)),
  appName: found.project.app.name,
  appId: stringAt(found.project.app.config?.value ?? null, 'appId'),
  hasFlows: found.report.findings.some(({ category }) => category === 'storage' || category === 'sdk'),
});

/** What an earlier run chose. */
function currentBackend({ project, workspace, backends }: Preflight, folder: string): Circumstances['current'] {
  const auth = ['auth.ts', 'auth.js'].map((name) => workspace.read(inVault({ project, answers: { folder } }, name)));
  return backends.find(({ id }) => auth.some((text) => text?.includes(`backends/${id}'`)))?.id ?? null;
}

async function effectsFor(root: string, found: Preflight, plan: Plan, { stderr }: Terminal): Promise<Effects> {
  const progress = createProgress(stderr);
  const { auditAfter } = await import('./prepare-init.js');
  const { effectsOf } = await import('../scaffold/effects.js');
  const after = await auditAfter(root, found, plan, progress.show).finally(progress.clear);
  return effectsOf(found.report, after, plan.edits);
}

/** The real path of the directory, after an interrupted run in it was brought to an end. */
async function rootOf(directory: string, { dryRun }: InitFlags, stderr: Terminal['stderr']): Promise<string> {
  if (!existsSync(directory))
    throw new UserError(`${directory} does not exist.`, 'Pass the folder of a Capacitor app.');
  const root = realpathSync(directory);
  const { isInterrupted, recover } = await import('../scaffold/apply/recover.js');
  if (dryRun && isInterrupted(root)) {
    throw new UserError(
      'An earlier run was interrupted.',
      'Run init without --dry-run: first it brings that run to an end.',
    );
  }
  const recovery = recover(root);
  if (recovery === 'completed') stderr.write('note: completed the changes of an earlier run that was interrupted.\n');
  if (recovery === 'undone') stderr.write('note: cleaned up after an earlier run that was interrupted.\n');
  if (gitStateOf(root) === 'dirty')
    stderr.write('note: there are uncommitted changes; commit first to see what init does.\n');
  return root;
}

async function look(root: string, flags: InitFlags, prompts: Prompts | null, terminal: Terminal): Promise<Preflight> {
  const { preflight } = await import('./prepare-init.js');
  const progress = createProgress(terminal.stderr);
  const chooseApp = async (roots: readonly string[]): Promise<string> => {
    if (flags.app !== undefined) return flags.app;
    progress.clear();
    if (prompts) return prompts.choose('Which app?', roots);
    throw new UserError(`The directory holds ${roots.length} apps.`, `Pass one with --app: ${roots.join(', ')}`);
  };
  return preflight(root, chooseApp, progress.show).finally(progress.clear);
}

/** Flags, then answers, then defaults. Without a terminal nobody can answer, so every flag must be there. */
async function decide(ask: Ask, flags: InitFlags, prompts: Prompts | null): Promise<InitFlags> {
  if (flags.yes) return answered(ask, flags, defaultOf);
  if (prompts === null) {
    const missing = [...openQuestions(ask, flags).map(({ option }) => option), ...(flags.dryRun ? [] : ['--yes'])];
    if (missing.length === 0) return flags;
    throw new UserError(
      `There is no terminal to ask on, and these flags are missing: ${missing.join(', ')}`,
      'Pass them, or pass --yes to take the defaults and to apply the plan.',
    );
  }
  return answered(ask, flags, prompts.ask);
}

async function planFor(found: Preflight, flags: InitFlags): Promise<Plan> {
  const { planInit } = await import('../scaffold/plan-init.js');
  const { loadTemplates } = await import('../scaffold/load-templates.js');
  const backend = found.backends.find(({ id }) => id === flags.backend);
  if (!backend) {
    throw new UserError(
      `${flags.backend} cannot be used with Capacitor ${found.surroundings.capacitorMajor}.`,
      `Pass one of these with --backend: ${found.backends.map(({ id }) => id).join(', ')}`,
    );
  }
  const answers = toAnswers(flags, found.surroundings, backend.id);
  const templates = loadTemplates(new URL('../../templates/', import.meta.url));
  const { project, native, surroundings, web } = found;
  const facts = { flows: web.facts.flows, accesses: web.accesses() };
  return planInit({ project, native, surroundings, answers, backend, templates, ...facts }, found.workspace);
}

/** Output of the package manager goes to stderr, so that stdout holds the plan and nothing else. */
async function install(
  plan: Plan,
  folder: string,
  flags: InitFlags,
  { stderr }: Terminal,
): Promise<'installed' | 'skipped' | 'failed'> {
  if (plan.installs.length === 0) return 'installed';
  if (!flags.install) return 'skipped';
  const manager = packageManagerOf(folder);
  stderr.write(`Running ${manager} install\n`);
  if (await installPackages(manager, folder)) return 'installed';
  stderr.write(`error: ${manager} install failed.\nhint: The files are written; run it again by hand.\n`);
  return 'failed';
}
