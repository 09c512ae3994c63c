import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-code.js';
import { run } from './capture.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('README', () => {
  it('has the help of the audit as it is printed', async () => {
    expect(readme).toContain((await run(['audit', '--help'], { columns: 100 })).stdout.trim());
  });

  it('explains every exit code and no other', () => {
    const documented = [...readme.matchAll(/^\| (\d) \| .+ \|$/gm)].map((match) => Number(match[1]));
    expect(documented).toEqual(Object.values(exitCodes));
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [readme, read('CONTRIBUTING.md')].flatMap((text) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it('links to files that exist', () => {
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(read(path).length, path).toBeGreaterThan(0);
    }
  });
});
