import { escapeControl } from '../report/escape.js';
import type { Effects } from '../scaffold/effects.js';
import { isEmpty, type Plan } from '../scaffold/plan.js';
import type { Surroundings } from '../scaffold/surroundings.js';
import type { InitFlags } from './init-flags.js';
import { hasColor, type Terminal, widthOf } from './terminal.js';

/** Prints the plan and what it does to the audit: as text, as a diff too, or as JSON and nothing else. */
export async function showPlan(
  plan: Plan,
  effects: Effects | null,
  flags: InitFlags,
  terminal: Terminal,
): Promise<void> {
  const { stdout, env } = terminal;
  if (flags.json) {
    stdout.write(`${JSON.stringify({ ...plan, effects }, null, 2)}\n`);
    return;
  }
  const [{ createTheme }, { renderSummary }, { renderEffects }] = await Promise.all([
    import('../report/reporters/text/theme.js'),
    import('../scaffold/preview/summary.js'),
    import('../scaffold/preview/effects.js'),
  ]);
  const theme = createTheme(hasColor(stdout, env, flags.color), widthOf(stdout));
  if (isEmpty(plan)) stdout.write('Nothing to do: the app has everything that this plan would add.\n\n');
  stdout.write(`${renderSummary(plan, theme)}\n`);
  if (effects) stdout.write(`${renderEffects(effects, theme)}\n`);
  if (!flags.diff) return;
  const { renderDiff } = await import('../scaffold/preview/diff.js');
  stdout.write(`${renderDiff(plan, theme)}\n`);
}

/** What was found, in one line: people see at once when it is not their app. */
export function showSurroundings(name: string, found: Surroundings, manager: string, { stderr }: Terminal): void {
  const { framework, language, capacitorMajor, platforms } = found;
  const parts = [framework, language, `Capacitor ${capacitorMajor}`, ...platforms, manager];
  stderr.write(`${escapeControl(name)}: ${parts.join(', ')}\n`);
}

/** What is left to do, and how to do the same without questions. */
export function showNext(command: string, plan: Plan, isInstalled: boolean, { stdout }: Terminal): void {
  const steps = [
    ...(isInstalled ? [] : ['Install the packages.']),
    'Run `npx cap sync`, so that the native projects get the plugins.',
    ...(plan.manualSteps.length > 0 ? ['Do what is listed above under "For you to do".'] : []),
    'Look at the changes with `git diff`, and run the app on a device.',
  ];
  stdout.write(`\nNext\n${steps.map((step) => `  - ${step}\n`).join('')}`);
  stdout.write(`\nThe same without questions:\n  ${escapeControl(command)}\n`);
}
