import type { Control, Report } from '../../report.js';
import { type ControlStatus, controlStatuses } from '../../scales.js';
import { displayWidth, padTo } from './display-width.js';
import type { Theme } from './theme.js';

const statusTitle: Record<ControlStatus, string> = {
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  pass: 'pass',
  'not-applicable': 'n/a',
};
const statusWidth = Math.max(...Object.values(statusTitle).map(displayWidth));

/** The scorecard of each app, the worst first. */
export function renderControls({ apps, controls }: Report, theme: Theme): string[] {
  return apps.flatMap(({ root, name }) => {
    const own = controls.filter(({ app }) => app === root);
    const title = apps.length > 1 ? `Controls of ${name}` : 'Controls';
    return own.length === 0 ? [] : [theme.strong(title), '', ...own.toSorted(byStatus).flatMap(lines(theme)), ''];
  });
}

const byStatus = (a: Control, b: Control): number =>
  controlStatuses.indexOf(a.status) - controlStatuses.indexOf(b.status);

const lines =
  (theme: Theme) =>
  ({ status, title, reason }: Control): string[] => {
    const head = `  ${paintOf(status, theme)(padTo(statusTitle[status], statusWidth))}  `;
    const indent = ' '.repeat(statusWidth + 4);
    const [first = '', ...more] = theme.paragraph(title, indent);
    return [head + first.trimStart(), ...more, ...theme.paragraph(reason, indent, theme.faint)];
  };

function paintOf(status: ControlStatus, theme: Theme) {
  switch (status) {
    case 'fail':
      return theme.severity.high;
    case 'warn':
      return theme.severity.medium;
    case 'pass':
      return theme.good;
    case 'unknown':
    case 'not-applicable':
      return theme.faint;
  }
}
