import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditApp, auditFolder, foundIn, gapsOf, printAudit, withApp } from './audit-folder.js';

/** Ordinary cases take a second; what is not linear in the size of these inputs takes minutes. */
const bounded = { timeout: 40_000 };
const write = "localStorage.setItem('access_token', token);\n";
const leak = 'token-in-web-storage';
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('contents of files', () => {
  it('with broken syntax are audited as far as they can be read', bounded, async () => {
    const audited = await auditApp({ 'src/a.ts': `class { (((\n${write}`, 'src/b.ts': write });
    expect(foundIn(audited)).toContain(`${leak} src/b.ts:1`);
  });

  it('that are binary are named and do not hide their neighbours', bounded, async () => {
    const bytes = Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7) % 256);
    const audited = await auditApp({ 'src/image.ts': bytes, 'src/b.ts': write });
    expect(gapsOf(audited)).toEqual(['skipped src/image.ts']);
    expect(foundIn(audited)).toEqual([`${leak} src/b.ts:1`]);
  });

  it('of ten megabytes on one line are named and left out', bounded, async () => {
    const audited = await auditApp({ 'src/a.ts': `${write.trim()} // ${'x '.repeat(5_000_000)}` });
    expect(gapsOf(audited)).toEqual(['skipped src/a.ts']);
  });

  it.each([
    ['a byte order mark', `\ufeff${write}`],
    ['UTF-16', Buffer.from(`\ufeff${write}`, 'utf16le')],
    ['CRLF', `\r\n${write.replace('\n', '\r\n')}`],
    ['lone CR', `\r${write}`],
  ])('with %s keep their positions', bounded, async (_, content) => {
    const { report } = await auditApp({ 'src/a.ts': content });
    const line = content.toString().startsWith('\r') ? 2 : 1;
    expect(report.findings[0]?.location).toMatchObject({ line, column: 1 });
  });
});

describe('nesting of 5,000 levels', () => {
  const deep = (open: string, close: string, core: string) => `${open.repeat(5_000)}${core}${close.repeat(5_000)}`;
  const unreadable = ['unparsable src/a.tsx'];

  it.each([
    ['blocks', deep('{', '}', write)],
    ['objects', `localStorage.setItem('access_token', ${deep('{a:\n', '}', 'token')});`],
    ['arrays', `localStorage.setItem('access_token', ${deep('[', ']', 'token')});`],
    ['parentheses', `localStorage.setItem('access_token', ${deep('(\n', ')\n', 'token')});`],
    ['calls', `localStorage.setItem('access_token', x${deep('\n.then(\n', ')', 'token')});`],
    ['members', `localStorage.setItem('access_token', x${'.a'.repeat(5_000)});`],
    ['conditions', `localStorage.setItem('access_token', ${'a ? b : '.repeat(5_000)}token);`],
    ['templates', `localStorage.setItem('access_token', ${deep('`${\n', '}`', 'token')});`],
    ['elements', `${write}export const a = ${deep('<p>', '</p>', '')};`],
    ['types', `${write}type A = ${deep('{ a:', '}', 'string')};`],
  ])('of %s is reported', bounded, async (_, text) => {
    const audited = await auditApp({ 'src/a.tsx': text, 'src/b.ts': write });
    expect(gapsOf(audited)).toEqual(unreadable);
    expect(foundIn(audited)).toEqual([`${leak} src/b.ts:1`]);
    expect(audited.exitCode).toBe(1);
  });

  it('makes the audit incomplete when nothing is found', bounded, async () => {
    expect((await auditApp({ 'src/a.ts': deep('{', '}', write) })).exitCode).toBe(3);
  });

  it('of added texts is followed, as long texts are put together so', bounded, async () => {
    const sum = `localStorage.setItem('access_token', ${"'a' +\n".repeat(4_000)}token);`;
    expect(foundIn(await auditApp({ 'src/a.ts': sum }))).toEqual([`${leak} src/a.ts:1`]);
  });

  it.each([
    ['vue', `<script>${write}</script>\n<template>${deep('<p>', '</p>', '')}</template>`],
    ['svelte', `<script>${write}</script>\n${deep('<p>', '</p>', '')}`],
    ['astro', `---\n${write}---\n${deep('<p>', '</p>', '')}`],
    ['html', `<script>${write}</script>\n${deep('<p>', '</p>', '')}`],
  ])('of elements in %s does not hide the script', bounded, async (extension, text) => {
    expect(foundIn(await auditApp({ [`src/a.${extension}`]: text }))).toHaveLength(1);
  });

  it.each([
    ['capacitor.config.ts', `export default ${deep('{a:', '}', '1')};`],
    ['capacitor.config.json', deep('{"a":', '}', '1')],
  ])('of %s is reported', bounded, async (file, text) => {
    const audited = await auditApp({ [file]: text, 'src/a.ts': '' });
    expect([gapsOf(audited), audited.exitCode]).toEqual([[`unparsable ${file}`], 3]);
  });

  it.each([
    ['constants', `${lines(5_000, (i) => `const a${i} = a${i + 1};`)}\nlocalStorage.setItem('access_token', a0);`],
    ['functions', `${lines(5_000, (i) => `const a${i} = () => a${i + 1}();`)}\nlocalStorage.setItem('k', a0());`],
    ['classes', `${lines(5_000, (i) => `class A${i} extends A${i + 1} {}`)}\nlocalStorage.setItem('k', new A0().k);`],
  ])('through names of %s ends with a gap or without one, never with a crash', bounded, async (_, text) => {
    const audited = await auditApp({ 'src/a.ts': text });
    expect([0, 1, 3]).toContain(audited.exitCode);
    if (audited.exitCode === 0) expect(gapsOf(audited)).toEqual([]);
  });
});

