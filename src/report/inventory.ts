import type { StoredSecret } from '../web/token-flow.js';
import { maskSecrets } from './mask.js';
import type { InventoryEntry } from './report.js';

/** Which secrets the app keeps, and how each is protected. */
export const inventoryOf = (stored: readonly StoredSecret[]): InventoryEntry[] =>
  stored.map(({ subject, key, medium, protection, location }) => ({
    subject: { kind: subject.kind, name: maskSecrets(subject.name) },
    key: key === null ? null : maskSecrets(key),
    medium,
    protection,
    location: {
      file: location.file,
      line: location.line,
      column: location.column,
      endLine: location.endLine,
      endColumn: location.endColumn,
    },
  }));
