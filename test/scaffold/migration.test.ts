// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of apps and their tools
import { describe, expect, it } from 'vitest';
import type { FileMap } from '../../src/project/in-memory.js';
import { loadTemplates } from '../../src/scaffold/load-templates.js';
import { rewriteFile } from '../../src/scaffold/migration/rewrite.js';
import { app, applied, planOf } from './scene.js';

const withFiles = (files: FileMap): FileMap => ({ ...app, ...files });
const tokens = 'export interface Login { accessToken: string }\nexport declare function login(): Promise<Login>;\n';

/** The files after init, and what it left to a person. */
async function init(files: FileMap) {
  const all = withFiles({ 'src/login.ts': tokens, ...files });
  const plan = await planOf(all);
  const after = applied(all, plan);
  const steps = plan.manualSteps.filter(({ text }) => text.startsWith('Keep the'));
  return { read: (path: string) => String(after[path]), steps, after, plan };
}

const write = (statement: string, rest = '') =>
  `import { login } from './login';\n${rest}\nexport async function signIn() {\n  const { accessToken } = await login();\n  ${statement}\n}\n`;

describe('rewriting calls', () => {
  it.each([
    ["localStorage.setItem('token', accessToken);", "secureStorage.setItem('token', accessToken);"],
    ["window.localStorage.setItem('token', accessToken);", "secureStorage.setItem('token', accessToken);"],
    ["globalThis.sessionStorage.setItem('token', accessToken);", "secureStorage.setItem('token', accessToken);"],
    [
      "await Promise.resolve().then(() => localStorage.setItem('token', accessToken));",
      "await Promise.resolve().then(() => secureStorage.setItem('token', accessToken));",
    ],
  ])('sends %s to the vault', async (before, expected) => {
    const { read, steps } = await init({ 'src/auth.ts': write(before) });
    expect(read('src/auth.ts')).toContain(`  ${expected}\n`);
    expect(read('src/auth.ts')).toContain("import { secureStorage } from './auth-vault/storage/secure-storage';\n");
    expect(steps).toEqual([]);
  });

  it('follows the key into other files and leaves other keys alone', async () => {
    const { read, steps } = await init({
      'src/keys.ts': "export const Keys = { token: 'app.token', theme: 'app.theme' } as const;\n",
      'src/auth.ts': write('localStorage.setItem(Keys.token, accessToken);', "import { Keys } from './keys';\n"),
      'src/pages/http.ts':
        "import { Keys } from '../keys';\n\nexport const bearer = () => `Bearer ${localStorage.getItem(Keys.token)}`;\nexport const theme = () => localStorage.getItem(Keys.theme);\n",
    });
    expect(steps).toEqual([]);
    expect(read('src/auth.ts')).toContain('secureStorage.setItem(Keys.token, accessToken)');
    expect(read('src/pages/http.ts')).toContain("from '../auth-vault/storage/secure-storage';");
    expect(read('src/pages/http.ts')).toContain('${secureStorage.getItem(Keys.token)}');
    expect(read('src/pages/http.ts')).toContain('localStorage.getItem(Keys.theme)');
  });

  it.each([
    "searchParams.get('token')",
    "new URLSearchParams(location.search).get('token')",
    "route.snapshot.queryParamMap?.get('token')",
    "request.headers.set('token', '')",
    "this.loginForm.get('token')",
    "console.log('token', 1)",
    "t('token')",
    "name.startsWith('token')",
  ])('is not kept from it by %s, which names no key of a store', async (other) => {
    const { read, steps } = await init({
      'src/auth.ts': write("localStorage.setItem('token', accessToken);"),
      'src/other.ts': `export const other = () => ${other};\n`,
    });
    expect(steps).toEqual([]);
    expect(read('src/auth.ts')).toContain("secureStorage.setItem('token', accessToken);");
  });

  it('removes an import of which nothing is left, and keeps one that is used', async () => {
    const preferences = "import { Preferences } from '@capacitor/preferences';\n";
    const set = "await Preferences.set({ key: 'token', value: accessToken });";
    const gone = await init({ 'src/auth.ts': write(set, preferences) });
    expect(gone.read('src/auth.ts')).not.toContain('@capacitor/preferences');
    expect(gone.read('src/auth.ts')).toContain("await securePreferences.set({ key: 'token', value: accessToken });");
    const kept = await init({
      'src/auth.ts': write(`${set}\n  await Preferences.set({ key: 'theme', value: 'x' });`, preferences),
    });
    expect(kept.read('src/auth.ts')).toContain("import { Preferences } from '@capacitor/preferences';");
    expect(kept.read('src/auth.ts')).toContain("Preferences.set({ key: 'theme'");
  });

  it('empties the vault where the app empties the old store', async () => {
    const { read } = await init({
      'src/auth.ts': `${write("localStorage.setItem('token', accessToken);")}\nexport function signOut() {\n  localStorage.clear();\n}\n`,
    });
    expect(read('src/auth.ts')).toContain('  vaultedWebStorage(localStorage).clear();\n}');
  });

  it('empties it also where that is a part of an expression', async () => {
    const { read, steps } = await init({
      'src/auth.ts': write("localStorage.setItem('token', accessToken);"),
      'src/out.ts': 'export const signOut = () => localStorage.clear();\n',
    });
    expect(read('src/out.ts')).toContain('export const signOut = () => vaultedWebStorage(localStorage).clear();');
    expect(steps).toEqual([]);
  });

  it('writes as the file does: CRLF, double quotes, no semicolons', async () => {
    const source = write("localStorage.setItem('token', accessToken)")
      .replaceAll("'", '"')
      .replaceAll(';', '')
      .replaceAll('\n', '\r\n');
    const { read } = await init({ 'src/auth.ts': source });
    expect(read('src/auth.ts')).toContain(
      'import { login } from "./login"\r\nimport { secureStorage } from "./auth-vault/storage/secure-storage"\r\n',
    );
    expect(read('src/auth.ts').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('opens the vault before the app reads', async () => {
    const { read, after } = await init({ 'src/auth.ts': write("localStorage.setItem('token', accessToken);") });
    expect(read('src/main.tsx')).toContain("openSecureStorage().finally(() => import('./bootstrap'));");
    expect(after['src/bootstrap.tsx']).toBe(app['src/main.tsx']);
  });

  it('writes the entry file as it was written', async () => {
    const main = String(app['src/main.tsx']).replaceAll("'", '"').replaceAll(';', '').replaceAll('\n', '\r\n');
    const { read } = await init({
      'src/auth.ts': write("localStorage.setItem('token', accessToken);"),
      'src/main.tsx': main,
    });
    expect(read('src/main.tsx')).toContain('from "./auth-vault/storage/secure-storage"\r\n');
    expect(read('src/main.tsx')).toContain('openSecureStorage().finally(() => import("./bootstrap"))\r\n');
    expect(read('src/bootstrap.tsx')).toBe(main);
  });

  it('plans nothing more afterwards', async () => {
    const { after } = await init({ 'src/auth.ts': write("localStorage.setItem('token', accessToken);") });
    const again = await planOf(after);
    expect([again.edits, again.manualSteps]).toEqual([[], []]);
  });
});

describe('code that keeps secrets and other values by the same calls', () => {
  const wrapper = (file: FileMap): FileMap => ({
    'src/auth.ts': write("save('token', accessToken);", imported),
    ...file,
  });
  const imported = "import { save } from './store';\n";
  const vaulted = (name: string) => `from './auth-vault/storage/${name}';`;

  it('gets the vault in front of its store, and its callers stay', async () => {
    const files = wrapper({
      'src/store.ts':
        'export const save = (key: string, value: string) => localStorage.setItem(key, value);\nexport const load = (key: string) => localStorage.getItem(key);\nexport const drop = (key: string) => localStorage.removeItem(key);\n',
      'src/use.ts':
        "import { drop, load, save } from './store';\n\nexport const current = () => load('token');\nexport const out = () => drop('token');\nexport const paint = () => save('theme', 'dark');\n",
    });
    const { read, steps } = await init(files);
    expect(steps).toEqual([]);
    for (const file of ['src/auth.ts', 'src/use.ts'] as const) expect(read(file)).toBe(files[file]);
    expect(read('src/store.ts')).toBe(
      `import { vaultedWebStorage } ${vaulted('vaulted-web-storage')}\n\nexport const save = (key: string, value: string) => vaultedWebStorage(localStorage).setItem(key, value);\nexport const load = (key: string) => vaultedWebStorage(localStorage).getItem(key);\nexport const drop = (key: string) => vaultedWebStorage(localStorage).removeItem(key);\n`,
    );
  });

  it.each<[string, string, string, string]>([
    [
      'Preferences',
      "import { Preferences } from '@capacitor/preferences';\nexport const save = (key: string, value: string) => Preferences.set({ key, value });\n",
      'vaultedPreferences(Preferences).set({ key, value })',
      'vaulted-preferences',
    ],
    [
      'a storage that is handed around',
      'const keep = (store: Storage, key: string, value: string) => store.setItem(key, value);\nexport const save = (key: string, value: string) => keep(sessionStorage, key, value);\n',
      'vaultedWebStorage(store).setItem(key, value)',
      'vaulted-web-storage',
    ],
    [
      'Ionic Storage that may not be there yet',
      "import { Storage } from '@ionic/storage';\nlet store: Storage | null = null;\nexport const open = async () => (store = await new Storage().create());\nexport const save = (key: string, value: unknown) => store?.set(key, value);\n",
      'vaultedIonicStorage(store)?.set(key, value)',
      'vaulted-ionic-storage',
    ],
    [
      'localForage',
      "import localforage from 'localforage';\nexport const save = (key: string, value: unknown) => localforage.setItem(key, value);\n",
      'vaultedLocalForage(localforage).setItem(key, value)',
      'vaulted-localforage',
    ],
    [
      'js-cookie',
      "import Cookies from 'js-cookie';\nexport const save = (key: string, value: string) => Cookies.set(key, value, { expires: 7 });\nexport const load = () => Cookies.get('token');\n",
      'vaultedCookies(Cookies).set(key, value, { expires: 7 })',
      'vaulted-cookies',
    ],
    [
      'a chosen storage in parentheses',
      'export const save = (key: string, value: string, stay = true) => (stay ? localStorage : sessionStorage).setItem(key, value);\n',
      'vaultedWebStorage(stay ? localStorage : sessionStorage).setItem(key, value)',
      'vaulted-web-storage',
    ],
  ])('may use %s', async (_, store, expected, module) => {
    const { read, steps, after } = await init(wrapper({ 'src/store.ts': store }));
    expect(steps).toEqual([]);
    expect(read('src/store.ts')).toContain(expected);
    expect(read('src/store.ts')).toContain(vaulted(module));
    const again = await planOf(after);
    expect([again.edits, again.manualSteps]).toEqual([[], []]);
  });

  it('may reach its store through further wrappers, which put parts together', async () => {
    const { read, steps } = await init(
      wrapper({
        'src/store.ts':
          'class Disk {\n  put(name: string, text: string) {\n    localStorage.setItem(`app.${name}`, text);\n  }\n}\nconst disk = new Disk();\nexport const save = (key: string, value: string) => disk.put(key, JSON.stringify(value));\n',
        'src/http.ts': "export const bearer = () => localStorage.getItem('app.token');\n",
      }),
    );
    expect(steps).toEqual([]);
    expect(read('src/store.ts')).toContain('vaultedWebStorage(localStorage).setItem(`app.${name}`, text)');
    expect(read('src/http.ts')).toContain("secureStorage.getItem('app.token')");
  });

  it('is told from code that only ever gets other keys', async () => {
    const other =
      "export const remember = (key: string, value: string) => localStorage.setItem(key, value);\nexport const draft = (id: string) => localStorage.getItem(`draft_${id}`);\nremember('theme', 'dark');\n";
    const { read } = await init({
      'src/auth.ts': write("localStorage.setItem('token', accessToken);"),
      'src/ui.ts': other,
    });
    expect(read('src/ui.ts')).toBe(other);
  });

  it('is taken for it where a key cannot be told', async () => {
    const { read } = await init({
      'src/auth.ts': write("localStorage.setItem('token', accessToken);"),
      'src/reset.ts':
        'export const reset = () => Object.keys(localStorage).forEach((key) => localStorage.removeItem(key));\n',
    });
    expect(read('src/reset.ts')).toContain('vaultedWebStorage(localStorage).removeItem(key)');
  });

  it('keeps the key in the list of a vault that is there already', async () => {
    const store = 'export const save = (key: string, value: string) => localStorage.setItem(key, value);\n';
    const first = await init(wrapper({ 'src/store.ts': store }));
    const list = 'src/auth-vault/storage/legacy-values.ts';
    const second = withFiles({
      ...first.after,
      [list]: "export const legacyValues = [\n  { from: 'local-storage', key: 'token' },\n];\n",
      'src/auth-vault/vault/vault.ts': "const record = 'auth-vault.record';\n",
      'src/auth-vault/backends/capgo.ts': 'export {};\n',
      'src/auth-vault/storage/vaulted-web-storage.ts': 'export {};\n',
      'src/pin.ts': `${write("save('other_token', accessToken);", imported)}`,
    });
    const plan = await planOf(second);
    expect(plan.edits.map(({ path }) => path)).toEqual([list]);
    expect(applied(second, plan)[list]).toBe(
      "export const legacyValues = [\n  { from: 'local-storage', key: 'token' },\n  { from: 'local-storage', key: 'other_token', store: () => import('../migration/stores/local-storage') },\n];\n",
    );
    expect((await planOf(applied(second, plan))).edits).toEqual([]);
  });
});

describe('rewriteFile', () => {
  it('refuses what nests too deeply', () => {
    const text = `const a = ${'['.repeat(50_000)}${']'.repeat(50_000)};\n`;
    expect(rewriteFile('src/a.ts', text, [])).toHaveProperty('refused');
  });
});

describe('what is left to a person', () => {
  const token = "localStorage.setItem('token', accessToken);";

  it.each<[string, FileMap, RegExp]>([
    [
      'a wrapper of a store that the vault has no calls for',
      {
        'package.json': String(app['package.json']).replace('"react"', '"store2": "^2.14.0",\n    "react"'),
        'src/store.ts':
          "import store from 'store2';\n\nexport const save = (key: string, value: string) => store.set(key, value);\n",
        'src/auth.ts': write("save('token', accessToken);", "import { save } from './store';\n"),
      },
      /goes through code that init does not know/,
    ],
    [
      'a key that unknown code is called with too',
      {
        'src/auth.ts': `${write(token, "import { load } from 'somewhere';\n")}\nexport const current = () => load('token');\n`,
      },
      /other code is called with the same key \(src\/auth\.ts:9\)/,
    ],
    [
      'a key that code of another name is called with',
      {
        'src/auth.ts': `${write(token, "import { params } from 'somewhere';\n")}\nexport const current = () => params.load('token');\n`,
      },
      /other code is called with the same key \(src\/auth\.ts:9\)/,
    ],
    [
      'a key that is read as a property',
      { 'src/auth.ts': `${write(token)}\nexport const current = () => localStorage.token;\n` },
      /other code is called with the same key \(src\/auth\.ts:8\)/,
    ],
    [
      'a key that is made when the app runs',
      { 'src/auth.ts': write('localStorage.setItem(`token_${Date.now()}`, accessToken);') },
      /key is only known when the app runs/,
    ],
    [
      'a script in a page',
      {
        'src/auth.ts': write(token),
        'index.html':
          '<script>if (localStorage.getItem(\'token\')) location.href = \'/home\';</script>\n<script type="module" src="/src/main.tsx"></script>\n',
      },
      /script in markup uses the same key/,
    ],
    [
      'a cookie that the app never reads',
      {
        'src/auth.ts': write("Cookies.set('token', accessToken);", "import Cookies from 'js-cookie';\n"),
      },
      /may be meant for a server/,
    ],
    ['a cookie', { 'src/auth.ts': write('document.cookie = `token=${accessToken}`;') }, /the vault has no such calls/],
  ])('is %s', async (_, files, reason) => {
    const { read, steps } = await init(files);
    expect(steps.map(({ text }) => text).join('\n')).toMatch(reason);
    expect(steps[0]).toMatchObject({
      file: 'src/auth.ts',
      line: expect.any(Number),
      snippet: expect.stringContaining('import { secureStorage } from'),
    });
    expect(read('src/auth.ts')).toBe(files['src/auth.ts']);
  });

  it('is named in the list of old tokens, for code that hands them to the session', async () => {
    const files = withFiles({
      'src/login.ts': tokens,
      'src/auth.ts': write('document.cookie = `token=${accessToken}`;'),
    });
    const templates = loadTemplates(new URL('../../templates/', import.meta.url));
    const after = applied(files, await planOf(files, { templates }));
    expect(after['src/auth-vault/migration/legacy-tokens.ts']).toContain(
      "= [\n  // For code that hands the session what it kept there before:\n  // { store: () => import('./stores/cookie'), key: 'token', holds: 'accessToken' },\n];",
    );
    expect(after['src/auth-vault/migration/stores/cookie.ts']).toBeDefined();
  });

  it('is every key that a file uses which cannot be rewritten', async () => {
    const files = {
      'src/auth.ts': write(token),
      'src/out.ts':
        "const secureStorage = 'theirs';\nexport const read = () => localStorage.getItem('token') ?? secureStorage;\n",
    };
    const { read, steps } = await init(files);
    expect(read('src/auth.ts')).toBe(files['src/auth.ts']);
    expect(read('src/out.ts')).toBe(files['src/out.ts']);
    expect(steps).toEqual([
      expect.objectContaining({ text: expect.stringMatching(/uses the name already \(src\/out\.ts:1\)/) }),
    ]);
  });

  it('is not an entry file whose export nobody imports', async () => {
    const { read, steps } = await init({
      'src/auth.ts': write(token),
      'src/main.tsx': `${app['src/main.tsx']}export default 1;\n`,
    });
    expect([read('src/main.tsx').includes('openSecureStorage'), steps]).toEqual([true, []]);
  });

  it('is the entry file of an app that exports from it', async () => {
    const { read, plan } = await init({
      'src/auth.ts': write(token),
      'src/other.ts': "import { x } from './main';\n\nexport const y = x;\n",
      'src/main.tsx': `${app['src/main.tsx']}export const x = 1;\n`,
    });
    expect(read('src/main.tsx')).not.toContain('openSecureStorage');
    expect(read('src/auth.ts')).toBe(write(token));
    expect(plan.manualSteps).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining('does not know where the app starts'),
        file: 'src/auth.ts',
      }),
    );
  });
});
