import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('what npm packs', () => {
  it('holds no sources, tests, fixtures or maps', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const paths: string[] = JSON.parse(output)[0].files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['bin/capward.js', 'LICENSE', 'README.md', 'schemas/config.schema.json']),
    );
    const unwanted = /\.map$|^(src|test|fixtures|bench|scripts|\.)|\.test\.|(?<!\.d)\.ts$/;
    expect(paths.filter((path) => unwanted.test(path) && !path.startsWith('templates/'))).toEqual([]);
  });
});
