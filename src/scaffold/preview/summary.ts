import type { Theme } from '../../report/reporters/text/theme.js';
import type { Edit, ManualStep, Plan } from '../plan.js';

/** The plan as a list: files, packages, what is left to a person. */
export function renderSummary(plan: Plan, theme: Theme): string {
  const sections = [
    section(
      'Files',
      plan.edits.flatMap((edit) => fileLines(edit, theme)),
      theme,
    ),
    section(
      'Packages',
      plan.installs.map(
        ({ name, range, dev }) =>
          `  ${theme.good('+')} ${theme.plain(`${name} ${range}${dev ? ' (development)' : ''}`)}`,
      ),
      theme,
    ),
    section(
      'For you to do',
      plan.manualSteps.flatMap((step) => stepLines(step, theme)),
      theme,
    ),
  ];
  return sections.flat().join('\n');
}

const section = (title: string, lines: readonly string[], { strong }: Theme): string[] =>
  lines.length === 0 ? [] : [strong(title), ...lines, '', ''].slice(0, -1);

function fileLines({ path, before, after, why }: Edit, theme: Theme): string[] {
  const mark = before === null ? theme.good('+') : after === null ? theme.bad('-') : theme.path('~');
  return [`  ${mark} ${theme.path(path)}`, ...why.flatMap((reason) => theme.paragraph(reason, '      ', theme.faint))];
}

function stepLines({ text, file, line, snippet }: ManualStep, theme: Theme): string[] {
  const place = file === undefined ? [] : [`  ${theme.path(line === undefined ? file : `${file}:${line}`)}`];
  const code = (snippet ?? '').split('\n').filter((one) => one !== '');
  const indent = file === undefined ? '  ' : '      ';
  return [...place, ...theme.paragraph(text, indent), ...code.map((one) => `${indent}  ${theme.faint(one)}`)];
}
