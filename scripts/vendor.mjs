import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Parsers of which we need one function: with everything else that comes with them, they would be half of what people
 * download to run an audit. Each becomes one file, loaded when a file of its language is read.
 */
const parsers = {
  svelte: { module: 'svelte/compiler', names: ['parse'] },
  vue: { module: '@vue/compiler-dom', names: ['parse'] },
  parse5: { module: 'parse5', names: ['Tokenizer', 'TokenizerMode'] },
  graphql: { module: 'graphql/language/index.mjs', names: ['parse'] },
};

/** Vue's compiler brings a parser for expressions, six times its own size, which parsing a component never calls. */
const never = '@babel/parser';

/** Replaces the packages by the files in code that requires them. Code lies two folders below the root, as they do. */
export const vendored = {
  name: 'vendored',
  transform(code, id) {
    if (!/\/src\/web\/(?:units|trace\/requests)\/[\w-]+\.ts$/.test(id)) return null;
    return Object.entries(parsers).reduce(
      (text, [name, { module }]) => text.replace(`require('${module}')`, `require('../vendor/${name}.cjs')`),
      code,
    );
  },
};

/** Writes the parsers to `dir`, and gives the paths of the modules they are made of. */
export async function bundleParsers(root, dir) {
  const modules = [];
  for (const [name, { module, names }] of Object.entries(parsers)) {
    const build = await rolldown({
      cwd: root,
      input: 'parser',
      platform: 'node',
      treeshake: { moduleSideEffects: false },
      // Errors with their text, and one build of two.
      transform: { define: { 'process.env.NODE_ENV': '"development"' } },
      plugins: [
        {
          name: 'parser',
          resolveId: (id) => (id === 'parser' || id === never ? join(root, `${id}.js`) : null),
          load: (id) => {
            if (id === join(root, `${never}.js`)) return 'export {};';
            return id === join(root, 'parser.js') ? `export { ${names.join(', ')} } from '${module}';` : null;
          },
        },
      ],
    });
    const { output } = await build.write({ file: join(dir, `${name}.cjs`), format: 'cjs' });
    modules.push(...output.flatMap((chunk) => chunk.moduleIds ?? []));
    await build.close();
  }
  return modules;
}

/** The licences of the packages that the modules are from: their code is published with ours. */
export function writeLicences(modules, file) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package holds no text of its licence.';
    return `## ${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(file, `# Licences of the packages whose code is part of this one\n\n${notices.join('\n')}`);
}
