import type { Location } from '../../project/location.js';
import { type Edited, refuse, unchanged } from './edited.js';
import { endOf, startOf } from './offsets.js';
import { splice } from './splice.js';

/** Raises the one number in a setting of a Gradle script or version catalog: `minSdk = 22`, `minSdkVersion '22'`. */
export function raiseNumber(text: string, setting: Location, lowest: number): Edited {
  const start = startOf(text, setting);
  const [number, ...others] = text.slice(start, endOf(text, setting)).matchAll(/\b\d+\b/g);
  if (!number || others.length > 0) return refuse('the number is put together from parts', setting.line);
  if (Number(number[0]) >= lowest) return unchanged(text);
  const at = start + number.index;
  return { text: splice(text, [{ start: at, end: at + number[0].length, text: String(lowest) }]) };
}
