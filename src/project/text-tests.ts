import type { ConfigValue } from './project.js';

const tests: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
  includes: (text, part) => text.includes(part),
};

/** What `url.startsWith('http://')` gives; `undefined` for any other method, and where the text is not known. */
export function testText(owner: ConfigValue, method: string, part: ConfigValue): boolean | undefined {
  if (part.kind !== 'literal' || typeof part.value !== 'string' || !Object.hasOwn(tests, method)) return undefined;
  const text = owner.kind === 'literal' ? owner.value : isScheme.test(part.value) ? defaultOf(owner) : undefined;
  return typeof text === 'string' ? tests[method]?.(text, part.value) : undefined;
}

/** The scheme goes with the address that holds where no variable says otherwise; for modes nothing is known by that. */
const isScheme = /^https?:?(?:\/\/)?$/;

const defaultOf = (value: ConfigValue): string | undefined =>
  value.kind === 'unknown' ? value.either?.find(({ isDefault }) => isDefault)?.value : undefined;
