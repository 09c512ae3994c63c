import { describe, expect, it } from 'vitest';
import { ensurePluginSettings } from '../../../src/scaffold/edits/capacitor-config.js';

const edit = (text: string, file = 'capacitor.config.ts'): string => {
  const edited = ensurePluginSettings(file, text, 'PrivacyScreen', { enable: true });
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};

const config = (members: string) => `const config: CapacitorConfig = {\n${members}};\n\nexport default config;\n`;

describe('ensurePluginSettings', () => {
  it.each([
    [
      'a comma at the end',
      "  appId: 'a', // ours\n",
      "  appId: 'a',\n  plugins: {\n    PrivacyScreen: { enable: true },\n  }, // ours\n",
    ],
    [
      'no comma at the end',
      "  appId: 'a'\n",
      "  appId: 'a',\n  plugins: {\n    PrivacyScreen: { enable: true },\n  }\n",
    ],
    [
      'plugins',
      '\tplugins: {\n\t\tA: { b: 1 },\n\t},\n',
      '\tplugins: {\n\t\tA: { b: 1 },\n\t\tPrivacyScreen: { enable: true },\n\t},\n',
    ],
    ['plugins on one line', '  plugins: { A: {} },\n', '  plugins: { A: {}, PrivacyScreen: { enable: true } },\n'],
    ['empty plugins', '  plugins: {},\n', '  plugins: {\n    PrivacyScreen: { enable: true },\n  },\n'],
  ])('adds to a configuration with %s', (_, members, expected) => {
    const after = edit(config(members));
    expect(after).toBe(config(expected));
    expect(edit(after)).toBe(after);
  });

  it('follows a name, keeps CRLF and edits JavaScript', () => {
    const text = "const plugins = { A: {} };\r\nmodule.exports = {\r\n  appId: 'a',\r\n  plugins,\r\n};\r\n";
    expect(edit(text, 'capacitor.config.js')).toContain(
      'const plugins = { A: {}, PrivacyScreen: { enable: true } };\r\n',
    );
  });

  it('edits JSON in its indentation', () => {
    expect(edit('{\n\t"appId": "a"\n}\n', 'capacitor.config.json')).toBe(
      '{\n\t"appId": "a",\n\t"plugins": {\n\t\t"PrivacyScreen": {\n\t\t\t"enable": true\n\t\t}\n\t}\n}\n',
    );
  });

  it('leaves settings alone that somebody chose', () => {
    const text = config('  plugins: { PrivacyScreen: { enable: false } },\n');
    expect(edit(text)).toBe(text);
  });

  it('refuses what nests too deeply', () => {
    const text = `export default { a: ${'['.repeat(50_000)}${']'.repeat(50_000)} };\n`;
    expect(ensurePluginSettings('capacitor.config.ts', text, 'P', {})).toHaveProperty('refused');
  });

  it.each(['export default make();\n', 'export default { ...base, appId: 1 };\n', 'export default {', ''])(
    'refuses %j',
    (text) => {
      expect(ensurePluginSettings('capacitor.config.ts', text, 'P', {})).toHaveProperty('refused');
    },
  );
});
