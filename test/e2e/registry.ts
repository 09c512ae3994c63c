import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * What the delivery tests need and nobody else does: a registry of our own, the other package managers, and Node 22.
 * They are installed when the tests run, not with the dependencies of the project.
 */
const platform = `${process.platform}-${process.arch}`;
const tools = {
  // The last one that runs on Node 20.
  verdaccio: '6.8.0',
  pnpm: '^9.15.0',
  '@yarnpkg/cli-dist': '^4.6.0',
  [`@oven/bun-${platform}`]: '^1.2.0',
  [`node-${platform}`]: '^22.12.0',
};

export interface Tools {
  /** Path of a program of an installed package. */
  bin(name: 'verdaccio' | 'pnpm' | 'yarn'): string;
  readonly bun: string;
  /** Folder with `node`, version 22. */
  readonly node22: string;
}

export function installTools(dir: string): Tools {
  mkdirSync(dir, { recursive: true });
  // Verdaccio asks for a tag of node-fetch that not every mirror has.
  const manifest = { private: true, dependencies: tools, overrides: { 'node-fetch': '2.7.0' } };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: dir, stdio: 'pipe' });
  const modules = join(dir, 'node_modules');
  return {
    bin: (name) => join(modules, '.bin', name),
    bun: join(modules, `@oven/bun-${platform}`, 'bin', 'bun'),
    node22: join(modules, `node-${platform}`, 'bin'),
  };
}

export interface Registry {
  readonly url: string;
  stop(): void;
}

/** A registry that holds what is published to it and passes everything else on. */
export async function startRegistry({ bin }: Tools, dir: string): Promise<Registry> {
  const port = await freePort();
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const everyone = 'access: $all\n    publish: $all\n    unpublish: $all';
  const config = `storage: ${join(dir, 'storage')}
uplinks:
  upstream:
    url: ${upstream}
packages:
  capward:
    ${everyone}
  '**':
    ${everyone}
    proxy: upstream
log: { type: stdout, level: error }
`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'config.yaml'), config);
  const server = spawn(bin('verdaccio'), ['--config', join(dir, 'config.yaml'), '--listen', `localhost:${port}`], {
    stdio: 'ignore',
  });
  const url = `http://localhost:${port}/`;
  await answers(url, server);
  return { url, stop: () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, 'localhost', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`The registry ended with ${server.exitCode}.`);
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The registry does not answer.');
}
