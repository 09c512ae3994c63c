import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (plugin: string, name: string) => ({
  'src/keep.ts': `import { registerPlugin } from '@capacitor/core';
interface Own { set(options: { key: string; value: string }): Promise<void> }
const plugin = ${plugin};
export const keep = (${name}: string) => plugin.set({ key: 'a', value: ${name} });
`,
});

it.each([
  ['an untyped bridge', "registerPlugin<any>('Preferences')"],
  ['a type of the app', "registerPlugin<Own>('Preferences')"],
  ['code for the web', "registerPlugin<Own>('Preferences', { web: () => import('./web') })"],
  ['the window, whatever its type', '(window as any).Capacitor.Plugins.Preferences'],
])('a plugin that is taken by its name with %s is that plugin', (_, plugin) => {
  expect(flowsIn(keep(plugin, 'refreshToken'), ['@capacitor/core'])).toEqual([
    'src/keep.ts:4 preferences refresh-token',
  ]);
  expect(flowsIn(keep(plugin, 'colour'), ['@capacitor/core'])).toEqual([]);
});

it.each(["registerPlugin<Own>('Bridge')", '(window as any).Bridges.Plugins.Preferences'])(
  'what %s is, is not known',
  (plugin) => {
    expect(flowsIn(keep(plugin, 'refreshToken'), ['@capacitor/core'])).toEqual([]);
  },
);

it('a name that leads back to itself through a cast', () => {
  const source = `const a = (a as any).b.c;
export const keep = (refreshToken: string) => (a as any).set({ key: 'a', value: refreshToken });
`;
  expect(flowsIn({ 'src/keep.ts': source })).toEqual([]);
});
