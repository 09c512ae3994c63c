import { describe, expect, it } from 'vitest';
import { readIgnores } from '../../src/policy/inline/read-ignores.js';
import { createProject } from '../../src/project/in-memory.js';

const android = 'android/app/src/main';
const ignoresIn = (file: string, lines: readonly string[]) => {
  const project = createProject({ 'src/main.ts': '', [file]: lines.join('\n') });
  return readIgnores(project, project.files.web);
};
const rule = 'capward-ignore token-in-log: shown to testers only';
const found = (line: number, covers: number) => ({
  line,
  covers,
  rules: ['token-in-log'],
  reason: 'shown to testers only',
});

describe('an ignore comment', () => {
  it.each([
    ['src/a.ts', ['let a;', `// ${rule}`, '', '// more', 'log(a);'], found(2, 5)],
    ['src/a.ts', ['let a;', `log(a); // ${rule}`, 'log(b);'], found(2, 2)],
    ['src/a.js', [`/* ${rule} */ log(a);`], found(1, 1)],
    ['src/a.ts', ['/**', ' * Shows it.', ` * ${rule}`, ' */', 'log(a);'], found(3, 5)],
    ['src/a.tsx', ['const a = <p>', `  {/* ${rule} */}`, '  <b>{log(a)}</b></p>;'], found(2, 3)],
    ['src/a.vue', ['<template>', `<!-- ${rule} -->`, '<b @click="log(a)" /></template>'], found(2, 3)],
    [
      'src/a.vue',
      ['<template><b /></template>', '<script setup lang="ts">', `// ${rule}`, 'log(a);', '</script>'],
      found(3, 4),
    ],
    ['src/a.svelte', ['<script>', `log(a); // ${rule}`, '</script>'], found(2, 2)],
    ['src/a.svelte', ['<script>let a;</script>', `<!-- ${rule} -->`, '<b on:click={() => log(a)} />'], found(2, 3)],
    ['src/a.astro', ['---', `// ${rule}`, 'log(a);', '---', '<b />'], found(2, 3)],
    ['src/a.html', ['<script>', `/* ${rule} */`, 'log(a);', '</script>'], found(2, 3)],
    [
      `${android}/AndroidManifest.xml`,
      ['<manifest>', `  <!-- ${rule} -->`, '  <application />', '</manifest>'],
      found(2, 3),
    ],
    ['android/app/build.gradle', ['android {', `  debuggable true // ${rule}`, '}'], found(2, 2)],
    ['android/app/build.gradle.kts', [`// ${rule}`, 'android {}'], found(1, 2)],
    [`${android}/java/A.kt`, ['/* a /* b */', rule, '*/', 'Log.d(a)'], found(2, 4)],
    [`${android}/java/A.java`, ["char c = '\"'; // it's", `Log.d(a); // ${rule}`], found(2, 2)],
    ['ios/App/App/A.swift', ['let a = #"\\"#', `NSLog(a) // ${rule}`], found(2, 2)],
    ['ios/App/App/A.m', ['NSString *a = @"//";', `NSLog(a); /* ${rule} */`], found(2, 2)],
    ['ios/App/Podfile', [`pod 'A' # ${rule}`], found(1, 1)],
    ['.env', [`# ${rule}`, 'SECRET=a'], found(1, 2)],
    ['.env.production', [`SECRET=a#b # ${rule}`], found(1, 1)],
  ])('is read in %s %j', (file, lines, expected) => {
    expect(ignoresIn(file, lines)).toEqual([{ file, ...expected }]);
    expect(ignoresIn(file, [lines.join('\r\n')])).toEqual([{ file, ...expected }]);
  });

  it.each([
    ['src/a.ts', [`const a = '// ${rule}';`]],
    ['src/a.ts', ['const a = `', `// ${rule}`, '`;']],
    ['src/a.ts', [`const a = /\\/\\/ ${rule}/;`]],
    ['src/a.tsx', ['const a = <p>', `  // ${rule}`, '</p>;']],
    ['src/a.vue', [`<template><b title="<!-- ${rule} -->" /></template>`]],
    ['src/a.vue', [`<script>const a = '<!-- ${rule} -->';</script>`]],
    ['src/a.svelte', [`<b>{'<!-- ${rule} -->'}</b>`]],
    ['src/a.html', [`<style>/* ${rule} */</style>`]],
    [
      `${android}/AndroidManifest.xml`,
      ['<manifest>', `<![CDATA[<!-- ${rule} -->]]>`, `<a b="<!-- ${rule} -->"/></manifest>`],
    ],
    ['android/app/build.gradle', [`def a = "// ${rule}"`, "def b = '''", `// ${rule}`, "'''"]],
    [`${android}/java/A.kt`, ['val a = """\\', `// ${rule}`, '"""']],
    [`${android}/java/A.java`, [`String a = "\\"// ${rule}";`]],
    ['ios/App/App/A.swift', [`let a = #"" // ${rule}"#`]],
    ['.env', ['A="', `# ${rule}`, '"', `B='# ${rule}'`, `C=a#${rule}`]],
    ['capacitor.config.json', [`{ "a": "// ${rule}" }`]],
  ])('is no comment in %s %j', (file, lines) => {
    expect(ignoresIn(file, lines)).toEqual([]);
  });

  it('may name several rules, and stand above others', () => {
    const lines = [
      '// capward-ignore token-in-log, token-in-url: a: b',
      '// capward-ignore token-in-file : c',
      'log(a);',
    ];
    expect(ignoresIn('src/a.ts', lines)).toMatchObject([
      { covers: 3, rules: ['token-in-log', 'token-in-url'], reason: 'a: b' },
      { covers: 3, rules: ['token-in-file'], reason: 'c' },
    ]);
  });

  it('is kept when it is not complete, so that it can be reported', () => {
    const lines = ['log(a); // capward-ignore token-in-log', 'log(a); // capward-ignore: why'];
    expect(ignoresIn('src/a.ts', lines)).toMatchObject([
      { rules: ['token-in-log'], reason: '' },
      { rules: [], reason: 'why' },
    ]);
  });

  it('begins its line: text that mentions it ignores nothing', () => {
    expect(ignoresIn('src/a.ts', ['// Do not write capward-ignore token-in-log: here', 'log(a);'])).toEqual([]);
  });

  it.each([
    ['src/a.ts', `// ${rule}\n`, '/*'],
    ['src/a.tsx', `<a>// ${rule}</a>\n`, '<a>'],
    ['src/a.vue', `<b><!-- ${rule} --></b>`, '<!--'],
    ['src/a.html', '<b a="', `<!-- ${rule} -->`],
    [`${android}/AndroidManifest.xml`, `<!-- ${rule} -->`, '<!--'],
    [`${android}/java/A.kt`, `// ${rule}\n`, '/*'],
    ['ios/App/App/A.swift', '#"', `// ${rule}\n`],
    ['.env', '="', `# ${rule}\n`],
  ])('is found in linear time in %s', (file, first, second) => {
    const lines = [first.repeat(200_000 / first.length) + second.repeat(100_000 / second.length), rule];
    const start = performance.now();
    ignoresIn(file, lines);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
