import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project/in-memory.js';
import type { ConfigValue } from '../../src/project/project.js';

/** A value without offsets; `?` stands for unknown, and `...` marks an object that may hold more. */
function plain(value: ConfigValue): unknown {
  if (value.kind === 'literal') return value.value;
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind === 'unknown') return '?';
  const members = [...value.members].map(([name, member]) => [name, plain(member.value)]);
  return Object.fromEntries(value.open ? [...members, ['...', '?']] : members);
}

function read(text: string, name = 'capacitor.config.ts') {
  const project = createProject({ [name]: text, 'src/main.ts': '' });
  return { value: plain(project.app.config?.value ?? { kind: 'unknown', start: 0, end: 0 }), ...project };
}

describe('capacitor.config', () => {
  it('reads a typed constant with its offsets', () => {
    const text =
      "const config: CapacitorConfig = { appId: 'a.b', server: { cleartext: true } };\nexport default config;";
    const { value, app } = read(text);
    expect(value).toEqual({ appId: 'a.b', server: { cleartext: true } });
    const config = app.config?.value;
    const server = config?.kind === 'object' ? config.members.get('server') : undefined;
    expect(text.slice(server?.keyStart, server?.keyEnd)).toBe('server');
    expect(text.slice(server?.value.start, server?.value.end)).toBe('{ cleartext: true }');
  });

  it.each([
    ['as', 'export default { a: 1 } as CapacitorConfig', { a: 1 }],
    ['satisfies', 'export default { a: -1 } satisfies CapacitorConfig', { a: -1 }],
    ['module.exports', 'module.exports = { a: null }', { a: null }],
    ['a function', 'export default () => ({ a: [true, `x`] })', { a: [true, 'x'] }],
    ['a wrapper', 'export default defineConfig({ a: 1 })', { a: 1 }],
    [
      'references',
      "const id = 'x.y'; const server = { id }; export default { server, own: server.id }",
      { server: { id: 'x.y' }, own: 'x.y' },
    ],
    [
      'templates',
      `const h = 'a.b'; export default { url: \`https://\${h}/x\`, sum: 'a' + 1 }`,
      { url: 'https://a.b/x', sum: 'a1' },
    ],
    ['undefined', 'export default { a: undefined, b: 1 }', { b: 1 }],
    ['spread', 'const base = { a: 1, b: 1 }; export default { ...base, b: 2 }', { a: 1, b: 2 }],
    ['an imported enum', 'export default { a: KeyboardResize.Ionic }', { a: '?' }],
    ['the environment', 'export default { a: process.env.A ?? 1, b: process.env.B || 1 }', { a: '?', b: '?' }],
    ['branches that agree', 'export default { a: process.env.A ? 1 : 1, b: process.env.A ? 1 : 2 }', { a: 1, b: '?' }],
    [
      'objects that agree in part',
      'export default { s: dev ? { k: 1, url: "x" } : { k: 1 } }',
      { s: { k: 1, url: '?' } },
    ],
    [
      'a list with more than can be read',
      "export default { a: ['x', ...more, 'y', ...['z']] }",
      { a: ['x', '?', 'y', 'z'] },
    ],
    ['a conditional spread', 'export default { a: 1, ...(dev && { b: 2 }) }', { a: 1, b: '?' }],
    [
      'a conditional spread over other members',
      'export default { a: 1, b: 1, c: 1, ...(dev ? { a: 1, b: 2, d: 4 } : {}), e: 5 }',
      { a: 1, b: '?', c: 1, d: '?', e: 5 },
    ],
    [
      'a spread under two conditions',
      'export default { a: 1, ...(dev && (lan ? { a: 2 } : { b: 1 })) }',
      { a: '?', b: '?' },
    ],
    [
      'what holds in a release',
      "const isDev = process.env.NODE_ENV === 'development'; export default { a: 1, ...(isDev ? { b: 2 } : { c: 3 }), ...(!isDev && { d: 4 }), ...(process.env.NODE_ENV !== 'production' && { e: 5 }) }",
      { a: 1, c: 3, d: 4 },
    ],
    [
      'what only developers set',
      "const isDev = process.env.CAPACITOR_DEV === 'true'; export default { ...(isDev ? { a: 1 } : { b: 2 }), c: process.env.DEV_URL || 'x', d: process.env.LIVE_RELOAD !== '1' }",
      { b: 2, c: 'x', d: true },
    ],
    ['a device, which is none', 'export default { a: process.env.DEVICE ?? 1 }', { a: '?' }],
    [
      'another variable',
      "export default { a: process.env.LIVE === '1' ? 1 : 2, b: !process.env.LIVE }",
      { a: '?', b: '?' },
    ],
    [
      'what a text begins with',
      "const u = 'http://a.b'; export default { a: u.startsWith('http://'), b: !u.includes('a'), c: u.at('0'), d: v.endsWith('b') }",
      { a: true, b: false, c: '?', d: '?' },
    ],
    [
      'what the default of a text begins with',
      "const u = process.env.A || 'http://a.b'; export default { a: u.startsWith('http:'), b: u.startsWith('https://'), c: u.includes('a') }",
      { a: true, b: false, c: '?' },
    ],
    [
      'members in brackets',
      "const t = { a: { x: 1, y: 'u' }, b: { x: 1, y: 'v' } }; export default { a: t['a'].y, b: t[k].x, c: t[k].y, d: t['c'] }",
      { a: 'u', b: 1, c: '?', d: '?' },
    ],
    ['an unknown spread', 'export default { a: 1, ...base, b: 2 }', { a: '?', b: 2, '...': '?' }],
    ['a computed name', 'export default { a: 1, [name]: 2 }', { a: '?', '...': '?' }],
    ['an assignment', 'const c = { s: { a: 1 } }; c.s!.a = 2; export default c', { s: { a: 2 } }],
    [
      'an assignment under a condition',
      'const c = { a: 1, b: 1 }; if (dev) c.a = 2; export default c',
      { a: '?', b: 1 },
    ],
    [
      'a switch',
      "let c; switch (env) { case 'a': c = { id: 1, k: 2 }; break; default: c = { id: 3, k: 2 } } export default c",
      { id: '?', k: 2 },
    ],
    ['a call that may change it', 'const c = { a: 1 }; adjust(c); export default c', '?'],
    ['logging', 'const c = { a: 1 }; console.log(c); export default c', { a: 1 }],
    ['a parameter of the same name', 'const a = 1; const f = (a) => ({ a }); export default f(2)', { a: '?' }],
    ['a require', "module.exports = require('./base')", '?'],
    ['a circle', 'const a = { b: b }; const b = { a: a }; export default { x: 1, y: a.x }', { x: 1, y: '?' }],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).value).toEqual(expected);
  });

  it('reads JSON', () => {
    expect(read('{"webDir": "www", "plugins": {"A": {"b": [1, "x"]}}}', 'capacitor.config.json').value).toEqual({
      webDir: 'www',
      plugins: { A: { b: [1, 'x'] } },
    });
  });

  it.each([
    ['capacitor.config.json', '{"a": }'],
    ['capacitor.config.ts', 'export default { a: '],
    ['capacitor.config.json', '['.repeat(100_000)],
    ['capacitor.config.ts', `export default ${'(\n'.repeat(100_000)}`],
  ])('reports a broken %s and knows nothing of it', (name, text) => {
    const { value, diagnostics } = read(text, name);
    expect(value).toBe('?');
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: name }]);
  });

  it('is not stalled by references that multiply', () => {
    const names = Array.from({ length: 40 }, (_, index) => `const v${index} = { a: v${index + 1}, b: v${index + 1} };`);
    const { value } = read(`${names.join('\n')}\nexport default v0;`);
    expect(value).toBeTypeOf('object');
  });
});
