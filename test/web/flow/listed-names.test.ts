import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = (use: string) =>
  flowsIn(
    {
      'src/enter.ts': `import axios from 'axios';
const kinds = ['access_token', 'refresh_token'] as const;
const settings = ['theme', 'language'];
export async function enter(name: string, pin: string, answered: URLSearchParams) {
  const { data } = await axios.post('/auth/login', { name, pin });
  const kept = {};
  ${use}
}
`,
    },
    ['axios'],
  );

it.each([
  `for (const kind of kinds) localStorage.setItem(kind, data[kind]);`,
  `kinds.forEach((kind) => localStorage.setItem(kind, data[kind]));`,
  `for (const kind of ['expires_in', 'refresh_token']) localStorage.setItem(kind, data[kind]);`,
  `for (const kind of kinds) kept[kind] = data[kind]; localStorage.setItem('kept', JSON.stringify(kept));`,
  `for (const kind of kinds) kept[kind] = answered.get(kind); localStorage.setItem('kept', JSON.stringify(kept));`,
  `localStorage.setItem('kept', kinds.map((kind) => answered.get(kind)).join());`,
])('a list of names says which members a loop takes: %s', (use) => {
  expect(enter(use)).toEqual(['src/enter.ts:7 local-storage refresh-token']);
});

it.each([
  `for (const name of settings) localStorage.setItem(name, data[name]);`,
  `settings.forEach((name) => localStorage.setItem(name, data[name]));`,
  `for (const name of settings) kept[name] = answered.get(name); localStorage.setItem('kept', JSON.stringify(kept));`,
  `for (const kind of kinds) kept[kind] = data[kind] ? 'given' : 'missing'; console.log(kept);`,
  `for (const kind of kinds) kept[kind] = '***'; console.log(kept);`,
  `console.log('missing', kinds.filter((kind) => !data[kind]));`,
  `for (const kind of kinds) localStorage.removeItem(kind);`,
])('and which it does not: %s', (use) => {
  expect(enter(use)).toEqual([]);
});
