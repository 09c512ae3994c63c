import { createRequire } from 'node:module';
import { expect, it, vi } from 'vitest';

const { cache } = createRequire(import.meta.url);
const loaded = () => Object.keys(cache).filter((path) => /[\\/]ts-morph[\\/]/.test(path));

it('loads the compiler only for a configuration that is a script', async () => {
  // Other tests in this process may have loaded it.
  vi.resetModules();
  for (const path of loaded()) delete cache[path];
  const { createProject } = await import('../../src/project/in-memory.js');
  createProject({ 'capacitor.config.json': '{}', 'src/main.ts': '' });
  expect(loaded()).toEqual([]);
  createProject({ 'capacitor.config.ts': 'export default {}' });
  expect(loaded()).not.toEqual([]);
});
