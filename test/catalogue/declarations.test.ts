import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Project, ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { libraries } from '../../src/catalogue/index.js';
import type { Library } from '../../src/catalogue/library.js';
import { addressesOf, declarationOf, declaredNames, slotForm, slotsOf, stubText } from './stub-declarations.js';

const root = new URL('../../', import.meta.url);
const folders = ['runtime', 'sdks', 'sinks', 'stores', 'vaults'] as const;

const idsIn = (folder: string) =>
  readdirSync(new URL(`src/catalogue/${folder}/`, root)).map((file) => file.replace(/\.ts$/, ''));

/** All stubs in one program, as in an audit: entries may name each other's types, and may extend one module. */
const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  compilerOptions: { noLib: true, strict: true, types: [], target: ts.ScriptTarget.ES2022 },
});
for (const library of libraries) project.createSourceFile(`/${library.id}.d.ts`, stubText(library));
const program = project.getProgram().compilerObject;

const stubOf = ({ id }: Library): ts.SourceFile => {
  const file = program.getSourceFile(`/${id}.d.ts`);
  if (!file) throw new Error(`no stub of ${id}`);
  return file;
};

const problemsOf = (file: ts.SourceFile) =>
  [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText, start }) => {
    const line = file.text.slice(start).split('\n')[0];
    return `${ts.flattenDiagnosticMessageText(messageText, '\n')} at: ${line}`;
  });

/** An entry may address what it declares, what others declare for the same module, and the globals of all. */
function namesInReach(library: Library): Set<string> {
  const near = libraries.filter(
    (other) => other === library || other.globals || other.packages.some((name) => library.packages.includes(name)),
  );
  return new Set(near.flatMap((other) => [...(namesById.get(other.id) ?? [])]));
}
const namesById = new Map(libraries.map((library) => [library.id, declaredNames(stubOf(library))]));

describe('catalogue', () => {
  it('indexes every entry', () => {
    const script = fileURLToPath(new URL('scripts/catalogue-index.mjs', root));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
    expect(libraries.map(({ id }) => id).sort()).toEqual(folders.flatMap(idsIn).sort());
  });

  it('gives every entry an id of its own', () => {
    expect(new Set(libraries.map(({ id }) => id)).size).toBe(libraries.length);
  });

  it('has the global types a type checker cannot do without', () => {
    const problems = program.getGlobalDiagnostics().map(({ messageText }) => messageText);
    expect(problems).toEqual([]);
  });
});

describe.each(libraries.map((library) => [library.id, library] as const))('%s', (_id, library) => {
  it('has a stub that type-checks', () => {
    expect(problemsOf(stubOf(library))).toEqual([]);
  });

  it('addresses only what is declared', () => {
    const names = namesInReach(library);
    // `?` is a shape of text, which nothing declares.
    const declared = addressesOf(library).filter((address) => address !== '?');
    expect(declared.filter((address) => !names.has(declarationOf(address)))).toEqual([]);
  });

  it('means values by slots of a known form', () => {
    expect(slotsOf(library).filter((slot) => !slotForm.test(slot))).toEqual([]);
  });
});

describe.each([...idsIn('sinks'), ...idsIn('vaults')])('fixture of %s', (id) => {
  const folder = new URL(`fixtures/catalogue/${id}/`, root);

  it('shows a stored secret, a safe use and a near miss', () => {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    expect(text).toMatch(/(expect: (token-in|sdk-persists)-[a-z-]+|protected: [a-z-]+)/);
    expect(text).toMatch(/safe: \w/);
    expect(text).toMatch(/near-miss: \w/);
  });
});
