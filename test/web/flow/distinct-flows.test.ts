import { expect, it } from 'vitest';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';
import { flowsIn } from './flows-in.js';

const dependencies = { '@capacitor/core': '^7.0.0', '@capacitor/preferences': '^7.0.0' };
const manifest = JSON.stringify({ name: 'app', dependencies });

it('a wrapper that stores text and objects apart makes one flow of each call', () => {
  expect(
    flowsIn({
      'src/store.ts': `export class Store {
  static put(key: string, value: unknown) {
    if (typeof value === 'string') localStorage.setItem(key, \`\${value}\`);
    else localStorage.setItem(key, JSON.stringify(value));
  }
}
export const enter = (answer: any) => {
  Store.put('member', answer.accessToken);
  Store.put('heir', answer.refreshToken);
};
`,
    }),
  ).toEqual(['src/store.ts:8 local-storage access-token', 'src/store.ts:9 local-storage refresh-token']);
});

it('an address is seen once, by the parameter that holds the secret', () => {
  expect(
    flowsIn({
      'src/go.ts': `export const go = (accessToken: string) => {
  location.href = \`/report?access_token=\${encodeURIComponent(accessToken)}\`;
};
`,
    }),
  ).toEqual(['src/go.ts:2 url access-token']);
});

it('a choice of types does not say that the secret of one is in the value', () => {
  const source = (type: string) => ({
    'src/keep.ts': `interface Entry { userToken: string }
interface Launch { seen: boolean }
const keep = (data: ${type}, slot: string) => localStorage.setItem(slot, JSON.stringify(data));
export const save = (answer: any) => keep(answer.person, 'person');
`,
  });
  expect(flowsIn(source('Entry | Launch'))).toEqual([]);
  expect(flowsIn(source('Entry | null'))).toEqual(['src/keep.ts:4 local-storage access-token']);
});

const byPlatform = (onDevice: string, inBrowser: string) => ({
  'src/store.ts': `import { Capacitor } from '@capacitor/core';
import { Preferences } from '@capacitor/preferences';
const put = (key: string, value: string) => {
  if (Capacitor.isNativePlatform()) ${onDevice};
  else ${inBrowser};
};
export const enter = (answer: any) => put('member', answer.accessToken);
`,
});

it('what is kept in the same place on a device and in a browser is kept on the device', () => {
  const kept = (files: FileMap) => {
    const { flows } = findTokenFlows(createProject({ 'package.json': manifest, ...files }));
    return flows.map(({ medium, runsOn }) => `${medium} ${runsOn}`);
  };
  const page = 'localStorage.setItem(key, value)';
  const preferences = 'Preferences.set({ key, value })';
  expect(kept(byPlatform(page, page))).toEqual(['local-storage native']);
  expect(kept(byPlatform(preferences, page))).toEqual(['preferences native', 'local-storage web']);
  expect(kept(byPlatform('undefined', page))).toEqual(['local-storage web']);
});
