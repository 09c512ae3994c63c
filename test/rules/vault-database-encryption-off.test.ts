import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project/in-memory.js';
import rule from '../../src/rules/vault/vault-database-encryption-off.js';
import { findTokenFlows } from '../../src/web/find-token-flows.js';
import { judgeFiles, manifestWith } from './judge-files.js';

const main = (encrypted: string) => `import { CapacitorSQLite, SQLiteConnection } from '@capacitor-community/sqlite';
const sqlite = new SQLiteConnection(CapacitorSQLite);
export const open = (platform: string) => sqlite.createConnection('crew', ${encrypted}, 'secret', 1, false);
`;

async function judge(settings: string, encrypted = 'true', platforms = ['android', 'ios']): Promise<string[]> {
  const files = {
    'capacitor.config.ts': `export default {\n  plugins: { ${settings} },\n};\n`,
    'package.json': manifestWith({
      '@capacitor-community/sqlite': '^8.0.0',
      ...Object.fromEntries(platforms.map((platform) => [`@capacitor/${platform}`, '^8.0.0'])),
    }),
    'src/open.ts': main(encrypted),
  };
  const { uses } = findTokenFlows(createProject(files));
  const found = await judgeFiles(rule, files, { uses });
  return found.map(
    ({ location: { file, line }, platforms: on, key }) => `${on.join()} ${file}:${line} ${key?.split('.').at(-1)}`,
  );
}

describe('vault-database-encryption-off', () => {
  it.each<[string, string[]]>([
    ['CapacitorSQLite: { iosIsEncryption: false }', ['ios capacitor.config.ts:2 iosIsEncryption']],
    ['CapacitorSQLite: { androidIsEncryption: true }', ['ios src/open.ts:3 iosIsEncryption']],
    ['', ['ios src/open.ts:3 iosIsEncryption']],
    [
      'CapacitorSQLite: { androidIsEncryption: false, iosIsEncryption: false }',
      ['android capacitor.config.ts:2 androidIsEncryption', 'ios capacitor.config.ts:2 iosIsEncryption'],
    ],
    ['CapacitorSQLite: { iosIsEncryption: true }', []],
    ['CapacitorSQLite: { iosIsEncryption: isRelease }', []],
    ['CapacitorSQLite: { ...shared }', []],
  ])('judges %s', async (settings, expected) => {
    expect(await judge(settings)).toEqual(expected);
  });

  it('asks nothing of a database that is not meant to be encrypted', async () => {
    expect(await judge('', 'false')).toEqual([]);
    expect(await judge('', "platform === 'android'")).toEqual([]);
  });

  it('looks at the platforms of the app', async () => {
    expect(await judge('', 'true', ['android'])).toEqual([]);
  });
});
