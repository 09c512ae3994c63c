import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import type { BackendId } from '../../src/catalogue/backends.js';
import { createProject, type FileMap } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import { loadTemplates } from '../../src/scaffold/load-templates.js';
import { leakyApp } from './leaky-app.js';
import { applied, planOf } from './scene.js';

const templates = loadTemplates(new URL('../../templates/', import.meta.url));

async function audit(files: FileMap) {
  const openProjects = () => [createProject(files)];
  const { report } = await runAudit({ ...(await loadReaders()), openProjects }, '.');
  return report;
}

const placesOf = ({ findings }: Awaited<ReturnType<typeof audit>>) =>
  findings.filter(({ confidence }) => confidence !== 'low').map(({ rule, location }) => `${rule} ${location.file}`);

/** What the audit rightly says of a back end. */
const honest: Partial<Record<BackendId, string[]>> = {
  'aparajita-biometric': ['biometric-event-bound src/auth-vault/backends/aparajita-biometric.ts'],
  // Ionic tells its customers the address of its registry, and init must not guess it.
  'identity-vault': ['dependency-private-scope-without-registry package.json'],
};

const gates: Record<BackendId, string> = {
  capgo: 'pass',
  'aparajita-biometric': 'fail',
  aparajita: 'warn',
  'identity-vault': 'pass',
  'capawesome-vault': 'pass',
};

const backends: readonly [BackendId, number][] = [
  ['capgo', 8],
  ['aparajita-biometric', 8],
  ['aparajita', 7],
  ['aparajita', 6],
  ['identity-vault', 8],
  ['capawesome-vault', 8],
];

describe('init of a leaky app', () => {
  it.each([
    ...backends.map(([backend, major]) => ['react', backend, major] as const),
    ...(['vue', 'svelte', 'angular', 'plain'] as const).map((framework) => [framework, 'capgo', 8] as const),
  ])('removes the findings: %s, %s, Capacitor %s', async (framework, backend, major) => {
    const files = leakyApp(framework, major);
    const before = await audit(files);
    expect(before.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['token-in-web-storage', 'token-in-preferences', 'android-backup-exposes-tokens']),
    );
    const plan = await planOf(files, { answers: { backend }, templates });
    const after = applied(files, plan);
    const report = await audit(after);
    expect(placesOf(report)).toEqual(honest[backend] ?? []);
    const again = await planOf(after, { answers: { backend }, templates });
    expect(again.edits).toEqual([]);
    expect(again.manualSteps).toHaveLength(backend === 'identity-vault' ? 1 : 0);
    const status = new Map(report.controls.map(({ id, status }) => [id, status]));
    expect(Object.fromEntries(status)).toMatchObject({
      'encryption-at-rest': 'pass',
      'token-integrity': 'pass',
      'backup-exclusion': 'pass',
      'biometric-access': gates[backend],
    });
  });
});
