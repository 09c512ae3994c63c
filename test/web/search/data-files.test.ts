import { expect, it } from 'vitest';
import { libraries } from '../../../src/catalogue/index.js';
import { createProject } from '../../../src/project/in-memory.js';
import { findHardcoded } from '../../../src/web/literals/find-hardcoded.js';
import { prefilter } from '../../../src/web/search/prefilter.js';

const secret = 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt';
const manifest = { 'package.json': '{ "dependencies": { "@capacitor/core": "^7.0.0", "vite": "^6.0.0" } }' };

/** Where the secrets of an app stand that has these files besides its manifest. */
function secretsOf(files: Readonly<Record<string, string>>): string[] {
  const project = createProject({ ...manifest, 'src/main.ts': '', ...files });
  const found = findHardcoded(project, prefilter(project, libraries).secretSuspects);
  return found.map(({ name, location: { file, line, column } }) => `${file}:${line}:${column} ${name}`);
}

const key = `{\n  "search": { "clientSecret": "${secret}" }\n}`;

it.each(['public/settings.json', 'src/assets/data/settings.json', 'client/public/config.json'])(
  'finds secrets in data that is served as it is: %s',
  (file) => {
    expect(secretsOf({ [file]: key })).toEqual([`${file}:2:32 clientSecret`]);
  },
);

it.each([
  'settings.json',
  'server/public/settings.json',
  'public/vendor/settings.json',
  'public/i18n/de.json',
  'src/settings.json',
])('leaves data alone that nothing takes in: %s', (file) => {
  expect(secretsOf({ [file]: key })).toEqual([]);
});

it.each<[string, string, number]>([
  ['src/main.ts', "import settings from '../settings.json';", 1],
  ['src/main.ts', "import settings from '../settings.json' with { type: 'json' };", 1],
  ['src/main.ts', "const settings = await import('../settings.json');", 1],
  ['src/App.vue', "<script>\nimport { search } from '../settings.json'\n</script>", 1],
  ['src/main.ts', "// see '../settings.json'", 0],
  ['src/main.ts', "import fs from 'fs'; import settings from '../settings.json';", 0],
  ['scripts/seed.ts', "import settings from '../settings.json';", 0],
  ['src/main.test.ts', "import settings from '../settings.json';", 0],
])('finds secrets in data that code of the app imports: %s %s', (file, text, count) => {
  expect(secretsOf({ [file]: text, 'settings.json': key })).toHaveLength(count);
});

it.each<[string, number]>([
  [`[{ "accessToken": "${secret}" }]`, 1],
  [`{ "pem": "-----BEGIN PRIVATE ${'KEY-----'}\\n${secret}${secret}" }`, 1],
  [`[{ "token": "${secret}" }]`, 0],
  [`[{ "session": "${secret}" }]`, 0],
  ['{ "clientSecret": "YOUR_CLIENT_SECRET_1234" }', 0],
  [`{ "revision": "${secret}" }`, 0],
  [`{ "clientSecret": "${secret}"`, 1],
  [`${'['.repeat(5_000)}`, 0],
])('goes by the shape and by names of more than one word: %s', (text, count) => {
  expect(secretsOf({ 'public/settings.json': text })).toHaveLength(count);
});
