// Makes grammars/: the parser runtime and one compressed grammar per language, out of packages that are too large to
// depend on. Does nothing when they are there already; `npm run build` starts afresh after an update of the packages.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}grammars/`;

/** All under the MIT licence; `owner` as its text names them. */
const grammars = [
  { name: 'java', file: '@cursorless/tree-sitter-wasms/out/tree-sitter-java.wasm', owner: '2017 Max Brunsfeld' },
  { name: 'swift', file: '@cursorless/tree-sitter-wasms/out/tree-sitter-swift.wasm', owner: '2021 alex-pinkus' },
  { name: 'kotlin', file: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm' },
  { name: 'objective-c', file: 'tree-sitter-objc/tree-sitter-objc.wasm' },
];

export function makeGrammars({ afresh = false } = {}) {
  if (afresh) rmSync(folder, { recursive: true, force: true });
  if (existsSync(`${folder}NOTICE`)) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(packaged('web-tree-sitter/web-tree-sitter.wasm'), `${folder}web-tree-sitter.wasm`);
  writeFileSync(
    `${folder}web-tree-sitter.js`,
    withoutMap(readFileSync(packaged('web-tree-sitter/web-tree-sitter.js'), 'utf8')),
  );
  for (const { name, file } of grammars)
    writeFileSync(`${folder}${name}.wasm.br`, compress(readFileSync(packaged(file))));
  writeFileSync(`${folder}NOTICE`, notice());
}

const packaged = (path) => `${root}node_modules/${path}`;

const withoutMap = (code) => code.replace(/\n\/\/# sourceMappingURL=.*/, '');

const compress = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

function notice() {
  const mit = licenceOf('web-tree-sitter');
  const parts = [
    ['web-tree-sitter', mit],
    ...grammars.map(({ name, file, owner }) => [
      `${name}.wasm`,
      owner ? mit.replace(/(?<=Copyright \(c\) ).*/, owner) : licenceOf(file.replace(/\/[^/]*$/, '')),
    ]),
  ];
  return parts.map(([name, text]) => `${name}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

const licenceOf = (name) => readFileSync(packaged(`${name}/LICENSE`), 'utf8');
