import { folderOf } from '../../project/path.js';
import type { Theme } from '../../report/reporters/text/theme.js';
import type { Edit, ManualStep, Plan } from '../plan.js';

/** The plan as a list: files, packages, what is left to a person. */
export function renderSummary(plan: Plan, theme: Theme): string {
  const packages = plan.installs.map(
    ({ name, range, dev }) => `  ${theme.good('+')} ${theme.plain(`${name} ${range}${dev ? ' (development)' : ''}`)}`,
  );
  return [
    ...section('Files', fileLines(plan.edits, theme), theme),
    ...section('Packages', packages, theme),
    ...section(
      'For you to do',
      plan.manualSteps.flatMap((step) => stepLines(step, theme)),
      theme,
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[], { strong }: Theme): string[] =>
  lines.length === 0 ? [] : [strong(title), ...lines, ''];

/** New files that are there for the same reason stand as one folder. */
function fileLines(edits: readonly Edit[], theme: Theme): string[] {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const name = edit.before === null ? `new ${edit.why.join('\n')}` : edit.path;
    groups.set(name, [...(groups.get(name) ?? []), edit]);
  }
  return [...groups.values()].flatMap((group) => groupLines(group, theme));
}

const most = 3;

function groupLines(group: readonly Edit[], theme: Theme): string[] {
  const [first] = group;
  if (!first) return [];
  const isFolder = group.length > most;
  const paths = isFolder ? [`${commonFolder(group)}/ (${group.length} files)`] : group.map(({ path }) => path);
  return [
    ...paths.map((path) => `  ${markOf(first, theme)} ${theme.path(path)}`),
    ...first.why.flatMap((reason) => theme.paragraph(reason, '      ', theme.faint)),
  ];
}

function markOf({ before, after }: Edit, { good, bad, path }: Theme): string {
  if (before === null) return good('+');
  return after === null ? bad('-') : path('~');
}

const commonFolder = (edits: readonly Edit[]): string =>
  edits
    .map(({ path }) => folderOf(path))
    .reduce((a, b) => {
      let common = a;
      while (common !== '.' && b !== common && !b.startsWith(`${common}/`)) common = folderOf(common);
      return common;
    });

function stepLines({ text, file, line, snippet }: ManualStep, theme: Theme): string[] {
  const place = file === undefined ? [] : [`  ${theme.path(line === undefined ? file : `${file}:${line}`)}`];
  const code = (snippet ?? '').split('\n').filter((one) => one !== '');
  const indent = file === undefined ? '  ' : '      ';
  return [...place, ...theme.paragraph(text, indent), ...code.map((one) => `${indent}  ${theme.faint(one)}`)];
}
