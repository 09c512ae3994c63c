import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Captured, run } from './capture.js';

let root: string;
const write = (path: string, text: string | object) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof text === 'string' ? text : JSON.stringify(text));
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const capward = (...argv: string[]): Promise<Captured> => run(argv, { cwd: root, isReal: true });
const json = (file: string) => ['--format', 'json', '--output', file];

/** Three apps that share a library, one of them with a broken file. */
function writeMonorepo(): void {
  write('package.json', { name: 'mono', workspaces: ['apps/*', 'libs/*'] });
  write('libs/session/package.json', { name: '@mono/session', main: 'src/index.ts', dependencies: { rxjs: '7' } });
  write(
    'libs/session/src/index.ts',
    `export const keep = (accessToken: string) => localStorage.setItem('access', accessToken);
     export const show = (accessToken: string) => console.log(accessToken); // capward-ignore token-in-log: debug builds
     export const idle = () => {}; // capward-ignore token-in-url: left over`,
  );
  for (const name of ['cafe', 'club', 'shop']) {
    write(`apps/${name}/package.json`, { name, dependencies: { '@capacitor/core': '^8.0.0', '@mono/session': '*' } });
    write(`apps/${name}/capacitor.config.json`, { appId: `org.mono.${name}`, webDir: 'dist' });
    write(`apps/${name}/index.html`, '<script src="src/main.ts" type="module"></script>');
    write(
      `apps/${name}/src/main.ts`,
      `import { keep, show } from '@mono/session';
       interface Answer { accessToken: string }
       const answer: Answer = await (await fetch('/login')).json();
       keep(answer.accessToken); show(answer.accessToken);
       sessionStorage.setItem('${name}', answer.accessToken);`,
    );
  }
  write('apps/club/package-lock.json', '{');
  write('capward.config.json', {
    severity: { 'token-in-log': 'low' },
    ignores: [
      { files: ['apps/shop/src/'], reason: 'moves next month' },
      { files: ['apps/none/'], reason: 'gone' },
    ],
  });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'capward-merge-'));
  writeMonorepo();
  await capward('audit', ...json('out/whole.json'));
  for (const part of ['1', '2', '3']) await capward('audit', '--shard', `${part}/3`, ...json(`out/${part}.json`));
});
afterAll(() => rmSync(root, { recursive: true }));

const parts = ['out/3.json', 'out/1.json', 'out/2.json'];
/** Without what tells when the audit ran and how long. */
const timeless = (text: string) => text.replace(/"(startedAt|durationMs)": .*/g, '"$1": null,');

describe('capward merge', () => {
  it('gives the report of the audit that was not split', async () => {
    const whole = JSON.parse(read('out/whole.json'));
    expect(whole.apps).toHaveLength(3);
    expect(whole.findings.length).toBeGreaterThan(4);
    expect(whole.ignores.map(({ used }: { used: boolean }) => used).sort()).toEqual([false, false, true, true]);
    await capward('merge', ...parts, ...json('out/merged.json'));
    expect(timeless(read('out/merged.json'))).toBe(timeless(read('out/whole.json')));
  });

  it('prints and judges it like the audit', async () => {
    const [merged, whole] = [await capward('merge', ...parts), await capward('audit')];
    const withoutTime = (text: string) => text.replace(/\d+\.\d s/, '');
    expect(withoutTime(merged.stdout)).toBe(withoutTime(whole.stdout));
    expect([merged.exitCode, whole.exitCode]).toEqual([1, 1]);
    expect((await capward('merge', ...parts, '--fail-on', 'none')).exitCode).toBe(
      (await capward('audit', '--fail-on', 'none')).exitCode,
    );
  });

  it('compares with a baseline as a whole', async () => {
    expect(
      (await capward('merge', ...parts, '--baseline', 'out/b.json', '--update-baseline', '--quiet')).exitCode,
    ).toBe(0);
    await capward('audit', '--baseline', 'out/b.json', ...json('out/known.json'));
    const known = JSON.parse(read('out/known.json'));
    expect(known.baseline).toEqual({ stale: [] });
    for (const part of ['1', '2', '3'])
      await capward('audit', '--shard', `${part}/3`, '--baseline', 'out/b.json', ...json(`out/known-${part}.json`));
    await capward('merge', 'out/known-1.json', 'out/known-2.json', 'out/known-3.json', ...json('out/merged.json'));
    expect(timeless(read('out/merged.json'))).toBe(timeless(read('out/known.json')));
  });

  it('shows code of the audited directory only', async () => {
    write('../outside.txt', 'hidden words');
    symlinkSync('..', join(root, 'up'));
    for (const file of ['../outside.txt', `${dirname(root)}/outside.txt`, 'up/outside.txt']) {
      const report = JSON.parse(read('out/whole.json'));
      report.findings[0].location = { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
      report.findings[0].suppressed = null;
      write('out/evil.json', report);
      expect((await capward('merge', 'out/evil.json')).stdout).not.toContain('hidden words');
    }
  });

  it.each<[string, string[], string, string]>([
    ['a missing part', ['out/1.json', 'out/3.json'], 'Parts are missing: 2/3.', 'every part'],
    [
      'a part given twice',
      ['out/1.json', 'out/1.json', 'out/2.json', 'out/3.json'],
      'Two reports hold the app',
      'once',
    ],
    ['parts and a whole', ['out/1.json', 'out/whole.json'], 'Two reports hold the app', 'once'],
    ['a file that is not there', ['out/none.json'], 'Cannot read the report out/none.json: ENOENT', '--format json'],
    ['a file that is no report', ['package.json'], 'package.json is no report of this version: ', '--format json'],
    ['a file that is no JSON', ['libs/session/src/index.ts'], 'Cannot read the report libs', '--format json'],
  ])('refuses %s', async (_, files, message, hint) => {
    const { exitCode, stdout, stderr } = await capward('merge', ...files);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr).toMatch(new RegExp(`^hint: .*${hint}`, 'm'));
  });

  it('refuses reports of different versions and audits', async () => {
    const other = JSON.parse(read('out/2.json'));
    write('out/other.json', { ...other, tool: { ...other.tool, version: '9.9.9' } });
    expect((await capward('merge', 'out/1.json', 'out/other.json')).stderr).toContain('different versions');
    write('out/other.json', { ...other, shard: { index: 2, count: 4 } });
    expect((await capward('merge', 'out/1.json', 'out/other.json')).stderr).toContain('parts of different audits');
  });
});

describe('--shard', () => {
  it.each([['0/2'], ['3/2'], ['1'], ['a/b'], ['1/0'], ['-1/2']])('cannot be %s', async (shard) => {
    expect((await capward('audit', '--shard', shard)).exitCode).toBe(2);
  });

  it('may leave a part without apps, which is clean', async () => {
    const { exitCode } = await capward('audit', '--shard', '4/4', '--quiet');
    expect(exitCode).toBe(0);
  });

  it('makes no baseline', async () => {
    const { exitCode, stderr } = await capward('audit', '--shard', '1/2', '--baseline', 'x', '--update-baseline');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('capward merge')]);
  });
});
