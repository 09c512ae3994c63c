import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const packages = ['@capacitor/preferences', '@aparajita/capacitor-secure-storage'];

const adapters = `import { Preferences } from '@capacitor/preferences';
import { SecureStorage } from '@aparajita/capacitor-secure-storage';
export class PlainAdapter {
  async set(key, value) {
    await Preferences.set({ key, value });
  }
}
export class VaultAdapter {
  async set(key, value) {
    await SecureStorage.setItem(key, value);
  }
}
`;

const keeper = `export class Keeper {
  constructor(adapter) {
    this.adapter = adapter;
  }
  async set(key, value) {
    return this.adapter.set(key, value);
  }
}
`;

const signIn = (use: string, imports = '') => `${imports}
export async function enter(form) {
  const response = await fetch('/auth/login', { method: 'POST', body: form });
  const answer = await response.json();
  ${use}
}
`;

it.each([
  ['PlainAdapter', `await keeper.set('session', answer.access_token)`, ['src/enter.js:7 preferences access-token']],
  ['VaultAdapter', `await keeper.set('session', answer.access_token)`, []],
  ['PlainAdapter', `await keeper.set('theme', answer.theme)`, []],
])('what a constructor keeps of %s stores by a call of its member: %s', (adapter, use, expected) => {
  const imports = `import { ${adapter} } from './adapters';
import { Keeper } from './keeper';
const keeper = new Keeper(new ${adapter}());`;
  const files = { 'src/adapters.js': adapters, 'src/keeper.js': keeper, 'src/enter.js': signIn(use, imports) };
  expect(flowsIn(files, packages)).toEqual(expected);
});

const provider = (fallback: string) => `import { Keeper } from './keeper';
let instance = null;
export function provide(adapter) {
  instance = new Keeper(adapter);
  return instance;
}
export function provided() {
  ${fallback}
  return instance;
}
`;

const start = (adapter: string) => `import { provide } from './provider';
import { ${adapter} } from './adapters';
provide(new ${adapter}());
`;

const asked = signIn(
  `const keeper = provided();
  await keeper.set('session', answer.access_token);`,
  `import { provided } from './provider';`,
);

it.each(['', `if (typeof window === 'undefined') return { async set() {} };`])(
  'an instance that one module provides and others ask for is the same: %s',
  (fallback) => {
    const files = {
      'src/adapters.js': adapters,
      'src/keeper.js': keeper,
      'src/provider.js': provider(fallback),
      'src/enter.js': asked,
    };
    expect(flowsIn({ ...files, 'src/start.js': start('PlainAdapter') }, packages)).toEqual([
      'src/enter.js:6 preferences access-token',
    ]);
    expect(flowsIn({ ...files, 'src/start.js': start('VaultAdapter') }, packages)).toEqual([]);
  },
);

it('what is filled from one another in a circle comes to an end', () => {
  const circle = `let one = null, other = null;
export const first = () => other;
export const second = () => one;
one = first();
other = second();
export function keep(mine, yours) {
  mine.user = yours.user;
  yours.user = mine.user.user;
  one.set('session', mine.user.name);
  mine.user.set('session', yours.user.name);
  localStorage.setItem('session', mine.user.token);
}
`;
  expect(flowsIn({ 'src/circle.js': circle })).toEqual(['src/circle.js:11 local-storage access-token']);
});
