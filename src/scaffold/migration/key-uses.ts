import type { Medium } from '../../catalogue/medium.js';
import type { AccessKey, StorageAccess } from '../../web/storage-access.js';

/** All code that uses one key of a store. */
export interface KeyUses {
  /** Calls whose key it is. */
  readonly direct: readonly StorageAccess[];
  /** Calls in wrappers, which are handed the key along with others, or may be. */
  readonly wrapped: readonly StorageAccess[];
}

/** The uses of a key of a medium among all accesses of the app. */
export function usesOf(accesses: readonly StorageAccess[], medium: Medium, key: string): KeyUses {
  const own = accesses.filter((one) => one.kind !== 'clear' && sharesMedium(one.medium, medium));
  const given = own.filter(({ decidedBy }) => decidedBy?.some((call) => call.key.text === key));
  // Code that nothing calls belongs to the wrapper that it stands in.
  const files = new Set(given.map(({ call }) => call.file));
  const mayBeGiven = ({ key: told, decidedBy, call }: StorageAccess): boolean => {
    if (told.text !== null || !couldBe(told, key)) return false;
    if (decidedBy === null) return true;
    return decidedBy.length === 0 ? files.has(call.file) : decidedBy.some((one) => couldBe(one.key, key));
  };
  return { direct: own.filter((one) => one.key.text === key), wrapped: own.filter(mayBeGiven) };
}

/** A `Storage` that is handed around may be either of the two. */
export const sharesMedium = (a: Medium, b: Medium): boolean =>
  a === b || (isWebStorage(a) && isWebStorage(b) && (a === 'web-storage' || b === 'web-storage'));

const isWebStorage = (medium: Medium): boolean =>
  medium === 'local-storage' || medium === 'session-storage' || medium === 'web-storage';

/** Whether what is known of a key does not rule out that it is this one. */
function couldBe({ text, parts }: AccessKey, key: string): boolean {
  if (text !== null || parts === null) return text === null || text === key;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return key.startsWith(first) && key.endsWith(last) && parts.every((part) => key.includes(part));
}
