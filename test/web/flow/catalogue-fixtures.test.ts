import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { libraries } from '../../../src/catalogue/index.js';
import type { FileMap } from '../../../src/project/in-memory.js';
import { auditFixture } from './expectations.js';

const root = fileURLToPath(new URL('../../../fixtures/catalogue', import.meta.url));

/** Every folder of a catalogue entry is an app, or holds one app per sub-folder. */
describe.each(readdirSync(root).sort())('%s', (id) => {
  const library = libraries.find((candidate) => candidate.id === id);
  const packages = [...new Set((library?.packages ?? []).map(packageName))];

  it.each(appsOf(id))('%s', (app) => {
    const { expected, actual } = auditFixture(read(app), packages);
    expect(actual).toEqual(expected);
  });
});

function appsOf(id: string): string[] {
  const entries = readdirSync(join(root, id), { withFileTypes: true });
  return entries.some((entry) => entry.isFile()) ? [id] : entries.map((entry) => `${id}/${entry.name}`);
}

function read(app: string): FileMap {
  const folder = join(root, app);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The part of an import specifier that a package.json names. */
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
