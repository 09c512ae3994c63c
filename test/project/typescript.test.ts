import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { createProject } from '../../src/project/in-memory.js';

const { cache } = createRequire(import.meta.url);
const isLoaded = () => Object.keys(cache).some((path) => /[\\/]ts-morph[\\/]/.test(path));

it('loads the compiler only for a configuration that is a script', () => {
  createProject({ 'capacitor.config.json': '{}', 'src/main.ts': '' });
  expect(isLoaded()).toBe(false);
  createProject({ 'capacitor.config.ts': 'export default {}' });
  expect(isLoaded()).toBe(true);
});