describe('declarations that lead in circles', () => {
  it('across files', bounded, async () => {
    const files = Array.from({ length: 50 }, (_, i): [string, string] => {
      const next = (i + 1) % 50;
      return [`src/m${i}.ts`, `import { t${next} } from './m${next}';\nexport const t${i} = t${next};\n`];
    });
    const save = `import { t0 } from './m0';\nlocalStorage.setItem('access_token', t0);`;
    expect(foundIn(await auditApp({ ...Object.fromEntries(files), 'src/save.ts': save }))).toEqual([
      `${leak} src/save.ts:2`,
    ]);
  });

  it('in types', bounded, async () => {
    const text = `interface A extends B { b: B }\ninterface B extends A { a: A }\ntype C = D;\ntype D = C;
type E<T> = { e: E<E<T>> };\ndeclare const a: A, c: C, e: E<string>;
localStorage.setItem('access_token', JSON.stringify({ a, c, e }));`;
    expect(foundIn(await auditApp({ 'src/a.ts': text }))).toEqual([`${leak} src/a.ts:7`]);
  });

  it('in a wrapper that calls itself', bounded, async () => {
    const text = `export function save(key: string, value: string): void {
  localStorage.setItem(key, value);
  save(key, value);
}
save('access_token', token);`;
    expect(foundIn(await auditApp({ 'src/a.ts': text }))).toContain(`${leak} src/a.ts:5`);
  });

  it('through 50 wrappers', bounded, async () => {
    const text = lines(50, (i) => {
      const next = (i + 1) % 50;
      return `function save${i}(k: string, v: string) { save${next}(k, v); localStorage.setItem(k, v); }`;
    });
    const audited = await auditApp({ 'src/a.ts': `${text}\nsave0('access_token', token);` });
    expect(foundIn(audited)).toContain(`${leak} src/a.ts:51`);
  });
});

describe('very many', () => {
  it('callers of one wrapper: a leak is found, or the bound that hid it is reported', { timeout: 60_000 }, async () => {
    const callers = Array.from({ length: 2_000 }, (_, i): [string, string] => {
      const key = i === 1_234 ? 'access_token' : `key${i}`;
      return [`src/c${i}.ts`, `import { save } from './save';\nexport const f = (v: string) => save('${key}', v);`];
    });
    const wrapper = 'export function save(k: string, v: string) { localStorage.setItem(k, v); }';
    const audited = await auditApp({ ...Object.fromEntries(callers), 'src/save.ts': wrapper });
    const found = foundIn(audited).includes(`${leak} src/c1234.ts:2`);
    expect(found || gapsOf(audited).includes('bound-reached src/save.ts')).toBe(true);
  });

  it('properties of one object', bounded, async () => {
    const text = `const all = {\n${lines(10_000, (i) => `k${i}: 'v${i}',`)}\n};\nlocalStorage.setItem('all', JSON.stringify(all));\n`;
    expect(foundIn(await auditApp({ 'src/a.ts': text, 'src/b.ts': write }))).toEqual([`${leak} src/b.ts:1`]);
  });

  it.each([
    ['words that end in a quote far away', `from${' '.repeat(1_900_000)}x`],
    ['words before no import', 'from '.repeat(390_000)],
    ['calls of the console', 'console.a '.repeat(190_000)],
  ])('%s do not stall the search', bounded, async (_, text) => {
    expect((await auditApp({ 'src/a.ts': text })).exitCode).toBe(0);
  });

  it.each([
    ['a.html', '<script>'.repeat(100_000)],
    ['a.html', '<!--'.repeat(300_000)],
    ['a.html', `<p ${'a="'.repeat(300_000)}`],
    ['a.vue', '<template>'.repeat(50_000)],
    ['a.vue', `<template>${'{{'.repeat(100_000)}</template>`],
    ['a.svelte', '{#if a}'.repeat(50_000)],
  ])('openings without an end in %s do not stall the reader', bounded, async (file, text) => {
    expect([0, 3]).toContain((await auditApp({ [`src/${file}`]: text })).exitCode);
  });
});

