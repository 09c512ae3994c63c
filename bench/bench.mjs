// npm run bench [-- [dir…] [--files 1000,10000,50000] [--framework angular] [--seed 1] [--runs 2]]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { frameworks, generateApp } from './app/generate.mjs';
import { checkApp, checkGrowth, checkMemory } from './budget.mjs';
import { best, root } from './measure.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '1000,10000,50000' },
    framework: { type: 'string', default: 'angular' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '2' },
  },
});
if (!(values.framework in frameworks)) throw new Error(`--framework is one of ${Object.keys(frameworks).join(', ')}.`);
const runs = Number(values.runs);
const cli = join(root, 'bin', 'capward.js');
const floorScript = join(root, 'bench', 'floor.mjs');
const temporary = mkdtempSync(join(tmpdir(), 'capward-bench-'));
const verdicts = [];

try {
  const startUp = await measureStartUp();
  header();
  const rows = [];
  for (const directory of positionals) rows.push(await measureApp(basename(resolve(directory)), resolve(directory)));
  for (const count of positionals.length > 0 ? [] : values.files.split(',').map(Number)) {
    const directory = join(temporary, String(count));
    generateApp(directory, { count, framework: values.framework, seed: Number(values.seed) });
    rows.push(await measureApp(`${values.framework} ${count}`, directory));
    rmSync(directory, { recursive: true });
  }
  for (const row of rows) verdicts.push(checkApp(row, startUp), ...checkMemory(row));
  if (positionals.length === 0) verdicts.push(...checkGrowth(rows, startUp));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log('');
for (const { ok, text } of verdicts) console.log(`${ok ? 'pass' : 'FAIL'}  ${text}`);
process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1;

/** The program alone, and an audit of one file: the parsers load whether there is much or little to parse. */
async function measureStartUp() {
  const directory = join(temporary, 'empty');
  mkdirSync(join(directory, 'src'), { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "dependencies": { "@capacitor/core": "^7.0.0" } }\n');
  writeFileSync(join(directory, 'src', 'main.ts'), 'export const answer = 42;\n');
  const version = await best(runs + 1, cli, '--version');
  const audit = await best(runs + 1, cli, 'audit', directory, '--format', 'json');
  if (version.code !== 0 || audit.code !== 0) throw new Error('The program does not start; was it built?');
  console.log(`start-up: --version ${seconds(version.wall)}, audit of one file ${seconds(audit.wall)}`);
  return audit.wall;
}

async function measureApp(name, directory) {
  const floor = await best(runs, floorScript, directory);
  const audit = await best(runs, cli, 'audit', directory, '--format', 'json');
  // A crash is fast: it must not pass for a measurement.
  if (audit.output === '') throw new Error(`The audit of ${name} failed with exit code ${audit.code}.`);
  if (audit.code > 1) console.error(`note: the audit of ${name} is incomplete (exit code ${audit.code})`);
  const { apps } = JSON.parse(audit.output);
  const sum = (member) => apps.reduce((total, app) => total + app[member], 0);
  const row = { name, files: sum('filesSeen'), parsed: sum('filesAnalysed'), floor: floor.wall, ...audit };
  print(
    name,
    row.files,
    row.parsed,
    seconds(floor.wall),
    seconds(row.wall),
    seconds(row.cpu),
    `${row.memory.toFixed(0)} MB`,
    (row.wall / floor.wall).toFixed(1),
  );
  return row;
}

function header() {
  print('app', 'files', 'parsed', 'floor', 'wall', 'cpu', 'memory', 'wall/floor');
}

function print(name, ...cells) {
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(11)).join(''));
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}
