import { entryAt, isTrue } from '../../native/ios/plist.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'ios-file-sharing-enabled',
  category: 'ios',
  title: 'Documents folder open to the computer and the Files app',
  severity: 'medium',
  severityPolicy: 'medium; high when the app is seen to write a token to a file or a database, which may lie there.',
  why: 'With UIFileSharingEnabled everything in the Documents folder can be copied and replaced by a computer that the phone trusts, and with LSSupportsOpeningDocumentsInPlace also by hand in the Files app. The Filesystem plugin and SQLite plugins keep files there.',
  remedy:
    'Remove UIFileSharingEnabled. When users must reach some files, keep everything else out of Documents: use `Directory.Library` of the Filesystem plugin and `iosDatabaseLocation: "Library/…"` of the SQLite plugin.',
  standards: {
    cwe: ['CWE-732', 'CWE-921'],
    masvs: ['MASVS-STORAGE-1', 'MASVS-STORAGE-2'],
    maswe: ['MASWE-0002'],
    mastg: ['MASTG-TEST-0303'],
  },
  check: (facts, rule) =>
    (facts.native.ios?.infoPlists ?? []).flatMap(({ root }) => {
      const entry = entryAt(root, 'UIFileSharingEnabled');
      if (!isTrue(entry)) return [];
      const isInFiles = isTrue(entryAt(root, 'LSSupportsOpeningDocumentsInPlace'));
      const reach = isInFiles ? 'a connected computer and the Files app' : 'a connected computer';
      const holdsToken = writesTokenFile(facts);
      const consequence = holdsToken ? ' The app writes a token to a file that may lie there.' : '';
      const message = `The Documents folder of the app is open to ${reach}.${consequence}`;
      const severity = holdsToken ? 'high' : 'medium';
      const { key, location } = entry;
      return [toFactFinding(rule, facts.app, { location, key, message, severity, platforms: ['ios'] })];
    }),
});

const writesTokenFile = ({ flows }: Facts): boolean =>
  flows.some(({ medium, confidence, runsOn }) => {
    const isFile = medium === 'file' || medium === 'external-file' || medium === 'sqlite';
    return isFile && confidence !== 'low' && runsOn !== 'web';
  });
