import * as entries from './entries.js';
import type { Library } from './library.js';

/** Every library capward knows. */
export const libraries: readonly Library[] = Object.values(entries);
