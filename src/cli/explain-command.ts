import type { Command } from 'commander';
import type { References } from '../report/report.js';
import { wrap } from '../report/reporters/text/wrap.js';
import type { Rule } from '../rules/rule.js';
import { findRule } from '../rules/select-rules.js';
import { type Terminal, widthOf } from './terminal.js';

export function addExplainCommand(program: Command, { stdout }: Terminal): void {
  program
    .command('explain')
    .description('Explain a rule: what it finds, why that matters on a phone, what to do.')
    .argument('<rule>', 'id of the rule')
    .action((id: string) => stdout.write(explanation(findRule(id), widthOf(stdout))));
}

function explanation(rule: Rule, width: number): string {
  const sections: readonly [string, string][] = [
    ['Severity', rule.severityPolicy],
    ['Why', rule.why],
    ['What to do', rule.remedy],
    ['References', referenceList(rule.references)],
    ['Detection, limits and examples', rule.references.url],
  ];
  const paragraphs = sections.map(([title, text]) =>
    [title, ...wrap(text, width - 2).map((line) => `  ${line}`), ''].join('\n'),
  );
  const heading = wrap(`${rule.id}: ${rule.title} (${rule.category})`, width);
  return [...heading, '', ...paragraphs].join('\n');
}

const referenceList = ({ cwe, masvs, maswe, mastg }: References): string =>
  [...cwe, ...masvs, ...maswe, ...mastg].join(', ');
