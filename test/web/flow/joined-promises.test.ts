import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

it('what settles a promise from elsewhere is judged by its name', () => {
  const source = `
const waiting = [];
export const next = () => new Promise((resolve, reject) => { waiting.push({ resolve, reject }); })
  .then((accessToken) => { localStorage.setItem('next', accessToken); });
`;
  const project = createProject({
    'package.json': '{"dependencies":{"@capacitor/core":"^7.0.0"}}',
    'src/a.js': source,
  });
  expect(findTokenFlows(project).flows.map(({ confidence, subject }) => `${confidence} ${subject.name}`)).toEqual([
    'medium accessToken',
  ]);
});

it('what is read together keeps its place in the list', () => {
  const source = `
import { Preferences } from '@capacitor/preferences';
export async function request(path) {
  const [{ value: bearer }, { value: page }] = await Promise.all([
    Preferences.get({ key: 'slot' }),
    Preferences.get({ key: 'page' }),
  ]);
  return fetch(path + page, { headers: { Authorization: bearer } });
}
export async function keep(slot, page) {
  await Preferences.set({ key: 'slot', value: slot });
  await Preferences.set({ key: 'page', value: page });
}
`;
  const manifest = { name: 'diary', dependencies: { '@capacitor/core': '^7.0.0', '@capacitor/preferences': '^7.0.0' } };
  const project = createProject({ 'package.json': JSON.stringify(manifest), 'src/diary.ts': source });
  expect(findTokenFlows(project).flows.map(({ confidence, key }) => `${confidence} ${key}`)).toEqual(['high slot']);
});
