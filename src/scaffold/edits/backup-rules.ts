import type { DataFile } from '../../catalogue/backup-files.js';
import {
  type BackupScope,
  coverageOf,
  pathIn,
  readExtractionRules,
  readFullBackupContent,
} from '../../native/android/backup-rules.js';
import { childNamed, type XmlElement } from '../../native/xml/element.js';
import type { Edited } from './edited.js';
import { appendChild, editXml, escapeXml } from './xml.js';

const sections = ['cloud-backup', 'device-transfer'] as const;

/** A new file for `android:dataExtractionRules`. */
export const newExtractionRules = (files: readonly DataFile[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<data-extraction-rules>',
    ...sections.map((name) => section(name, files, '    ')),
    '</data-extraction-rules>',
    '',
  ].join('\n');

/** A new file for `android:fullBackupContent`, which Android up to 11 reads. */
export const newFullBackupContent = (files: readonly DataFile[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<full-backup-content>',
    ...files.map((file) => `    ${exclude(file)}`),
    '</full-backup-content>',
    '',
  ].join('\n');

/** Excludes the files from both kinds of backup, as far as the rules take them. */
export const mergeExtractionRules = (text: string, files: readonly DataFile[]): Edited =>
  editXml(text, 'data-extraction-rules', (root) => {
    const rules = readExtractionRules(root);
    const scopes = { 'cloud-backup': rules.cloud, 'device-transfer': rules.transfer };
    return sections.reduce<Edited>(
      (edited, name) => ('refused' in edited ? edited : ensureSection(edited.text, name, scopes[name], files)),
      { text },
    );
  });

export const mergeFullBackupContent = (text: string, files: readonly DataFile[]): Edited =>
  editXml(text, 'full-backup-content', (root) => ({
    text: appendExcludes(text, root, missing(readFullBackupContent(root), files)),
  }));

function ensureSection(text: string, name: string, scope: BackupScope | null, files: readonly DataFile[]): Edited {
  return editXml(text, 'data-extraction-rules', (root) => {
    const element = childNamed(root, name);
    if (!element) return { text: appendChild(text, root, (indent) => section(name, files, indent)) };
    return { text: scope ? appendExcludes(text, element, missing(scope, files)) : text };
  });
}

/** What the rules take, whole or in part. */
const missing = (scope: BackupScope, files: readonly DataFile[]): readonly DataFile[] =>
  files.filter(({ domain, path }) => coverageOf(scope, pathIn(domain, path)) !== 'none');

const exclude = ({ domain, path }: DataFile): string =>
  `<exclude domain="${domain}" path="${escapeXml(path === '' ? '.' : path)}" />`;

const section = (name: string, files: readonly DataFile[], indent: string): string =>
  [`${indent}<${name}>`, ...files.map((file) => `${indent}    ${exclude(file)}`), `${indent}</${name}>`].join('\n');

function appendExcludes(text: string, element: XmlElement, files: readonly DataFile[]): string {
  if (files.length === 0) return text;
  return appendChild(text, element, (indent) => files.map((file) => `${indent}${exclude(file)}`).join('\n'));
}
