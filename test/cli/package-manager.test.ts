import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packageManagerOf } from '../../src/cli/package-manager.js';
import type { FileMap } from '../../src/project/in-memory.js';
import { writeFiles } from '../scaffold/on-disk.js';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const managerIn = (files: FileMap, folder = '.') => {
  const root = writeFiles({ '.git/HEAD': '', ...files });
  roots.push(root);
  return packageManagerOf(join(root, folder));
};

describe('packageManagerOf', () => {
  it.each([
    ['npm', { 'package-lock.json': '' }],
    ['pnpm', { 'pnpm-lock.yaml': '', 'package-lock.json': '' }],
    ['yarn', { 'yarn.lock': '' }],
    ['bun', { 'bun.lock': '' }],
    ['bun', { 'bun.lockb': '' }],
    ['npm', {}],
    ['yarn', { 'package.json': '{ "packageManager": "yarn@4.1.0" }', 'package-lock.json': '' }],
    ['npm', { 'package.json': '{ "packageManager": "other@1" }' }],
  ])('is %s with %j', (expected, files) => {
    expect(managerIn(files)).toBe(expected);
  });

  it('looks above the app, in a workspace', () => {
    expect(managerIn({ 'pnpm-lock.yaml': '', 'apps/one/package.json': '{}' }, 'apps/one')).toBe('pnpm');
  });
});
