import type { Location } from '../../project/location.js';
import { attributeNamed, childNamed, type XmlElement } from '../xml/element.js';

/** Which files a backup takes: all of the app's, less what is excluded; only what is included, when anything is. */
export interface BackupScope {
  /** The element that holds the rules. */
  readonly tag: Location;
  readonly includes: readonly BackupPath[];
  readonly excludes: readonly BackupPath[];
  /** The backup happens only where it is encrypted with the user's screen lock. */
  readonly needsEncryption: boolean;
}

/** A file or folder of the app's data. */
export interface BackupPath {
  readonly domain: string;
  /** Seen from the app's data folder where the domain lies inside it. */
  readonly path: string;
}

/** What `dataExtractionRules` says; a section that is absent is `null`. */
export interface ExtractionRules {
  readonly root: Location;
  readonly cloud: BackupScope | null;
  readonly transfer: BackupScope | null;
}

export function readExtractionRules(root: XmlElement): ExtractionRules {
  const cloud = childNamed(root, 'cloud-backup');
  const transfer = childNamed(root, 'device-transfer');
  const needsEncryption = attributeNamed(cloud, 'disableIfNoEncryptionCapabilities')?.value === 'true';
  return {
    root: root.tag,
    cloud: cloud && { ...readScope(cloud), needsEncryption },
    transfer: transfer && readScope(transfer),
  };
}

/** `<full-backup-content>`, the form before Android 12. */
export const readFullBackupContent = (root: XmlElement): BackupScope => readScope(root);

function readScope(element: XmlElement): BackupScope {
  const named = (name: string) => element.children.filter((child) => child.name === name);
  const includes = named('include');
  const flags = includes.map((child) => attributeNamed(child, 'requireFlags')?.value ?? '');
  return {
    tag: element.tag,
    includes: includes.flatMap(readPath),
    excludes: named('exclude').flatMap(readPath),
    needsEncryption: flags.length > 0 && flags.every((flag) => flag.includes('clientSideEncryption')),
  };
}

/** Where each domain lies inside the app's data folder (android.app.backup.FullBackup). */
const folders: Readonly<Record<string, string>> = {
  root: '',
  file: 'files',
  database: 'databases',
  sharedpref: 'shared_prefs',
};

/** Android takes a path as it stands: no wildcards, and a rule that climbs out of its domain is ignored. */
function readPath(element: XmlElement): BackupPath[] {
  const domain = attributeNamed(element, 'domain')?.value ?? '';
  const given = attributeNamed(element, 'path')?.value ?? '';
  if (domain === '' || given.includes('..') || given.includes('//')) return [];
  return [pathIn(domain, given)];
}

export function pathIn(domain: string, given: string): BackupPath {
  const path = given.replace(/^\.?\/+|^\.$|\/+$/g, '');
  const folder = folders[domain];
  if (folder === undefined) return { domain, path };
  return { domain: 'data', path: [folder, path].filter((part) => part !== '').join('/') };
}

/** How much of a file or folder a backup takes: `some` when only a part of the folder, or one unknown file in it. */
export type Coverage = 'all' | 'some' | 'none';

export function coverageOf({ includes, excludes }: BackupScope, file: BackupPath): Coverage {
  if (excludes.some((rule) => holds(rule, file))) return 'none';
  const isIncluded = includes.length === 0 || includes.some((rule) => holds(rule, file));
  if (!isIncluded) return includes.some((rule) => holds(file, rule)) ? 'some' : 'none';
  return excludes.some((rule) => holds(file, rule)) ? 'some' : 'all';
}

/** Android adds `.xml` to names of shared preferences itself. */
function holds(rule: BackupPath, file: BackupPath): boolean {
  if (rule.domain !== file.domain) return false;
  return (
    rule.path === '' ||
    rule.path === file.path ||
    `${rule.path}.xml` === file.path ||
    file.path.startsWith(`${rule.path}/`)
  );
}
