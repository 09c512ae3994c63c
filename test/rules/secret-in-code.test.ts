import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/exposure/secret-in-code.js';
import { inShort, judgeFiles, manifestWith } from './judge-files.js';

const secret = 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt';
/** Put together here, so that no scanner takes this file for one that holds secrets. */
const stripe = `${'sk_'}live_${secret}`;
const google = `${'AI'}za${secret}abc`;

const judge = async (text: string, file = 'src/api.ts') => inShort(await judgeFiles(rule, { [file]: text }));

describe('secret-in-code', () => {
  it.each<[string, string, string[]]>([
    ['a property', `post({ client_secret: '${secret}' });`, ['high medium src/api.ts:1:24']],
    ['a variable', `const apiKey: string =\n  "${secret}";`, ['medium medium src/api.ts:2:4']],
    ['a class field', `class A { private readonly accessToken = '${secret}'; }`, ['high medium src/api.ts:1:43']],
    ['an assignment', `config.headers['x-access-token'] = '${secret}';`, ['high medium src/api.ts:1:37']],
    ['a fallback', `const clientSecret = import.meta.env.SECRET ?? '${secret}';`, ['high medium src/api.ts:1:49']],
    ['an argument', `form.append('client_secret', '${secret}');`, ['high medium src/api.ts:1:31']],
    ['a parameter', `function f(apiToken = '${secret}') {}`, ['high medium src/api.ts:1:24']],
    ['a header', `const headers = { Authorization: 'Bearer ${secret}' };`, ['high medium src/api.ts:1:42']],
    ['a query', `fetch('https://a.example.org/x?client_secret=${secret}&b=1');`, ['high medium src/api.ts:1:46']],
    ['a body', `const body = \`grant_type=x&client_secret=${secret}\`;`, ['high medium src/api.ts:1:42']],
    [
      'what is more than the name of a slot',
      `const accessToken = '${secret}';\nstore.get(accessToken); send(accessToken);`,
      ['high medium src/api.ts:1:22'],
    ],
    [
      'the key of an API among options',
      `const apiToken = '${secret}';\nGeocoder.set({ key: apiToken });`,
      ['high medium src/api.ts:1:19'],
    ],
    [
      'a shape, whatever asks by it',
      `const secretKey = '${stripe}';\ncache.get(secretKey);`,
      ['critical high src/api.ts:1:20'],
    ],
    ['a shape', `init('${stripe}');`, ['critical high src/api.ts:1:7']],
    ['a key for clients', `initializeApp({ apiKey: '${google}' });`, ['info high src/api.ts:1:26']],
  ])('finds %s', async (_, text, expected) => {
    expect(await judge(text)).toEqual(expected);
  });

  it.each([
    ['a comment', `// client_secret: '${secret}'\n/* ${stripe} */`],
    ['a placeholder', "const clientSecret = 'YOUR_CLIENT_SECRET_1234';"],
    ['an environment variable', 'const clientSecret = import.meta.env.VITE_CLIENT_SECRET_2024_PRODUCTION;'],
    ['a field name', "fields.push({ name: 'secret_key', label: 'Secret key for payments 1' });"],
    ['a storage key', "const TOKEN_KEY = 'oauth2-refresh-token-v2';"],
    ['an address', "const tokenEndpoint = 'https://login.example.org/oauth2/v2.0/token1';"],
    ['a hash in an import', `import x from './secret-${secret}';`],
    ['the tiles of a map', `layer('https://tiles.example/{z}/{x}/{y}.png?apikey=${secret}');`],
    [
      'a link to a file',
      `const logo = 'https://firebasestorage.googleapis.com/v0/b/a.appspot.com/o/logo.png?alt=media&token=${secret}';`,
    ],
    [
      'the end of a link to a file',
      "const logo = bucket + '/o/logo.png' + '?alt=media&token=49f967d6-cedb-4b22-9b14-9a2539606c38';",
    ],
    ['the names of slots', `const STORAGE_KEYS = { AUTH_TOKEN: '${secret}' };\nenum Keys { AuthToken = '${secret}' }`],
    [
      'the name of a slot',
      `const ACCESS_TOKEN_KEY = '${secret}';\nexport const read = () => LocalStorage.has(ACCESS_TOKEN_KEY) && LocalStorage.getItem(ACCESS_TOKEN_KEY);`,
    ],
    [
      'the name of a slot among options',
      `const ACCESS_TOKEN_KEY = '${secret}';\nexport const clear = () => Preferences.remove({ key: ACCESS_TOKEN_KEY });`,
    ],
    ['the form of credentials', "headers.append('Authorization', 'Basic ' + btoa('username:password'));"],
    ['an address', "const id = btoa('https://a.example.org');"],
    ['a user without a password', "const basic = btoa('web_app:');"],
    ['another name', `const commit = '${secret}';`],
  ])('leaves %s alone', async (_, text) => {
    expect(await judge(text)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['Vite', 'import.meta.env.VITE_OPENAI_API_KEY', 'VITE_OPENAI_API_KEY'],
    ['Next', 'process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY', 'NEXT_PUBLIC_STRIPE_SECRET_KEY'],
    ['Create React App', 'process.env.REACT_APP_SIGNING_PRIVATE_KEY', 'REACT_APP_SIGNING_PRIVATE_KEY'],
    ['Astro', 'import.meta.env.PUBLIC_SUPABASE_SERVICE_ROLE_KEY', 'PUBLIC_SUPABASE_SERVICE_ROLE_KEY'],
  ])('finds the variables of a server that %s puts into the code', async (_, use, name) => {
    const found = await judgeFiles(rule, { 'src/api.ts': `ask(${use});\nask(${use});`, 'src/b.ts': `ask(${use});` });
    expect(inShort(found)).toEqual(['high medium src/api.ts:1:5']);
    expect(found[0]?.message).toContain(`The build puts the value of \`${name}\``);
  });

  it.each<[string, number]>([
    ['(import.meta as any).env?.VITE_DEEPSEEK_API_KEY', 1],
    ['import.meta.env?.VITE_DEEPSEEK_API_KEY', 1],
    ['settings.env.VITE_DEEPSEEK_API_KEY', 0],
    ['import.meta.env.VITE_API_KEY', 0],
    ["{ headers: { 'x-api-key': import.meta.env.VITE_API_KEY } }", 1],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    ['{ headers: { Authorization: `Bearer ${import.meta.env.VITE_API_TOKEN}` } }', 1],
    ["{ headers: { Authorization: 'Token ' + import.meta.env.VITE_TOKEN } }", 1],
    ["headers.set('Authorization', import.meta.env.VITE_GATEWAY_TOKEN)", 1],
    ["headers['x-api-key'] = process.env.REACT_APP_API_KEY", 1],
    ["headers['x-api-key'] = process.env.NEXT_PUBLIC_API_KEY", 1],
    ["headers['x-api-key'] = process.env.NEXT_PUBLIC_PUBLISHABLE_API_KEY", 0],
    ['axios.defaults.headers.common.Authorization = import.meta.env.VITE_TOKEN', 1],
    ["headers.set('X-Build', import.meta.env.VITE_TOKEN)", 0],
    ['connect(import.meta.env.VITE_TOKEN)', 0],
    ['{ headers: { Authorization: import.meta.env.VITE_BETTERSTACK_SOURCE_TOKEN } }', 0],
    ['{ headers: { apikey: import.meta.env.VITE_SUPABASE_ANON_KEY } }', 0],
    ["{ apiKey: import.meta.env.VITE_API_KEY, authDomain: 'a.firebaseapp.com' }", 0],
    ["{ headers: { 'x-client-version': import.meta.env.VITE_API_KEY } }", 0],
  ])('finds variables behind casts, and those that a request takes for its key: %s', async (use, count) => {
    expect(await judgeFiles(rule, { 'src/api.ts': `ask(${use});` })).toHaveLength(count);
  });

  it('tells of a secret once that stands in several places', async () => {
    const settings = `export const environment = { clientSecret: '${secret}' };`;
    const found = await judgeFiles(rule, {
      'src/environment.prod.ts': settings,
      'src/environment.ts': settings,
      'src/other.ts': `const apiKey = '${secret}';\nconst clientSecret = '${secret.toLowerCase()}';`,
    });
    expect(inShort(found)).toEqual(['high medium src/environment.prod.ts:1:45', 'high medium src/other.ts:2:23']);
    expect(found[0]?.flow).toMatchObject([
      { file: 'src/environment.ts', line: 1, note: 'stands here as well' },
      { file: 'src/other.ts', line: 1 },
    ]);
    const keys = await judgeFiles(rule, { 'src/a.ts': `const apiKey = '${secret}';`, 'src/b.ts': settings });
    expect(inShort(keys)).toEqual(['high medium src/b.ts:1:45']);
  });

  it('takes a variable for a key wherever the file sends its constant', async () => {
    const sent =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
      'const token = import.meta.env.VITE_TOKEN;\nfetch(url, { headers: { Authorization: `Bearer ${token}` } });';
    expect(inShort(await judgeFiles(rule, { 'src/api.ts': sent }))).toEqual(['high medium src/api.ts:1:15']);
  });

  it('follows such a variable through a constant of the file, and no further', async () => {
    const sent = "const key = import.meta.env.VITE_API_KEY;\nask({ 'x-api-key': key });";
    expect(await judgeFiles(rule, { 'src/api.ts': sent })).toHaveLength(1);
    const circle = 'const a = import.meta.env.VITE_API_KEY; const b = c; const c = b; const d = a;';
    expect(await judgeFiles(rule, { 'src/api.ts': circle })).toEqual([]);
  });

  it.each<[string, string, number]>([
    ["{ PUBLIC_TOKEN_OFFICE } from '$env/static/public'", '{ headers: { Authorization: PUBLIC_TOKEN_OFFICE } }', 1],
    ["{ PUBLIC_API_TOKEN as gate } from '$env/static/public'", "{ headers: { 'x-auth-token': gate } }", 1],
    ["{ PUBLIC_OPENAI_API_KEY } from '$env/static/public'", 'PUBLIC_OPENAI_API_KEY', 1],
    ["* as env from '$env/static/public'", 'env.PUBLIC_JWT_SECRET', 1],
    ["{ env } from '$env/dynamic/public'", '{ headers: { Authorization: env.PUBLIC_API_TOKEN } }', 1],
    ["{ PUBLIC_TOKEN_OFFICE } from '$env/static/public'", 'PUBLIC_TOKEN_OFFICE', 0],
    ["{ PUBLIC_TOKEN_PREFIX } from '$env/static/public'", '{ headers: { Authorization: PUBLIC_TOKEN_PREFIX + a } }', 0],
    ["{ PUBLIC_API_URL, PUBLIC_API_KEY } from '$env/static/public'", 'PUBLIC_API_URL', 0],
    ["{ PUBLIC_JWT_SECRET } from './settings'", 'PUBLIC_JWT_SECRET', 0],
    ["{ API_TOKEN } from '$env/static/private'", '{ headers: { Authorization: API_TOKEN } }', 0],
  ])('knows the variables that SvelteKit hands out: %s', async (names, use, count) => {
    const found = await judgeFiles(rule, { 'src/api.ts': `import ${names};\nask(${use});` });
    expect(inShort(found).map((one) => one.split(':')[1])).toEqual(count === 0 ? [] : ['2']);
  });

  it.each<[string, Record<string, string>, number]>([
    ['Vite alone', { vite: '^5.0.0' }, 0],
    ['Create React App', { 'react-scripts': '5.0.1' }, 1],
    ['both', { vite: '^5.0.0', 'react-scripts': '5.0.1' }, 1],
    ['something unknown', {}, 1],
  ])('knows that %s replaces the variables of Create React App or does not', async (_, dependencies, count) => {
    const files = {
      'package.json': manifestWith(dependencies),
      'src/a.ts': 'sign(process.env.REACT_APP_PRIVATE_KEY);',
    };
    expect(await judgeFiles(rule, files)).toHaveLength(count);
    const values = { 'package.json': files['package.json'], '.env': `REACT_APP_PRIVATE_KEY=${secret}\n` };
    expect(await judgeFiles(rule, values)).toHaveLength(count);
    const config = { 'vite.config.ts': "export default { envPrefix: ['VITE_', 'REACT_APP_'] };" };
    expect(await judgeFiles(rule, { ...files, ...config })).toHaveLength(1);
  });

  it.each<[string, string, string, number]>([
    ['quasar.config.js', 'export default () => ({ build: {} });', 'process.env.METRO_API_PASS', 1],
    ['quasar.conf.js', 'module.exports = () => ({ build: {} });', 'process.env.OPENAI_API_KEY', 1],
    [
      'vite.config.ts',
      "export default { define: { 'process.env.CLIENT_SECRET': '1' } };",
      'process.env.CLIENT_SECRET',
      1,
    ],
    ['vite.config.ts', "export default { define: { 'process.env.OTHER': '1' } };", 'process.env.CLIENT_SECRET', 0],
    ['vite.config.ts', 'export default {};', 'process.env.METRO_API_PASS', 0],
    ['quasar.config.js', 'export default () => ({ build: {} });', 'process.env.RESET_PASSWORD', 0],
    ['quasar.config.js', 'export default () => ({ build: {} });', 'process.env.METRO_API_USER', 0],
    ['quasar.config.js', 'export default () => ({ build: { env: { A: process.env.DB_PASS } } });', 'process.env.A', 0],
  ])('knows which variables builds inline by their configuration: %s %s %s', async (config, text, use, count) => {
    expect(await judgeFiles(rule, { [config]: text, 'src/api.ts': `ask(${use});` })).toHaveLength(count);
  });

  it('says of a variable once where its value stands', async () => {
    const use = { 'src/api.ts': 'ask(import.meta.env.VITE_JWT_SECRET);' };
    expect(inShort(await judgeFiles(rule, { ...use, '.env': `VITE_JWT_SECRET=${secret}\n` }))).toEqual([
      'high medium .env:1:1',
    ]);
    expect(await judgeFiles(rule, use)).toHaveLength(1);
  });

  it.each([
    'import.meta.env.VITE_SUPABASE_ANON_KEY',
    'import.meta.env.VITE_FIREBASE_API_KEY',
    'import.meta.env.VITE_GOOGLE_MAPS_API_KEY',
    'process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY',
    'process.env.OPENAI_API_KEY',
    'process.env.STRIPE_SECRET_KEY',
    'import.meta.env.VITE_CLIENT_SECRET_LABEL',
    'settings.env.VITE_OPENAI_API_KEY',
    '"import.meta.env.VITE_OPENAI_API_KEY"',
  ])('leaves other variables alone: %s', async (use) => {
    expect(await judge(`ask(${use});`)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['of an editor', "import { Editor } from '@tinymce/tinymce-react'", 'Editor', ['info high src/a.jsx:2:43']],
    [
      'of all the package has',
      "import * as Tiny from '@tinymce/tinymce-react'",
      'Tiny.Editor',
      ['info high src/a.jsx:2:48'],
    ],
    ['of another component', "import { Editor } from './editor'", 'Editor', ['medium medium src/a.jsx:2:43']],
    ['of no import', "import '@tinymce/tinymce-react'", 'Editor', ['medium medium src/a.jsx:2:43']],
  ])('knows the keys for clients by the component that takes them: %s', async (_, line, tag, expected) => {
    const use = `export const Page = () => <${tag} apiKey="${secret}" />;`;
    expect(await judge(`${line};\n${use}`, 'src/a.jsx')).toEqual(expected);
    expect(await judge(`${line};\n${use.replace('apiKey', 'clientSecret')}`, 'src/a.jsx')).toEqual([
      expect.stringContaining('high medium'),
    ]);
  });

  it.each([
    ['react-dadata', 'info high src/a.jsx:2:54'],
    ['./suggestions', 'high medium src/a.jsx:2:54'],
  ])('knows the tokens for clients by the package of the component: %s', async (from, expected) => {
    const use = `export const Page = () => <AddressSuggestions token="${secret}" />;`;
    expect(await judge(`import { AddressSuggestions } from '${from}';\n${use}`, 'src/a.jsx')).toEqual([expected]);
  });

  it('looks into components and pages, at the place in the file', async () => {
    expect(
      await judge(
        `<template>\n <a />\n</template>\n<script>\nconst clientSecret = '${secret}'\n</script>`,
        'src/a.vue',
      ),
    ).toEqual(['high medium src/a.vue:5:23']);
    expect(await judge(`<script src="https://maps.example.org/js?key=${google}"></script>`, 'src/index.html')).toEqual([
      'info high src/index.html:1:46',
    ]);
    expect(await judge(`<!-- ${google} --><p>${stripe}</p>`, 'src/index.html')).toHaveLength(1);
  });

  it.each<[string, string, number]>([
    [`accessToken: '${secret}'`, 'src/core/mock-data/session.data.ts', 0],
    [`accessToken: '${secret}'`, 'src/mocks/handlers.ts', 0],
    [`accessToken: '${secret}'`, 'src/core/data/session.data.ts', 1],
    [`token: '${stripe}'`, 'src/mocks/handlers.ts', 1],
    [`clientSecret: '${secret}'`, 'src/mocks/handlers.ts', 1],
  ])('takes a token for made up where a server is played, and no key: %s in %s', async (member, file, count) => {
    expect(await judge(`export const session = { ${member} };`, file)).toHaveLength(count);
  });

  it('reads neither tests nor scripts of the developers', async () => {
    expect(await judge(`const clientSecret = '${secret}';`, 'src/api.spec.ts')).toEqual([]);
    expect(await judge(`const fs = require('fs'); const clientSecret = '${secret}';`, 'deploy.js')).toEqual([]);
  });

  it('never shows a secret', async () => {
    const findings = await judgeFiles(rule, {
      'src/api.ts': `x['${stripe}'] = '${secret}'; call('token', '${stripe}');`,
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 8));
  });

  it('is not stalled by comments that never end', async () => {
    const start = performance.now();
    expect(await judge(`<p>${stripe}</p>${'<!-- '.repeat(200_000)}`, 'src/index.html')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('survives what cannot be parsed', async () => {
    expect(await judge(`const clientSecret = '${secret}'; ${'('.repeat(5_000)}`)).toEqual([]);
    expect(await judge(`const clientSecret = '${secret}`)).toEqual(['high medium src/api.ts:1:23']);
  });
});
