import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from './built.js';
import { runCommand, tryCommand } from './command.js';
import { type Cell, leakyCapacitorApp } from './generate.js';
import { hasAapt2, linkedManifest, readPlist } from './verify-native.js';

/** Apps are kept in CAPWARD_E2E_HOME when it is set, since making them takes longer than testing them. */
const home = process.env.CAPWARD_E2E_HOME ?? realpathSync(mkdtempSync(join(tmpdir(), 'capward-e2e-')));
const own = `${dirname(process.execPath)}:${process.env.PATH}`;

const starters = ['react-ts', 'vue-ts', 'svelte-ts', 'vanilla', 'vanilla-ts', 'angular'] as const;
const cells: readonly Cell[] = starters.flatMap((starter) =>
  ([6, 7, 8] as const).map((capacitor) => ({ starter, capacitor })),
);
/** For example `react-ts-7,vanilla`: only what begins with one of these. */
const only = process.env.CAPWARD_E2E_ONLY?.split(',');
const chosen = cells.filter(
  ({ starter, capacitor }) => only?.some((one) => `${starter}-${capacitor}`.startsWith(one)) ?? true,
);

let bin: string;
beforeAll(() => {
  mkdirSync(home, { recursive: true });
  bin = buildProgram();
}, 120_000);

/** Capacitor 8 refuses to run on Node 20. */
function pathFor({ capacitor }: Cell): string {
  if (capacitor < 8 || Number(process.versions.node.split('.')[0]) >= 22) return own;
  const folder = join(home, 'node22');
  const programs = join(folder, 'node_modules/node/bin');
  if (!existsSync(programs)) {
    mkdirSync(folder, { recursive: true });
    runCommand(folder, own, ['npm', 'install', '--no-audit', '--no-fund', '--prefix', folder, 'node@22']);
  }
  return `${programs}:${own}`;
}

describe.each(chosen)('init of $starter with Capacitor $capacitor', { timeout: 1_800_000 }, (cell) => {
  it('makes an app that type-checks, builds, passes its tests and the audit', () => {
    const path = pathFor(cell);
    const app = leakyCapacitorApp(home, path, cell);
    const capward = (...args: string[]) => tryCommand(app, path, ['node', bin, ...args]);
    const run = (...command: string[]) => runCommand(app, path, command);
    expect(capward('audit', '--quiet').status).toBe(1);

    const { status, output } = capward('init', '--yes');
    expect([status, output]).toEqual([0, expect.stringContaining('The same without questions')]);

    run('npm', 'run', 'build');
    if (cell.starter === 'svelte-ts') run('npm', 'run', 'check');
    if (cell.starter !== 'angular') expect(run('npx', 'vitest', 'run', 'src/auth-vault')).toMatch(/Tests +\d+ passed/);
    run('npx', 'cap', 'sync');
    verifyNative(app, path, cell);

    const report: { findings: { rule: string; confidence: string }[] } = JSON.parse(
      capward('audit', '--format', 'json', '--fail-on', 'none').output,
    );
    const rules = report.findings.filter(({ confidence }) => confidence !== 'low').map(({ rule }) => rule);
    // For Capacitor 6 and 7 there is no plugin that binds the key to biometrics, and the audit says so.
    expect(rules).toEqual(cell.capacitor === 8 ? [] : ['biometric-event-bound']);
    const again = capward('init', '--yes');
    expect([again.status, again.output]).toEqual([0, expect.stringContaining('Nothing to do')]);
  });
});

function verifyNative(app: string, path: string, { starter, capacitor }: Cell): void {
  const plist = readPlist(join(app, 'ios/App/App/Info.plist'), path);
  expect(plist).toMatchObject({ NSFaceIDUsageDescription: 'Trailhead uses Face ID to unlock your session.' });
  expect(readFileSync(join(app, 'ios/App/App/Info.plist'), 'utf8')).toMatch(/<\/plist>\n?$/);
  const privacy = readPlist(join(app, 'ios/App/App/PrivacyInfo.xcprivacy'), path);
  expect(JSON.stringify(privacy)).toContain('CA92.1');
  if (!hasAapt2) return;
  const manifest = linkedManifest(app, join(home, `aapt2-${starter}-${capacitor}`), path);
  for (const part of ['fullBackupContent', 'dataExtractionRules', 'USE_BIOMETRIC']) expect(manifest).toContain(part);
}
