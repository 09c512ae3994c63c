import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const usage = new URL('report-usage.mjs', import.meta.url).href;
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a script in a Node process of its own: wall time, time of both cores, peak memory, and what it printed. */
export async function measure(script, ...args) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', usage, script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [output, report, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stdio[3]),
    new Promise((settle) => child.on('close', settle)),
  ]);
  const wall = (performance.now() - start) / 1000;
  if (code === null || report === '') throw new Error(`${script} ${args.join(' ')} was killed.`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(report);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, output, code };
}

async function textOf(stream) {
  let text = '';
  for await (const part of stream.setEncoding('utf8')) text += part;
  return text;
}

/** The fastest of some runs: other work on the machine only ever adds time. */
export async function best(runs, script, ...args) {
  let found;
  for (let run = 0; run < runs; run++) {
    const result = await measure(script, ...args);
    if (found === undefined || result.wall < found.wall) found = result;
  }
  return found;
}
