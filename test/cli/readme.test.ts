import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-code.js';
import { config } from '../../src/policy/config/schema.js';
import { run } from './capture.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

const pages = ['README.md', 'docs/usage.md', 'docs/configuration.md', 'docs/ci.md', 'docs/reports.md', 'docs/init.md'];

describe('the documentation', () => {
  it.each(['audit', 'merge'])('has the help of %s as it is printed', async (command) => {
    expect(read('docs/usage.md')).toContain((await run([command, '--help'], { columns: 100 })).stdout.trim());
  });

  it.each(['README.md', 'docs/usage.md'])('explains every exit code and no other in %s', (page) => {
    const documented = [...read(page).matchAll(/^\| (\d) \| .+ \|$/gm)].map((match) => Number(match[1]));
    expect(documented).toEqual(Object.values(exitCodes));
  });

  it('shows configurations that are valid', () => {
    const samples = [...read('docs/configuration.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(samples.length).toBeGreaterThan(4);
    for (const text of samples) expect(config.safeParse(JSON.parse(text)).error, text).toBeUndefined();
  });

  it('links to headings that exist', () => {
    for (const page of pages) {
      for (const [, path = '', heading = ''] of read(page).matchAll(/\]\((?!<?https?:)([^)#]*)#([^)]+)\)/g)) {
        const target = path === '' ? page : join(dirname(page), path);
        const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => slug(text));
        expect(headings, `${page}: ${target}#${heading}`).toContain(heading);
      }
    }
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [readme, read('CONTRIBUTING.md')].flatMap((text) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it.each(pages)('links to files that exist from %s', (page) => {
    for (const [, path = ''] of read(page).matchAll(/\]\((?!<?https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(read(join(dirname(page), path)).length, path).toBeGreaterThan(0);
    }
  });
});

/** As GitHub makes anchors. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