describe('folders', () => {
  it('linked in a loop are walked once, and links out of the app are not followed', bounded, async () => {
    await withApp({ 'src/a.ts': write }, async (root) => {
      writeFileSync(join(root, '..', 'outside.ts'), write);
      symlinkSync('..', join(root, 'src', 'up'));
      symlinkSync(join(root, 'src'), join(root, 'src', 'self'));
      symlinkSync('../../outside.ts', join(root, 'src', 'outside.ts'));
      symlinkSync('/etc/passwd', join(root, 'src', 'passwd.ts'));
      expect(foundIn(await auditFolder(root))).toEqual([`${leak} src/a.ts:1`]);
    });
  });

  it.skipIf(process.getuid?.() === 0)('and files that cannot be read make the audit incomplete', async () => {
    await withApp({ 'src/a.ts': write, 'src/b.ts': '' }, async (root) => {
      mkdirSync(join(root, 'src', 'closed'));
      chmodSync(join(root, 'src', 'closed'), 0);
      chmodSync(join(root, 'src', 'a.ts'), 0);
      const audited = await auditFolder(root);
      chmodSync(join(root, 'src', 'closed'), 0o700);
      expect(gapsOf(audited).sort()).toEqual(['unreadable src/a.ts', 'unreadable src/closed']);
      expect(audited.exitCode).toBe(3);
    });
  });

  it('without an app are no clean app', async () => {
    await withApp({ 'package.json': '{}', 'src/a.ts': write }, async (root) => {
      expect(await printAudit(root)).toMatchObject({ exitCode: 2, stdout: '' });
    });
  });
});

describe('broken configuration', () => {
  it.each([
    ['capacitor.config.json', '{ "appId": '],
    ['capacitor.config.ts', 'export default {{'],
  ])('in %s is reported and the code audited', bounded, async (file, text) => {
    const audited = await auditApp({ [file]: text, 'src/a.ts': write });
    expect(gapsOf(audited)).toEqual([`unparsable ${file}`]);
    expect(foundIn(audited)).toEqual([`${leak} src/a.ts:1`]);
  });

  it('in package.json is reported when another file tells the app', bounded, async () => {
    const files = { 'package.json': '{ "dependencies": ', 'capacitor.config.json': '{}', 'src/a.ts': '' };
    const audited = await auditApp(files);
    expect([gapsOf(audited), audited.exitCode]).toEqual([['unparsable package.json'], 3]);
  });
});

describe('names', () => {
  const hostile = [
    'line\nbreak.ts',
    'esc\u001b[31m.ts',
    'right\u202eto-left.ts',
    '::error file=x::pwned.ts',
    'UPPER.TS',
  ];

  it.skipIf(process.platform === 'win32')('never reach the terminal as they are', bounded, async () => {
    const files = Object.fromEntries(hostile.map((name) => [`src/${name}`, write]));
    await withApp(files, async (root) => {
      const { exitCode, stdout } = await printAudit(root, '--verbose');
      expect(exitCode).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(stdout).not.toMatch(/^::/m);
      for (const part of ['line\\u{a}break.ts', 'esc\\u{1b}[31m.ts', 'right\\u{202e}to-left.ts', 'UPPER.TS'])
        expect(stdout).toContain(part);
    });
  });

  it('of keys in the code never reach the terminal as they are', bounded, async () => {
    const text = "localStorage.setItem('access_token\\u001b[2J\\n::error::x', token);";
    await withApp({ 'src/a.ts': text }, async (root) => {
      const { stdout } = await printAudit(root, '--verbose');
      expect(stdout).toContain('access_token');
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/^::/m);
    });
  });
});
