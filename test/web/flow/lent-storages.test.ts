import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const shape = 'interface Drawer { getItem(key: string): string | null; setItem(key: string, value: string): void }';
const signIn = `export async function enter(kept: { keep(token: string): void }) {
  const answer = await (await fetch('/auth/login', { method: 'POST' })).json();
  kept.keep(answer.accessToken);
}
`;

const drawers: readonly [string, string][] = [
  [
    'a function',
    `${shape}
export function makeKept(drawer: Drawer) {
  return { keep(token: string) { drawer.setItem('access_token', token); } };
}`,
  ],
  [
    'a class',
    `${shape}
export class Kept {
  constructor(private readonly drawer: Drawer) {}
  keep(token: string) { this.drawer.setItem('access_token', token); }
}
export const makeKept = (drawer: Drawer) => new Kept(drawer);`,
  ],
];

it.each(drawers)('follows a storage that is lent to %s by its shape', (_, drawer) => {
  const files = (lent: string) => ({
    'src/drawer.ts': drawer,
    'src/enter.ts': signIn,
    'src/main.ts': `import { makeKept } from './drawer';
import { enter } from './enter';
const shelf = { getItem: () => null, setItem: (key: string, value: string) => void shown(key, value) };
enter(makeKept(${lent}));
`,
  });
  expect(flowsIn(files('localStorage'))).toEqual([
    expect.stringMatching(/^src\/drawer\.ts:\d .*storage access-token$/),
  ]);
  expect(flowsIn(files('shelf'))).toEqual([]);
});

it('follows a storage that is lent without any type', () => {
  const files = (lent: string) => ({
    'src/a.js': `const makeKept = (drawer) => ({ keep(token) { drawer.setItem('access_token', token); } });
${signIn.replaceAll(/: [^,)]+\)/g, ')').replace('): void })', ')')}
enter(makeKept(${lent}));
`,
  });
  expect(flowsIn(files('sessionStorage'))).toHaveLength(1);
  expect(flowsIn(files('{ setItem() {} }'))).toEqual([]);
});

it('does not take what is put into one thing of a shape for put into another that hands on to a storage', () => {
  const files = {
    'src/copied.ts': `${shape}
export const copied = (drawer: Drawer, copy: (value: string) => void): Drawer => ({
  getItem: (key) => drawer.getItem(key),
  setItem: (key, value) => { drawer.setItem(key, value); copy(value); },
});
export const settings = copied(localStorage, send);
`,
    'src/account.ts': `${shape}
export const keep = (vault: Drawer, password: string) => vault.setItem('password', password);
`,
  };
  expect(flowsIn(files)).toEqual([]);
});
