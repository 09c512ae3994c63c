import type { Located } from '../located.js';
import type { AndroidApplication } from './android-project.js';
import { type BackupScope, type ExtractionRules, readExtractionRules, readFullBackupContent } from './backup-rules.js';
import { type AndroidManifest, mergedAttribute } from './manifest.js';
import { type NetworkSecurity, readNetworkSecurity } from './network-security.js';
import type { Flag, ReadXml, Resources } from './resources.js';

/** `manifests` in order of their priority, without those of debug builds. */
export function readApplication(
  manifest: AndroidManifest,
  manifests: readonly AndroidManifest[],
  resources: Resources,
  readXml: ReadXml,
): AndroidApplication {
  const flag = (name: string): Located<Flag> | null =>
    mapped(mergedAttribute(manifests, name), (value) => resources.flag(value));
  const elements = (reference: string) => resources.xmlFiles(reference).flatMap((file) => readXml(file) ?? []);
  const extraction = (reference: string): ExtractionRules | 'unknown' => {
    const [root] = elements(reference);
    return root ? readExtractionRules(root) : 'unknown';
  };
  const fullBackup = (reference: string): BackupScope | 'nothing' | 'unknown' => {
    if (resources.flag(reference) === false) return 'nothing';
    const [root] = elements(reference);
    return root ? readFullBackupContent(root) : 'unknown';
  };
  const network = (reference: string): readonly NetworkSecurity[] | 'unknown' => {
    const roots = elements(reference);
    return roots.length > 0 ? roots.map(readNetworkSecurity) : 'unknown';
  };
  const fullBackupContent = mergedAttribute(manifests, 'fullBackupContent');
  return {
    manifest,
    allowBackup: flag('allowBackup'),
    // `true` is the same as no rules at all.
    fullBackupContent: fullBackupContent?.value.trim() === 'true' ? null : mapped(fullBackupContent, fullBackup),
    dataExtractionRules: mapped(mergedAttribute(manifests, 'dataExtractionRules'), extraction),
    usesCleartextTraffic: flag('usesCleartextTraffic'),
    debuggable: flag('debuggable'),
    networkSecurity: mapped(mergedAttribute(manifests, 'networkSecurityConfig'), network),
  };
}

const mapped = <T>(attribute: Located<string> | null, read: (value: string) => T): Located<T> | null =>
  attribute && { value: read(attribute.value), location: attribute.location };
