import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Project, ts } from 'ts-morph';

/**
 * Writes the declarations of modules whose types are made from zod schemas as what they come to, so that nobody needs
 * zod to use them. Only exported types are kept.
 */
export function flattenTypes(root, dir, modules) {
  const project = new Project({ tsConfigFilePath: join(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
  const sources = modules.map((module) => [module, project.addSourceFileAtPath(join(root, 'src', `${module}.ts`))]);
  const format = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  for (const [module, source] of sources) {
    const lines = source
      .getTypeAliases()
      .filter((alias) => alias.isExported())
      .map((alias) => {
        const text = alias.getType().getText(alias, format);
        if (/\bimport\(|\bz\.|\bany\b/.test(text)) throw new Error(`${alias.getName()} is not flat: ${text}`);
        return `export type ${alias.getName()} = ${text};\n`;
      });
    writeFileSync(join(dir, `${module}.d.ts`), lines.join(''));
  }
}
