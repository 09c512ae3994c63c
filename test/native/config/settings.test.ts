import { describe, expect, it } from 'vitest';
import { isAbsent, settingAt, textOf } from '../../../src/native/config/settings.js';
import { readNative } from '../../../src/native/read-native.js';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';

const read = (files: FileMap) => readNative(createProject({ 'src/main.ts': '', ...files }));

async function configOf(body: string) {
  const [config] = (await read({ 'capacitor.config.ts': `${body}\n` })).configs;
  if (!config) throw new Error('no configuration');
  return config;
}

describe('settings', () => {
  it('stand where their name stands', async () => {
    const config = await configOf("export default { server: {\n  url: 'https://a' } };");
    expect(textOf(settingAt(config, 'server.url'))).toBe('https://a');
    expect(settingAt(config, 'server.url')?.location).toMatchObject({ line: 2, column: 3, endLine: 2, endColumn: 19 });
  });

  it('stand where their value stands when that is elsewhere', async () => {
    const config = await configOf(
      "const server = {\n  url: 'https://a' };\n\nexport default {\n  appId: 'org.example.app', server };",
    );
    expect(settingAt(config, 'server.url')?.location.line).toBe(2);
    expect(settingAt(config, 'server')?.location.line).toBe(1);
  });

  it('tell what is absent from what is not known', async () => {
    const config = await configOf('export default { a: { b: 1 }, c: process.env.C, d: { ...more } };');
    expect(isAbsent(config, 'a.x')).toBe(true);
    expect(isAbsent(config, 'x.y.z')).toBe(true);
    expect(isAbsent(config, 'a.b')).toBe(false);
    expect(isAbsent(config, 'c.x')).toBe(false);
    expect(isAbsent(config, 'd.x')).toBe(false);
    expect(isAbsent(await configOf('export default load();'), 'x')).toBe(false);
  });
});

describe('configuration files', () => {
  it('are the source first, then the copies in native projects', async () => {
    const { configs } = await read({
      'capacitor.config.json': '{}',
      'android/app/src/main/assets/capacitor.config.json': '{}',
      'ios/App/App/capacitor.config.json': '{}',
      'ios/App/App/Info.plist': '<plist><dict/></plist>',
    });
    expect(configs.map(({ file, isCopy }) => `${file} ${isCopy}`)).toEqual([
      'capacitor.config.json false',
      'android/app/src/main/assets/capacitor.config.json true',
      'ios/App/App/capacitor.config.json true',
    ]);
  });

  it('that are broken copies become a diagnostic', async () => {
    const file = 'android/app/src/main/assets/capacitor.config.json';
    const { configs, diagnostics } = await read({ 'capacitor.config.json': '{}', [file]: '{ "a": ' });
    expect(configs).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ kind: 'unresolved', file }]);
  });
});
