// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of apps
import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/exposure/secret-in-code.js';
import { inShort, judgeFiles } from './judge-files.js';

const key = '4u84h8epNEqKtp5hOIsJbQ40108';
const hex = 'b1946ac92492d2347c6235b4d2611184';

const judge = async (files: Record<string, string>): Promise<string[]> => inShort(await judgeFiles(rule, files));

describe('keys that only their use tells', () => {
  it.each<[string, string]>([
    ['a parameter of an address', 'fetch(`${base}/find?q=${q}&api-key=${LOOKUP}`);'],
    ['the end of an address', "fetch(base + '/find?apikey=' + LOOKUP + '&q=1');"],
    ['the end of an address that begins as a template', 'fetch(`${base}/find?apikey=` + LOOKUP);'],
    ["OpenWeather's parameter", 'fetch(`https://api.openweathermap.org/data/2.5/weather?q=${city}&appid=${LOOKUP}`);'],
    ['a header', "fetch(url, { headers: { 'X-Api-Key': LOOKUP } });"],
    ['a header that is set', "headers.set('Ocp-Apim-Subscription-Key', LOOKUP);"],
    ['a header that is assigned', "request.headers['x-api-key'] = LOOKUP;"],
    ['a parameter of a request', 'axios.get(url, { params: { access_key: LOOKUP } });'],
    ['a parameter that is appended', "params.append('api_key', LOOKUP);"],
  ])('finds %s', async (_, use) => {
    expect(await judge({ 'src/api.ts': `const LOOKUP = '${key}';\n${use}` })).toEqual([
      'medium medium src/api.ts:1:17',
    ]);
  });

  it.each<[string, string]>([
    ['behind a scheme', 'fetch(url, { headers: { Authorization: `Bearer ${GATE}` } });'],
    ['in words', "fetch(url, { headers: { Authorization: 'Token ' + GATE } });"],
    ['by itself', "fetch(url, { headers: { 'x-access-token': GATE } });"],
    ['of the app', "request.headers['X-App-Token'] = GATE;"],
  ])('finds a token %s', async (_, use) => {
    expect(await judge({ 'src/api.ts': `const GATE = '${key}';\n${use}` })).toEqual(['high medium src/api.ts:1:15']);
  });

  it.each([
    'fetch(`${base}/find?session=${LOOKUP}`);',
    'fetch(`https://api.maptiler.com/maps/streets/style.json?key=${LOOKUP}`);',
    "fetch(url, { headers: { 'X-Client-Version': LOOKUP } });",
    'connect({ apiKey: LOOKUP });',
    'fetch(`${base}/find?api-key=${ask(LOOKUP)}`);',
    'fetch(`${base}/${LOOKUP}?api-key=${other}`);',
  ])('leaves other uses alone: %s', async (use) => {
    expect(await judge({ 'src/api.ts': `const LOOKUP = '${key}';\n${use}` })).toEqual([]);
  });

  it.each(['/find', 'YOUR_API_KEY_GOES_HERE_1', 'production'])('takes no word for a key: %s', async (text) => {
    expect(await judge({ 'src/api.ts': `const LOOKUP = '${text}';\nfetch(\`/a?api_key=\${LOOKUP}\`);` })).toEqual([]);
  });

  it.each(['mapbox', 'supabaseAnon', 'googleMaps', 'algoliaSearch'])('knows keys for clients: %s', async (name) => {
    const text = `const settings = { ${name}: { key: '${key}' } };\nfetch(\`/a?apikey=\${settings.${name}.key}\`);`;
    expect(await judge({ 'src/api.ts': text })).toEqual([]);
  });

  it('takes a hash for what it is sent as', async () => {
    const hash = '1|$argon2i$v=19$m=4096,t=3,p=1$RU9IZWZkeTFMZUtt$rRPr4sO3O9AZ8YqZDnxTMPzQBUo4ZSh';
    const send = (header: string) =>
      judge({ 'src/api.ts': `const GATE = '${hash}';\nheaders.set('${header}', GATE);` });
    expect(await send('X-App-Token')).toEqual(['high medium src/api.ts:1:15']);
    expect(await send('X-Revision')).toEqual([]);
  });

  it('knows the key of OpenWeather in an address', async () => {
    const ask = (parameter: string) =>
      judge({ 'src/api.ts': `fetch('https://a.example/weather?${parameter}=${hex}');` });
    expect(await ask('q=Bonn&appid')).toEqual(['medium high src/api.ts:1:47']);
    expect(await ask('q=Bonn&build')).toEqual([]);
  });
});

describe('keys that stand in another file', () => {
  const use =
    "import { environment } from '../environments/environment';\nfetch(`/find?api-key=${environment.lookup.key}`);";
  const settings = (value: string) => `export const environment = { lookup: { url: '/a', key: '${value}' } };`;

  it('finds them where they stand, once, and what a build for production puts in their place', async () => {
    const files = { 'src/app/api.ts': use, 'src/app/other.ts': use, 'src/environments/environment.ts': settings(key) };
    expect(await judge(files)).toEqual(['medium medium src/environments/environment.ts:1:57']);
    expect(await judge({ ...files, 'src/environments/environment.prod.ts': settings(hex) })).toEqual([
      'medium medium src/environments/environment.ts:1:57',
      'medium medium src/environments/environment.prod.ts:1:57',
    ]);
  });

  it.each<[string, string, string]>([
    ['a default export', "import LOOKUP from './settings'", `const word = '${key}';\nexport default word;`],
    ['another name', "import { word as LOOKUP } from './settings'", `\nexport const word = '${key}';`],
    [
      'a name given on export',
      "import { LOOKUP } from './settings'",
      `const w = '';\nconst word = '${key}';\nexport { word as LOOKUP };`,
    ],
  ])('follows %s', async (_, line, text) => {
    const found = await judge({ 'src/api.ts': `${line};\nfetch(\`/a?api_key=\${LOOKUP}\`);`, 'src/settings.ts': text });
    expect(found).toEqual([expect.stringContaining('medium medium src/settings.ts:')]);
  });

  it('follows files that hand on what others export, and static members of classes', async () => {
    const found = await judge({
      'src/api.ts': "import { Settings } from './config';\nheaders.set('x-api-key', Settings.LOOKUP);",
      'src/config/index.ts': "export * from './settings';\nexport * from '../config';",
      'src/config/settings.ts': `export class Settings { static readonly LOOKUP = '${key}'; }`,
    });
    expect(found).toEqual(['medium medium src/config/settings.ts:1:51']);
  });

  it('finds the keys of ciphers as well', async () => {
    const found = await judge({
      'src/seal.ts': "import { word } from './words';\nCryptoJS.AES.encrypt(text, word);",
      'src/words.ts': "export const word = 'harbour';",
    });
    expect(found).toEqual(['high medium src/words.ts:1:22']);
  });

  it('survives imports in circles and of what does not exist', async () => {
    expect(
      await judge({
        'src/api.ts': "import { a } from './b';\nimport { c } from './none';\nfetch(`/a?api_key=${a}&apikey=${c}`);",
        'src/b.ts': "export { a } from './c';",
        'src/c.ts': "export { a } from './b';",
      }),
    ).toEqual([]);
  });
});
