import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { loadConfig } from '../../src/policy/config/load-config.js';
import type { Config } from '../../src/policy/config/schema.js';
import { loadReaders } from '../../src/readers.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'capward-own-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const manifest = { name: 'app', dependencies: { '@capacitor/core': '^8.0.0', '@acme/kv': '1.0.0' } };
const login = `
  interface Answer { accessToken: string; acmeTicket: string; name: string }
  const answer: Answer = await (await fetch('/login')).json();
`;

/** What the engine finds in files, with a configuration and without. */
async function audit(files: Readonly<Record<string, string>>, config: object) {
  const all = { 'package.json': JSON.stringify(manifest), 'index.html': '', ...files };
  for (const [path, text] of Object.entries({ ...all, 'capward.config.json': JSON.stringify(config) })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const own = (await loadConfig(root, null))?.own;
  const readers = await loadReaders();
  const [{ report }, { report: plain }] = [
    await runAudit(readers, root, own ? { own } : {}),
    await runAudit(readers, root),
  ];
  const brief = ({ findings, inventory }: typeof report) => ({
    findings: findings.map(
      ({ rule, location, key, confidence }) => `${location.file}:${location.line} ${rule} ${key} ${confidence}`,
    ),
    inventory: inventory.map(({ key, protection }) => `${key} ${protection}`),
  });
  return { with: brief(report), without: brief(plain) };
}
const config = (over: Config | object) => over;

describe('sinks of the configuration', () => {
  const sink = { module: '@acme/kv', member: 'put', key: 0, value: '1.text', medium: 'preferences' };

  it('find what an own library stores, through a wrapper as well', async () => {
    const found = await audit(
      {
        'src/main.ts': `import { put } from '@acme/kv'; ${login}
          put('access', { text: answer.accessToken });
          put('name', { text: answer.name });
          put('other', { blob: answer.accessToken });
          const keep = (key: string, text: string) => put(key, { text });
          keep('wrapped', answer.accessToken);`,
      },
      config({ sinks: [sink] }),
    );
    expect(found.with.findings).toEqual([
      'src/main.ts:5 token-in-preferences access medium',
      'src/main.ts:9 token-in-preferences wrapped medium',
    ]);
    expect(found.without.findings).toEqual([]);
  });

  it.each([
    [
      'an exported object',
      'kv.put',
      `import { kv } from '@acme/kv'; ${login} kv.put('access', { text: answer.accessToken });`,
    ],
    [
      'a constructed class',
      'Kv.put',
      `import { Kv } from '@acme/kv'; ${login} new Kv().put('access', { text: answer.accessToken });`,
    ],
    [
      'an injected class',
      'Kv.put',
      `import { Kv } from '@acme/kv'; ${login}
       class Session { constructor(private kv: Kv) {} keep() { this.kv.put('access', { text: answer.accessToken }); } }`,
    ],
    [
      'a generic class',
      'Kv.put',
      `import { Kv } from '@acme/kv'; ${login}
       class Session { kv = inject(Kv<string>); private other: Kv<string>; keep() { this.other.put('access', { text: answer.accessToken }); } }`,
    ],
    [
      'a default export',
      'default.put',
      `import store from '@acme/kv'; ${login} store.put('access', { text: answer.accessToken });`,
    ],
    [
      'a default function',
      'default',
      `import store from '@acme/kv'; ${login} store('access', { text: answer.accessToken });`,
    ],
  ])('match %s', async (_, member, text) => {
    const found = await audit({ 'src/main.ts': text }, config({ sinks: [{ ...sink, member }] }));
    expect(found.with.findings).toEqual([expect.stringMatching(/token-in-preferences access/)]);
    expect(found.without.findings).toEqual([]);
  });

  it('stand for a file of the app, however it is imported', async () => {
    const files = {
      'src/native/bridge.ts': `import { registerPlugin } from '@capacitor/core';
        const plugin = registerPlugin<any>('Bridge');
        export class Bridge { static save(key: string, text: string) { return plugin.save({ key, text }); } }`,
      'src/a.ts': `import { Bridge } from './native/bridge'; ${login} Bridge.save('a', answer.accessToken);`,
      'src/pages/b.ts': `import { Bridge as B } from '../native/bridge'; ${login} B.save('b', answer.accessToken);`,
    };
    const entry = { module: './src/native/bridge.ts', member: 'Bridge.save', key: 0, value: 1, medium: 'file' };
    const found = await audit(files, config({ sinks: [entry] }));
    expect(found.with.findings).toEqual([
      expect.stringContaining('src/a.ts:4 token-in-file a'),
      expect.stringContaining('src/pages/b.ts:4 token-in-file b'),
    ]);
    expect(found.without.findings).toEqual([]);
  });
});

describe('vaults of the configuration', () => {
  it('protect what they keep, even where their code looks otherwise', async () => {
    const files = {
      'src/safe.ts': "export const safe = { store(text: string) { localStorage.setItem('safe', text); } };",
      'src/main.ts': `import { safe } from './safe'; ${login} safe.store(answer.accessToken);`,
    };
    const entry = { module: './src/safe.ts', member: 'safe.store', value: 0 };
    const found = await audit(files, config({ vaults: [entry] }));
    expect(found.with).toEqual({ findings: [], inventory: [expect.stringContaining('keystore')] });
    expect(found.without.findings).toEqual([expect.stringContaining('token-in-web-storage safe')]);
  });
});

describe('sources and names of the configuration', () => {
  it('say what is a secret', async () => {
    const files = {
      'src/main.ts': `import { current, session } from '@acme/kv';
        localStorage.setItem('a', current());
        localStorage.setItem('b', session.grant);
        localStorage.setItem('c', session.title);`,
    };
    const sources = [
      { module: '@acme/kv', member: 'current', kind: 'access-token' },
      { module: '@acme/kv', member: 'session.grant', kind: 'refresh-token', property: true },
    ];
    const found = await audit(files, config({ sources }));
    expect(found.with.findings).toEqual([
      'src/main.ts:2 token-in-web-storage a high',
      'src/main.ts:3 token-in-web-storage b high',
    ]);
    expect(found.without.findings).toEqual([]);
  });

  it('link keys that are read back', async () => {
    const files = {
      'src/main.ts': `import { kv } from '@acme/kv';
        kv.put('x1', opaque());
        kv.put('x2', opaque());
        fetch('/me', { headers: { Authorization: 'Bearer ' + kv.get('x1') } });`,
    };
    const sinks = [{ module: '@acme/kv', member: 'kv.put', key: 0, value: 1, medium: 'local-storage' }];
    const reads = [{ module: '@acme/kv', member: 'kv.get', key: 0, medium: 'local-storage' }];
    const found = await audit(files, config({ sinks, reads }));
    expect(found.with.findings).toEqual(['src/main.ts:2 token-in-web-storage x1 high']);
  });

  it('are words of this project only', async () => {
    const files = {
      'src/main.ts': `${login} localStorage.setItem('a', answer.acmeTicket); console.log(answer.acmeTicket);
        export const brandToken = theme(); localStorage.setItem('brand_token', brandToken);`,
    };
    const names = { secretNames: { 'access-token': ['acme ticket'] }, harmlessNames: ['brand token'] };
    const found = await audit(files, config(names));
    expect(found.with.findings.map((one) => one.split(' ')[1])).toEqual(['token-in-web-storage', 'token-in-log']);
    expect(found.without.findings).toEqual([expect.stringContaining('token-in-web-storage brand_token')]);
  });
});

describe('a wrong description', () => {
  it.each<[object, string]>([
    [
      { sinks: [{ module: '@capacitor/preferences', member: 'a', value: 0, medium: 'file' }] },
      'capward knows the package',
    ],
    [{ vaults: [{ module: './none.ts', member: 'a', value: 0 }] }, 'there is no file "./none.ts"'],
    [
      { sinks: [{ module: '@acme/kv', member: 'a.b.c', value: 0, medium: 'file' }] },
      '"sinks.0.member": expected a function',
    ],
    [{ sinks: [{ module: '@acme/kv', member: 'put', value: 'text', medium: 'file' }] }, '"sinks.0.value"'],
    [
      { sinks: [{ module: '@acme/kv', member: 'put', value: 0, medium: 'keystore' }] },
      '"sinks.0.medium" cannot be "keystore"',
    ],
    [
      { sources: [{ module: '@acme/kv', member: 'put', kind: 'acces-token' }] },
      '"sources.0.kind" cannot be "acces-token"',
    ],
    [{ secretNames: { token: ['x y'] } }, 'there is no key "secretNames.token"'],
    [{ apps: { 'apps/shp': {} } }, 'there is no folder "apps/shp"'],
  ])('%j', async (value, message) => {
    await expect(audit({}, value)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.any(String),
    });
  });
});

describe('settings for one app', () => {
  it('hold in its folder, wherever the audit begins', async () => {
    const apps = {
      'apps/shop': { severity: { 'token-in-log': 'low' }, ignores: [{ files: ['/src/demo'], reason: 'demo' }] },
    };
    await audit({ 'apps/shop/src/a.ts': '', 'apps/club/src/a.ts': '' }, { severity: { 'token-in-log': 'info' }, apps });
    const policyAt = async (directory: string) => {
      const policy = (await loadConfig(join(root, directory), null))?.policy;
      const folders = policy?.severities.map(({ folder, byRule }) => `${folder} ${byRule['token-in-log']}`);
      return {
        folders,
        matches: ['src/demo/a.ts', 'apps/shop/src/demo/a.ts'].map((file) => policy?.ignores[0]?.matches(file)),
      };
    };
    expect(await policyAt('.')).toEqual({ folders: ['apps/shop low', '. info'], matches: [false, true] });
    expect(await policyAt('apps')).toMatchObject({ folders: ['shop low', '. info'] });
    expect(await policyAt('apps/shop')).toEqual({ folders: ['. low', '. info'], matches: [true, false] });
    expect(await policyAt('apps/club')).toEqual({ folders: ['. info'], matches: [false, false] });
  });
});
