import { describe, expect, it } from 'vitest';
import { run } from '../cli/capture.js';
import { factsOf, flowOf, locate, projectOf, step, storedOf } from './sample.js';

const file = 'src/app/session.ts';
const source = `export class Session {
  async keep(tokens: Tokens) {
    await Preferences.set({ key: 'tokens', value: JSON.stringify(tokens) });
    console.log(tokens.accessToken);
  }
}
`;
const project = projectOf({ [file]: source });
const refresh = flowOf({
  subject: { kind: 'refresh-token', name: 'tokens.refreshToken' },
  medium: 'preferences',
  key: 'tokens',
  location: locate(file, source, "Preferences.set({ key: 'tokens', value: JSON.stringify(tokens) })"),
  steps: [
    step(file, source, 'tokens: Tokens', '`tokens` has a member `refreshToken`'),
    step(file, source, 'JSON.stringify(tokens)', 'turned into JSON'),
  ],
});
const logged = flowOf({ medium: 'log', key: null, location: locate(file, source, 'console.log(tokens.accessToken)') });
const unsure = flowOf({ confidence: 'low', location: locate(file, source, 'keep') });
const facts = factsOf([refresh, logged, unsure], [storedOf({ key: 'tokens' })]);

const text = async (argv: readonly string[] = [], over = {}) =>
  (await run(argv, { project, facts, columns: 80, ...over })).stdout;

describe('the text report', () => {
  it('shows where, how, why and what to do', async () => {
    expect((await text()).replace(/\d+\.\d s/, '0.0 s')).toMatchSnapshot();
  });

  it.each([80, 120])('fits %i columns', async (columns) => {
    for (const line of (await text(['--verbose'], { columns })).split('\n')) {
      expect(line.length, line).toBeLessThanOrEqual(columns);
    }
  });

  it('hides findings of low confidence and says so', async () => {
    expect(await text()).toContain('1 more of low confidence (show: --min-confidence low)');
    expect(await text()).not.toContain('token-in-web-storage');
    expect(await text(['--min-confidence', 'low'])).toContain('token-in-web-storage');
  });

  it('leaves out milder findings when asked', async () => {
    const output = await text(['--min-severity', 'high', '--min-confidence', 'low']);
    expect(output).not.toContain('token-in-log');
    expect(output).toContain('1 more below the thresholds');
  });

  it('prints one line per finding when quiet', async () => {
    const lines = (await text(['--quiet'])).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^src\/app\/session\.ts:3:11 critical The refresh token .* token-in-preferences$/);
  });

  it('prints evidence and every note when verbose', async () => {
    const note = { kind: 'unresolved', file, message: 'no such file: ./gone' } as const;
    const setup = { facts: { ...facts, diagnostics: [note] } };
    expect(await text([], setup)).not.toContain('./gone');
    expect(await text(['--verbose'], setup)).toContain('unresolved  src/app/session.ts: no such file: ./gone');
    expect(await text(['--verbose'])).toContain('Evidence  The value is the `token` member');
  });

  it('never hides that the audit is incomplete', async () => {
    const gap = { kind: 'unparsable', file, message: 'unexpected end' } as const;
    for (const argv of [[], ['--quiet']]) {
      expect(await text(argv, { facts: { ...facts, diagnostics: [gap] } })).toContain(
        'The audit is incomplete: 1 note',
      );
    }
  });

  it('says when there is nothing to say', async () => {
    expect(await text([], { facts: factsOf([]) })).toContain('No findings  1 file seen, 1 analysed');
  });

  it('colours only where asked', async () => {
    const tty = { isTTY: true };
    const introducer = '\x1b[';
    expect(await text()).not.toContain(introducer);
    expect(await text([], tty)).toContain(introducer);
    expect(await text(['--no-color'], tty)).not.toContain(introducer);
    expect(await text([], { ...tty, env: { NO_COLOR: '1' } })).not.toContain(introducer);
    expect(await text([], { ...tty, env: { TERM: 'dumb' } })).not.toContain(introducer);
    expect(await text([], { env: { FORCE_COLOR: '1' } })).toContain(introducer);
    expect(await text([], { ...tty, env: { FORCE_COLOR: '0' } })).not.toContain(introducer);
  });

  it('lets no text of the app drive the terminal', async () => {
    const hostile = '\x1b[2J\u202e\r\n\x07';
    const hostileFile = `src/${hostile}.ts`;
    const flow = flowOf({
      subject: { kind: 'password', name: hostile },
      key: hostile,
      location: { ...flowOf().location, file: hostileFile, line: 1 },
      steps: [
        { ...flowOf().location, file: hostileFile, note: hostile },
        { ...flowOf().location, file: hostileFile, note: hostile },
      ],
      evidence: [hostile],
      library: hostile,
      via: 'sdk',
    });
    const diagnostics = [{ kind: 'unparsable', file: hostileFile, message: hostile } as const];
    const hostileProject = projectOf({ [hostileFile]: `save('${hostile.replace(/[\r\n]/g, '')}', token)` });
    const setup = {
      project: { ...hostileProject, app: { ...hostileProject.app, name: hostile, root: '.' } },
      facts: { ...factsOf([flow], [storedOf({ key: hostile, subject: flow.subject })]), diagnostics },
    };
    for (const argv of [['--verbose'], ['--quiet']]) {
      const output = await text(argv, setup);
      expect(output).toContain('\\u{1b}[2J');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
      expect(output).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });
});
