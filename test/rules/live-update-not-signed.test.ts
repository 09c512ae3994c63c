import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project/in-memory.js';
import rule from '../../src/rules/config/live-update-not-signed.js';
import { findTokenFlows } from '../../src/web/find-token-flows.js';
import { inShort, judgeFiles, manifestWith } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('live-update-not-signed', () => {
  const files = { 'package.json': manifestWith({ '@capgo/capacitor-updater': '^8.0.0' }) };

  it.each<[string, string[]]>([
    ['plugins: { CapacitorUpdater: { autoUpdate: true } },', ['medium high capacitor.config.ts:2:14']],
    ['plugins: { CapacitorUpdater: {} },', ['medium medium capacitor.config.ts:2:14']],
    ['', ['medium medium capacitor.config.ts:1:16']],
    ['plugins: { CapacitorUpdater: { autoUpdate: false } },', []],
    ['plugins: { CapacitorUpdater: { autoUpdate: isRelease } },', []],
    ["plugins: { CapacitorUpdater: { publicKey: 'x' } },", []],
    ['plugins: { CapacitorUpdater: { publicKey: key } },', []],
    ['plugins: { CapacitorUpdater: { ...shared } },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config, files)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['autoUpdate: false', 'url, version', ['medium high capacitor.config.ts:2:14']],
    ['autoUpdate: false', 'url, version, checksum: manifest.checksum', ['low high capacitor.config.ts:2:14']],
    ['autoUpdate: isRelease', 'url, version', ['medium high capacitor.config.ts:2:14']],
    ["autoUpdate: false, publicKey: 'x'", 'url, version', []],
  ])('judges what the app downloads itself: %s, %s', async (settings, options, expected) => {
    const code = `import { CapacitorUpdater } from '@capgo/capacitor-updater';
export const update = (url: string, version: string, manifest: any) => CapacitorUpdater.download({ ${options} });`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    const config = `export default {\n  plugins: { CapacitorUpdater: { ${settings} } },\n};\n`;
    expect(inShort(await judgeFiles(rule, { 'capacitor.config.ts': config, ...files }, { uses }))).toEqual(expected);
  });

  it('leaves apps without the updater alone', async () => {
    expect(await judge('plugins: { CapacitorUpdater: { autoUpdate: true } },')).toEqual([]);
  });
});
