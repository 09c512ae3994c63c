import { describe, expect, it } from 'vitest';
import { createProjects, type FileMap } from '../../src/project/in-memory.js';
import { codeRootOf } from '../../src/scaffold/code-root.js';

const shell = (webDir: string, files: FileMap): FileMap => ({
  'package.json': JSON.stringify({ name: 'trailhead', workspaces: ['apps/*'] }),
  'apps/mobile/package.json': JSON.stringify({
    name: '@trailhead/mobile',
    dependencies: { '@capacitor/core': '^8.0.0', '@trailhead/web': '*' },
  }),
  'apps/mobile/capacitor.config.json': JSON.stringify({ appId: 'app.trailhead', appName: 'Trailhead', webDir }),
  'apps/web/package.json': JSON.stringify({ name: '@trailhead/web', dependencies: { react: '^19.0.0' } }),
  'apps/web/index.html': '<script type="module" src="/src/main.tsx"></script>\n',
  'apps/web/src/main.tsx': "import './auth';\n",
  'apps/web/src/auth.ts': "localStorage.setItem('token', new URLSearchParams(location.search).get('token') ?? '');\n",
  ...files,
});

const rootOf = (files: FileMap): string => {
  const project = createProjects(files).find(({ app }) => app.root === 'apps/mobile');
  if (!project) throw new Error('no app');
  return codeRootOf(project);
};

describe('the folder of the web code', () => {
  it('is the package whose build a shell copies to the phone', () => {
    expect(rootOf(shell('../web/dist', {}))).toBe('apps/web');
    expect(rootOf(shell('../web/dist/web/browser', { 'apps/mobile/src/version.ts': 'export {};\n' }))).toBe('apps/web');
  });

  it.each<[string, FileMap]>([
    ['builds in its own folder', shell('dist', {})],
    ['has code of its own', shell('../web/dist', { 'apps/mobile/src/main.ts': 'export {};\n' })],
    ['is built into a folder of the workspace', shell('../../dist/apps/mobile', { 'apps/mobile/src/main.ts': '' })],
    ['copies what nothing here builds', shell('../elsewhere/dist', {})],
  ])('is that of the app when it %s', (_, files) => {
    expect(rootOf(files)).toBe('apps/mobile');
  });
});
