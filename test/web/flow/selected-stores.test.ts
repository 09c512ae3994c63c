import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const placesOf = (start: string, more: Record<string, string> = {}) => {
  const project = createProject({
    'src/stores.ts': `export interface Store { set(key: string, value: string): Promise<void> }
export const tabStore: Store = {
  async set(key, value) { sessionStorage.setItem('club.' + key, value); },
};
export const vaultStore: Store = {
  async set(key, value) { await keychain.put(key, value); },
};
`,
    'src/session.ts': `import type { Store } from './stores';
export class Session {
  constructor(private readonly store: Store) {}
  keep(answer: any) { return this.store.set('session', answer.refreshToken); }
}
`,
    'src/start.ts': `import { Capacitor } from '@capacitor/core';
import { Session } from './session';
import { tabStore, vaultStore } from './stores';
${start}
`,
    ...more,
  });
  return findTokenFlows(project).flows.map(({ medium, runsOn }) => `${medium} ${runsOn}`);
};

it.each([
  ['handed over by a condition', 'new Session(Capacitor.isNativePlatform() ? vaultStore : tabStore);'],
  [
    'returned where the app does not run on a device',
    'const pick = () => { if (Capacitor.isNativePlatform()) return vaultStore; return tabStore; };\nnew Session(pick());',
  ],
])('a store that is only selected for the browser runs there: %s', (_, start) => {
  expect(placesOf(start)).toEqual(['session-storage web']);
});

it('one that is selected for something else, or used elsewhere too, runs anywhere', () => {
  expect(placesOf('new Session(isReady ? vaultStore : tabStore);')).toEqual(['session-storage any']);
  expect(
    placesOf('new Session(Capacitor.isNativePlatform() ? vaultStore : tabStore);', {
      'src/other.ts': `import { Session } from './session';
import { tabStore } from './stores';
export const other = new Session(tabStore);
`,
    }),
  ).toEqual(['session-storage any']);
});

it('a call on what a function chooses runs each of its choices', () => {
  const project = createProject({
    'src/session.ts': `const page = { set: async (key: string, value: string) => localStorage.setItem(key, value) };
const tab = { set: async (key: string, value: string) => sessionStorage.setItem(key, value) };
const pick = (stays: boolean) => (stays ? page : tab);
export function keep(answer: any, stays: boolean) {
  const store = pick(stays);
  return store.set('session', answer.refreshToken);
}
`,
  });
  expect(findTokenFlows(project).flows.map(({ medium }) => medium)).toEqual(['local-storage', 'session-storage']);
});
