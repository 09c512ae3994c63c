import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../src/catalogue/backup-files.js';
import {
  mergeExtractionRules,
  mergeFullBackupContent,
  newExtractionRules,
  newFullBackupContent,
} from '../../../src/scaffold/edits/backup-rules.js';
import type { Edited } from '../../../src/scaffold/edits/edited.js';

const files: readonly DataFile[] = [
  { domain: 'root', path: 'app_webview' },
  { domain: 'sharedpref', path: 'CapacitorStorage.xml' },
];

const textOf = (edited: Edited): string => {
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};

const count = (text: string, part: string) => text.split(part).length - 1;

describe('backup rules', () => {
  it('excludes the files from both kinds of backup', () => {
    const rules = newExtractionRules(files);
    expect(count(rules, '<exclude domain="root" path="app_webview" />')).toBe(2);
    expect(textOf(mergeExtractionRules(rules, files))).toBe(rules);
    const old = newFullBackupContent(files);
    expect(count(old, '<exclude')).toBe(2);
    expect(textOf(mergeFullBackupContent(old, files))).toBe(old);
  });

  it('adds to existing rules what they take, and the section they lack', () => {
    const rules = `<data-extraction-rules>
  <!-- ours -->
  <cloud-backup disableIfNoEncryptionCapabilities="true">
\t<exclude domain="sharedpref" path="CapacitorStorage.xml"/>
  </cloud-backup>
</data-extraction-rules>
`;
    const merged = textOf(mergeExtractionRules(rules, files));
    expect(merged).toBe(`<data-extraction-rules>
  <!-- ours -->
  <cloud-backup disableIfNoEncryptionCapabilities="true">
\t<exclude domain="sharedpref" path="CapacitorStorage.xml"/>
\t<exclude domain="root" path="app_webview" />
  </cloud-backup>
  <device-transfer>
      <exclude domain="root" path="app_webview" />
      <exclude domain="sharedpref" path="CapacitorStorage.xml" />
  </device-transfer>
</data-extraction-rules>
`);
    expect(textOf(mergeExtractionRules(merged, files))).toBe(merged);
  });

  it('leaves rules alone that include other files only', () => {
    const rules = '<full-backup-content><include domain="file" path="notes"/></full-backup-content>';
    expect(textOf(mergeFullBackupContent(rules, files))).toBe(rules);
  });

  it('excludes a file from a folder that is included', () => {
    const rules = '<full-backup-content>\n    <include domain="sharedpref" path="."/>\n</full-backup-content>\n';
    expect(textOf(mergeFullBackupContent(rules, files))).toBe(
      rules.replace('"."/>\n', '"."/>\n    <exclude domain="sharedpref" path="CapacitorStorage.xml" />\n'),
    );
  });

  it('opens empty elements and keeps CRLF', () => {
    const rules =
      '<data-extraction-rules>\r\n    <cloud-backup />\r\n    <device-transfer></device-transfer>\r\n</data-extraction-rules>\r\n';
    const merged = textOf(mergeExtractionRules(rules, files));
    expect(merged.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(count(merged, 'app_webview')).toBe(2);
    expect(textOf(mergeExtractionRules(merged, files))).toBe(merged);
  });

  it('opens an empty root', () => {
    expect(textOf(mergeFullBackupContent('<full-backup-content/>', files))).toContain('app_webview');
  });

  it.each([
    ['broken XML', '<data-extraction-rules><cloud-backup></data-extraction-rules>'],
    ['other XML', '<paths/>'],
    ['no XML', '{}'],
  ])('refuses %s', (_, text) => {
    expect(mergeExtractionRules(text, files)).toHaveProperty('refused');
  });
});
