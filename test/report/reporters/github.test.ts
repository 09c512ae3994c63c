import { describe, expect, it } from 'vitest';
import { cannedReports, finding, reportOf } from './canned.js';
import { render } from './render.js';

/** Reads commands as the runner does: https://github.com/actions/runner, ActionCommand.cs. */
function commandsOf(text: string) {
  const decoded = (value: string) =>
    value
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  return text.split('\n').flatMap((line) => {
    const match = /^::(\w+) (.*?)::(.*)$/.exec(line);
    if (!match) return [];
    const [, command, list = '', data = ''] = match;
    const properties = Object.fromEntries(
      list.split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), decoded(pair.slice(at + 1))];
      }),
    );
    return [{ command, properties, data: decoded(data) }];
  });
}

describe('GitHub annotations', () => {
  it('point at the place and say what to do', async () => {
    const text = await render('github', cannedReports.one);
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(commandsOf(text)).toMatchObject([
      {
        command: 'error',
        properties: {
          file: 'src/app/session.ts',
          line: '3',
          endLine: '3',
          col: '5',
          title: 'Token in Preferences (critical, token-in-preferences)',
        },
        data: expect.stringMatching(/^The refresh token .*\n\nKeep it in the Keychain/),
      },
    ]);
  });

  it('leave out what is ignored, known or outside the changed lines, and count it', async () => {
    const text = await render('github', cannedReports.many);
    expect(commandsOf(text).map(({ command, properties }) => [command, properties.line])).toEqual([
      ['error', '3'],
      ['error', '1'],
      ['warning', '3'],
      ['warning', undefined],
    ]);
    expect(text).toContain('The audit is incomplete: 1 file or rule failed.');
    expect(text).toContain(
      'capward: 1 critical, 2 high, 1 medium, 1 low (2 known or outside the changed lines, 2 ignored)\n',
    );
  });

  it('keep to ten of each type, the gravest first, and say how many more there are', async () => {
    const severities = ['low', 'medium', 'high', 'critical'] as const;
    const findings = severities.flatMap((severity) => Array.from({ length: 8 }, () => finding({ severity })));
    const commands = commandsOf(await render('github', reportOf({ findings })));
    const count = (type: string) => commands.filter(({ command }) => command === type).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 8, 9]);
    expect(commands.slice(0, 8).every(({ properties }) => properties.title?.includes('critical'))).toBe(true);
    expect(commands.at(-1)?.data).toBe('6 more findings without annotation.');
  });

  it('carry hostile text without being ended or joined by it', async () => {
    const text = await render('github', cannedReports['hostile text']);
    const [annotation, gap, ...rest] = commandsOf(text);
    expect(rest).toEqual([]);
    expect(gap?.properties).toEqual({ title: 'capward' });
    expect(Object.keys(annotation?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'title']);
    expect(annotation?.properties.file).toContain('::error file=a,line=1::pwned%0A%25');
    expect(text.match(/^::/gm)).toHaveLength(2);
  });
});
