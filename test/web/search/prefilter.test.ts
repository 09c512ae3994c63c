import { describe, expect, it } from 'vitest';
import { libraries } from '../../../src/catalogue/index.js';
import { createProject } from '../../../src/project/in-memory.js';
import { prefilter } from '../../../src/web/search/prefilter.js';

const isParsed = (code: string): boolean => {
  const project = createProject({
    'package.json': '{ "dependencies": { "@capacitor/core": "^7.0.0" } }',
    'src/panel.ts': code,
  });
  return prefilter(project, libraries).candidates.includes('src/panel.ts');
};

describe('uses of a store that keep nothing worth a trace', () => {
  it.each([
    [`const isOpen = localStorage.getItem('panel.open') === 'true';`],
    [`localStorage.setItem('panel.open', String(isOpen)); localStorage.removeItem('panel.width');`],
    [`localStorage.setItem("tour", "done"); sessionStorage.clear();`],
    [`localStorage.setItem('panel', isOpen ? 'open' : 'closed');`],
    [`import { Capacitor } from '@capacitor/core'; export const isPhone = Capacitor.isNativePlatform();`],
  ])('are not parsed: %s', (code) => {
    expect(isParsed(code)).toBe(false);
  });

  it.each([
    [`localStorage.setItem('panel', value);`],
    [`localStorage.setItem(key, String(value));`],
    [`localStorage.setItem('panel.open', String(isOpen)); localStorage.setItem('a', JSON.stringify(answer));`],
    [`localStorage.panel = answer;`],
    [`persist(localStorage);`],
    [`localStorage.setItem('user', String(id));`],
    [`const { jwt } = JSON.parse(localStorage.getItem('panel'));`],
    [`import { Capacitor, Plugins } from '@capacitor/core';`],
    [`import { Capacitor, registerPlugin } from '@capacitor/core';`],
    [`import { Capacitor } from '@capacitor/core'; Capacitor.Plugins.Storage.set({ key, value });`],
  ])('do not hide others: %s', (code) => {
    expect(isParsed(code)).toBe(true);
  });
});
