import { describe, expect, it } from 'vitest';
import {
  coverageOf,
  pathIn,
  readExtractionRules,
  readFullBackupContent,
} from '../../../src/native/android/backup-rules.js';
import { parseXml } from '../../../src/native/xml/parse-xml.js';

const rootOf = (text: string) => {
  const { root } = parseXml('rules.xml', text);
  if (!root) throw new Error('no element');
  return root;
};
const scopeOf = (rules: string) => readFullBackupContent(rootOf(`<full-backup-content>${rules}</full-backup-content>`));
const preferences = pathIn('sharedpref', 'CapacitorStorage.xml');

describe('coverageOf', () => {
  it.each([
    ['', 'all'],
    ['<exclude domain="sharedpref" path="CapacitorStorage.xml"/>', 'none'],
    ['<exclude domain="sharedpref" path="CapacitorStorage"/>', 'none'],
    ['<exclude domain="sharedpref" path="."/>', 'none'],
    ['<exclude domain="sharedpref"/>', 'none'],
    ['<exclude domain="root"/>', 'none'],
    ['<exclude domain="root" path="shared_prefs/"/>', 'none'],
    // Android knows no wildcards, and ignores paths that climb.
    ['<exclude domain="sharedpref" path="*"/>', 'all'],
    ['<exclude domain="sharedpref" path="../shared_prefs"/>', 'all'],
    ['<exclude domain="sharedpref" path="Other.xml"/>', 'all'],
    ['<exclude domain="database" path="."/>', 'all'],
    ['<exclude domain="device_sharedpref" path="."/>', 'all'],
    ['<include domain="file" path="."/>', 'none'],
    ['<include domain="sharedpref" path="."/>', 'all'],
    ['<include domain="sharedpref" path="."/><exclude domain="sharedpref" path="CapacitorStorage.xml"/>', 'none'],
  ])('of preferences with %s is %s', (rules, coverage) => {
    expect(coverageOf(scopeOf(rules), preferences)).toBe(coverage);
  });

  it('of a folder is partial when a rule names something in it', () => {
    const files = pathIn('file', '');
    expect(coverageOf(scopeOf('<exclude domain="file" path="tokens.json"/>'), files)).toBe('some');
    expect(coverageOf(scopeOf('<include domain="file" path="photos"/>'), files)).toBe('some');
  });
});

describe('readExtractionRules', () => {
  it('reads both sections, and that one needs encryption', () => {
    const { cloud, transfer } = readExtractionRules(
      rootOf(
        '<data-extraction-rules>\n<cloud-backup disableIfNoEncryptionCapabilities="true"/>\n</data-extraction-rules>',
      ),
    );
    expect(cloud).toMatchObject({ needsEncryption: true, tag: { line: 2, column: 1 } });
    expect(transfer).toBeNull();
  });
});
