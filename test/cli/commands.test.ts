import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { version } from '../../src/version.js';
import { run } from './capture.js';

describe('capward rules', () => {
  it('lists every rule with severity and title', async () => {
    const { exitCode, stdout } = await run(['rules']);
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(exitCode).toBe(0);
    expect(heading).toMatch(/^RULE +SEVERITY +CATEGORY +FINDS$/);
    expect(lines).toHaveLength(rules.length);
    for (const rule of rules) {
      expect(stdout).toMatch(new RegExp(`^${rule.id} +${rule.severity} +${rule.category} +${rule.title}$`, 'm'));
    }
  });
});

describe('capward explain', () => {
  it.each(rules)('explains $id within the width', async (rule) => {
    const { exitCode, stdout } = await run(['explain', rule.id], { columns: 80 });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${rule.id}: `));
    const words = (text: string) => text.split(/\s+/).join(' ');
    for (const text of [rule.why, rule.remedy, rule.severityPolicy]) expect(words(stdout)).toContain(words(text));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('help and version', () => {
  it('exit with 0 and print to standard output', async () => {
    expect(await run(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    for (const argv of [['--help'], ['audit', '--help'], ['help', 'explain']]) {
      const { exitCode, stdout, stderr } = await run(argv);
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: capward');
    }
  });
});
