import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const manifest = '{"name":"app","dependencies":{"@capacitor/core":"^7.0.0"}}';

const runsOn = (code: string): string[] => {
  const source = `import { Capacitor } from '@capacitor/core';
import { isPlatform } from '@ionic/vue';
export function keep(accessToken, ready) { ${code} }
`;
  return findTokenFlows(createProject({ 'package.json': manifest, 'src/keep.js': source })).flows.map(
    (flow) => flow.runsOn,
  );
};

const keep = "localStorage.setItem('t', accessToken);";

describe('what is stored', () => {
  it.each([
    [`if (!Capacitor.isNativePlatform()) { ${keep} }`, 'web'],
    [`if (Capacitor.isNativePlatform()) return; ${keep}`, 'web'],
    [`if (Capacitor.isNativePlatform()) { ${keep} }`, 'native'],
    [`if (Capacitor.isNativePlatform() && ready) { ${keep} }`, 'native'],
    [`if (window.Capacitor && window.Capacitor.isNativePlatform()) return; ${keep}`, 'web'],
    [`if (isPlatform('ios') || isPlatform('android')) return; ${keep}`, 'web'],
    [`if (Capacitor.getPlatform() !== 'web') return; ${keep}`, 'web'],
    [`if (!window.Capacitor) { ${keep} }`, 'web'],
    [`const hasBridge = !!window.Capacitor; if (hasBridge) return; ${keep}`, 'web'],
    [`if (typeof window.Capacitor === 'undefined') { ${keep} }`, 'web'],
    [`if ('Capacitor' in window) return; ${keep}`, 'web'],
    [`if (window.AndroidBridge) { ${keep} }`, 'native'],
    [`if (window.AndroidBridge || window.webkit?.messageHandlers?.keeper) return; ${keep}`, 'web'],
  ])('after a check: %s', (code, place) => {
    expect(runsOn(code)).toEqual([place]);
  });

  it.each([
    `if (Capacitor.isNativePlatform() && !ready) return; ${keep}`,
    `if (Capacitor.isNativePlatform() && ready) return; else { ${keep} }`,
    `if (Capacitor.isNativePlatform() || ready) { ${keep} }`,
    `if (isPlatform('ios')) return; ${keep}`,
    `if (Capacitor.getPlatform() === 'android') { ready(); } else { ${keep} }`,
    `if (window.Capacitor) { ${keep} }`,
    `if (typeof window.Capacitor !== 'undefined') { ${keep} }`,
    `if (window.AndroidBridge) return; ${keep}`,
    `if (typeof window.indexedDB === 'undefined') { ${keep} }`,
    `if ('indexedDB' in window) return; ${keep}`,
  ])('on a device all the same: %s', (code) => {
    expect(runsOn(code)).toEqual(['any']);
  });
});

describe('a store that is chosen by platform', () => {
  const chosen = (choice: string): string[] => {
    const source = `import { Capacitor } from '@capacitor/core';
class PageStore { async put(key, value) { localStorage.setItem(key, value); } }
class DeviceStore { async put(key, value) { await keep(key, value); } }
${choice}
export const enter = (answer) => store.put('token', answer.accessToken);
`;
    return findTokenFlows(createProject({ 'package.json': manifest, 'src/store.js': source })).flows.map(
      (flow) => flow.runsOn,
    );
  };

  it.each([
    ['const store = Capacitor.isNativePlatform() ? new DeviceStore() : new PageStore();', 'web'],
    ['const store = Capacitor.isNativePlatform() ? new PageStore() : new DeviceStore();', 'native'],
    ['const store = location.hash ? new DeviceStore() : new PageStore();', 'any'],
  ])('%s', (choice, place) => {
    expect(chosen(choice)).toEqual([place]);
  });

  it('is made elsewhere as well', () => {
    const choice = `const store = Capacitor.isNativePlatform() ? new DeviceStore() : new PageStore();
export const stay = (answer) => new PageStore().put('other', answer.accessToken);`;
    expect(chosen(choice).sort()).toEqual(['any', 'web']);
  });
});

it.each([
  ['isNative ? device : page', ['preferences native', 'local-storage web']],
  ['!isNative ? page : device', ['local-storage web', 'preferences native']],
  ['location.hash ? page : device', ['local-storage any', 'preferences any']],
  ['isNative ? device : memory', ['preferences native']],
])('follows a call into each of the objects it may be made on: %s', (choice, places) => {
  const source = `import { Capacitor } from '@capacitor/core';
import { Preferences } from '@capacitor/preferences';
const isNative = Capacitor.isNativePlatform();
const device = { put: (key: string, value: string): void => void Preferences.set({ key, value }) };
const page = { put: (key: string, value: string): void => localStorage.setItem(key, value) };
const memory = { put: (key: string, value: string): void => void new Map().set(key, value) };
const store = ${choice};
export const enter = (answer: any) => store.put('token', answer.accessToken);
`;
  const { flows } = findTokenFlows(createProject({ 'package.json': manifest, 'src/store.ts': source }));
  expect(flows.map((flow) => `${flow.medium} ${flow.runsOn}`).sort()).toEqual([...places].sort());
});

describe('the implementation of a plugin for browsers', () => {
  const plugin = (options: string, registers = 'registerPlugin'): string[] => {
    const source = `import { registerPlugin } from '@capacitor/core';
export const Keys = ${registers}('Keys', ${options});
`;
    return findTokenFlows(createProject({ 'package.json': manifest, 'src/keys.js': source })).flows.map(
      (flow) => flow.runsOn,
    );
  };

  it.each([
    `{ web: () => ({ keep: async (accessToken) => { ${keep} } }) }`,
    `{ web() { return { async keep(accessToken) { ${keep} } }; } }`,
    `{ web: { async keep(accessToken) { ${keep} } } }`,
    `{ web: new (class Page { async keep(accessToken) { ${keep} } })() }`,
  ])('runs there: %s', (options) => {
    expect(plugin(options)).toEqual(['web']);
  });

  it('is no other option, and none of another call', () => {
    expect(plugin(`{ android: { async keep(accessToken) { ${keep} } } }`)).toEqual(['any']);
    expect(plugin(`{ web: { async keep(accessToken) { ${keep} } } }`, 'registerStore')).toEqual(['any']);
  });
});
