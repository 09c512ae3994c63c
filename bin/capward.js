#!/usr/bin/env node
import module from 'node:module';

// Half of a short audit is compiling the type checker's own code; Node 22 can keep that between runs.
module.enableCompileCache?.();
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
