import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const backup = (settings: string, made = 'settings') => ({
  'src/settings.ts': `export interface Settings { theme: string; accessToken?: string }
export interface ShownSettings { theme: string }
const kept: any[] = [];
${settings}
`,
  'src/backup.ts': `import { type Settings, settingsOf } from './settings';
interface Backup { at: string; settings: Settings }
export const isSignedIn = (settings: Settings) => settings.accessToken !== undefined;
async function backup(): Promise<Backup> {
  const settings = await settingsOf();
  return { at: '', settings: ${made} };
}
export const save = async () => localStorage.setItem('last', JSON.stringify(await backup()));
`,
});

const found = ['src/backup.ts:8 local-storage access-token'];

it('what a function returns tells more than what it is declared to return', () => {
  expect(flowsIn(backup('export const settingsOf = async (): Promise<ShownSettings> => kept[0];'))).toEqual([]);
  expect(flowsIn(backup('export const settingsOf = async () => ({ theme: kept[0].theme });'))).toEqual([]);
});

it.each([
  ['export const settingsOf = async (): Promise<Settings> => kept[0];', 'settings'],
  ['export const settingsOf = async () => kept[0];', 'settings'],
  ['export const settingsOf = async (): Promise<ShownSettings> => kept[0];', 'settings as any'],
])('where it does not, the declaration counts: %s', (settings, made) => {
  expect(flowsIn(backup(settings, made))).toEqual(found);
});
