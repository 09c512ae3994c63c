import type { Theme } from '../../report/reporters/text/theme.js';
import type { Effects, FindingPlace } from '../effects.js';

const most = 12;

/** What the audit says about the app once the plan is applied. */
export function renderEffects({ removed, remaining, added, controls }: Effects, theme: Theme): string {
  return [
    ...list('Findings that go', removed, theme.good, theme),
    ...list('Findings that stay', remaining, theme.bad, theme),
    ...list('Findings about what is added', added, theme.bad, theme),
    ...(controls.length === 0 ? [] : [theme.strong('Controls')]),
    ...controls.map(({ title, before, after }) => `  ${theme.plain(`${title}: ${before} → ${after}`)}`),
    ...(controls.length === 0 ? [] : ['']),
  ].join('\n');
}

function list(title: string, places: readonly FindingPlace[], paint: Theme['plain'], theme: Theme): string[] {
  if (places.length === 0) return [];
  const rest = places.length - most;
  return [
    theme.strong(title),
    ...places.slice(0, most).map(({ rule, file, line, key }) => {
      const what = key === null || key.startsWith('android:') ? rule : `${rule} (${key})`;
      return `  ${paint(what)} ${theme.path(`${file}:${line}`)}`;
    }),
    ...(rest > 0 ? [`  ${theme.faint(`and ${rest} more`)}`] : []),
    '',
  ];
}
