import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (code: string) => ({
  'src/keep.ts': `import { Preferences } from '@capacitor/preferences';
export async function keep(refreshToken: string) {
  ${code}
}
class Memory { set(options: { key: string; value: string }) {} }
const values = { Preferences: new Memory() };
`,
});

const set = "set({ key: 'a', value: refreshToken })";

it.each([
  ['a cast plugin', `await (Preferences as any).${set};`],
  ['a plugin cast the old way', `await (<any>Preferences).${set};`],
  ['a plugin cast twice', `await ((Preferences as unknown) as any).${set};`],
  [
    'a cast module',
    `const plugins = await import('@capacitor/preferences'); await (plugins as any).Preferences.${set};`,
  ],
  ['a constant of type any', `const plugin: any = Preferences; await plugin.${set};`],
  ['a constant with a cast plugin', `const plugin = Preferences as any; await plugin.${set};`],
  [
    'what is taken out of a cast module',
    `const { Preferences: kept } = (await import('@capacitor/preferences')) as any; await kept.${set};`,
  ],
  ['a cast window', "(window as any).localStorage.setItem('a', refreshToken);"],
])('sees the members of %s', (_, code) => {
  const [found] = flowsIn(keep(code), ['@capacitor/preferences']);
  expect(found).toMatch(/^src\/keep.ts:3 (?:preferences|local-storage) refresh-token$/);
});

it.each([
  ['of another type', `await (new Memory() as any).${set};`],
  ['of an object that has the same name', `await (values as any).Preferences.${set};`],
  ['of what is not known', `await (plugins as any).Preferences.${set};`],
])('takes no member for one %s', (_, code) => {
  expect(flowsIn(keep(code), ['@capacitor/preferences'])).toEqual([]);
});
