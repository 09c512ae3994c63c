import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { createProject, type FileMap } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import { loadTemplates } from '../../src/scaffold/load-templates.js';
import { applied, planOf } from './scene.js';

const root = fileURLToPath(new URL('../../fixtures/apps/trailhead/', import.meta.url));
const templates = loadTemplates(new URL('../../templates/', import.meta.url));

const sample: FileMap = Object.fromEntries(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
);

async function rulesOf(files: FileMap): Promise<string[]> {
  const openProjects = () => [createProject(files)];
  const { report } = await runAudit({ ...(await loadReaders()), openProjects }, '.');
  return report.findings.filter(({ confidence }) => confidence !== 'low').map(({ rule }) => rule);
}

describe('init of the sample app', () => {
  it('leaves no secret in a store in the clear, and what it cannot rewrite stays a finding', async () => {
    const kept = ['sdk-persists-token', 'token-in-ionic-storage', 'token-in-preferences', 'token-in-web-storage'];
    const shown = ['token-in-log', 'token-in-url'];
    const before = ['android-backup-exposes-tokens', ...kept, ...shown];
    expect((await rulesOf(sample)).toSorted()).toEqual(before.toSorted());
    const plan = await planOf(sample, { answers: { folder: 'src/app/auth-vault', http: ['angular'] }, templates });
    const after = applied(sample, plan);
    expect((await rulesOf(after)).toSorted()).toEqual(shown);
    expect(plan.manualSteps.map(({ file }) => file)).toEqual(['src/app/auth-vault/endpoints/custom.ts']);
    const again = await planOf(after, { answers: { folder: 'src/app/auth-vault', http: ['angular'] }, templates });
    expect([again.edits, again.manualSteps]).toEqual([[], []]);
  });
});
