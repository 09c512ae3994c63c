import ignore from 'ignore';
import { folderOf, joinPath, nameOf, relativeTo, upwards } from '../../project/path.js';
import type { Located } from '../located.js';

/** A property with its value, where it stands. */
type Property = readonly [name: string, value: Located<string | number | boolean>];

/** https://developer.android.com/build/building-cmdline#gradle_signing */
const propertyFile = /^(?:(?:key|keystore|signing|release)\.properties|gradle\.properties)$/;

export const isPropertyFile = (file: string): boolean => propertyFile.test(nameOf(file));

const passwordName = /(?:^|[._-])(?:store|key)_?password$/i;

/** What somebody is to put their own password in place of, and the password of every keystore for debugging. */
const placeholder =
  /^(?:android|password|senha|secret)$|[<>{}]|your|change|replace|example|sample|dummy|placeholder|todo|x{3}|\*{3}|\.{3}/i;
const inCapitals = /^[A-Z]+(?:_[A-Z]+)+\W*$/;

export const isPlaceholder = (value: string): boolean => placeholder.test(value) || inCapitals.test(value);

/** Passwords of the signing key in property files that are committed: those that `.gitignore` names stay outside. */
export const signingProperties = (
  properties: readonly Property[],
  readText: (file: string) => string | null,
): Located<string>[] =>
  properties
    .filter(([name, { value }]) => passwordName.test(name) && !isPlaceholder(String(value)))
    .filter(([, { location }]) => !isIgnored(location.file, readText))
    .map(([name, { location }]) => ({ value: name, location }));

const isIgnored = (file: string, readText: (file: string) => string | null): boolean =>
  [...upwards(folderOf(file))].some((folder) => {
    const rules = readText(joinPath(folder, '.gitignore'));
    return rules !== null && ignore().add(rules).ignores(relativeTo(folder, file));
  });
