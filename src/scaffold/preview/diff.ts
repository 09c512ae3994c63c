import { structuredPatch } from 'diff';
import type { Theme } from '../../report/reporters/text/theme.js';
import type { Plan } from '../plan.js';

/** The plan as a unified diff. What a terminal would act on is shown escaped. */
export function renderDiff({ edits }: Plan, theme: Theme): string {
  return edits
    .flatMap(({ path, before, after }) => {
      const names = [before === null ? '/dev/null' : `a/${path}`, after === null ? '/dev/null' : `b/${path}`] as const;
      const { hunks } = structuredPatch(names[0], names[1], before ?? '', after ?? '', undefined, undefined, {
        context: 3,
      });
      return [
        theme.strong(`--- ${names[0]}`),
        theme.strong(`+++ ${names[1]}`),
        ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
          theme.path(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
          ...lines.map((line) => painted(line.replace(/\r$/, ''), theme)),
        ]),
        '',
      ];
    })
    .join('\n');
}

/** Tabs are no danger to a terminal, so they may stand. */
const painted = (line: string, theme: Theme): string => line.split('\t').map(paintOf(line, theme)).join('\t');

function paintOf(line: string, { good, bad, plain }: Theme): (text: string) => string {
  if (line.startsWith('+')) return good;
  return line.startsWith('-') ? bad : plain;
}
