#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// An audit is short and meets ever new shapes: with V8's own thresholds a quarter of the processor's time goes into
// optimizing code that is soon thrown away. The flags are those of Node 20 and 22; later versions choose well.
const tierUp = { 11.3: '--interrupt-budget=300000', 12.4: '--invocation-count-for-turbofan=8000' };
const flag = tierUp[Number.parseFloat(process.versions.v8)];
if (flag) setFlagsFromString(flag);
// Half of a short audit is compiling the type checker's own code; Node 22 can keep that between runs.
module.enableCompileCache?.();
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
