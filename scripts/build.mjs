// node scripts/build.mjs [dir]: makes the published code, by default in dist/, from a clean folder.
// The style and the script of the HTML report become a module first.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { flattenTypes } from './flatten-types.mjs';
import { makeGrammars } from './grammars.mjs';
import { keepDeclarations } from './keep-declarations.mjs';
import { assetsFile, pageAssets } from './page-assets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dir = resolve(process.argv[2] ?? `${root}dist`);

if (process.argv[2] === undefined) writeFileSync(assetsFile, pageAssets());
rmSync(dir, { recursive: true, force: true });
execFileSync('npx', ['tsc', '-p', 'tsconfig.json', '--emitDeclarationOnly', '--outDir', dir], {
  cwd: root,
  stdio: 'inherit',
});
flattenTypes(root, dir, ['report/report', 'policy/config/schema']);
keepDeclarations(dir, 'index.d.ts');
await bundle({ index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' }, dir);
makeGrammars({ afresh: process.argv[2] === undefined });
