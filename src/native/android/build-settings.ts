import { locateIn } from '../../project/location.js';
import { folderOf, nameOf } from '../../project/path.js';
import type { Located } from '../located.js';
import { type GradleSetting, type GradleValue, readGradle } from './gradle.js';
import { isPropertyFile, signingProperties } from './signing-properties.js';
import { accessor, readVersionCatalog } from './version-catalog.js';

/** What Gradle scripts set. `null`: not set, or only running the build could tell. */
export interface BuildSettings {
  /** Of the default configuration; points at the literal. */
  readonly minSdk: Located<number> | null;
  readonly targetSdk: Located<number> | null;
  /** Of the build type that is released. */
  readonly debuggable: Located<boolean> | null;
  /** Settings and properties that hold a password of the signing key as a literal, by their path. */
  readonly signingPasswords: readonly Located<string>[];
}

type Literal = Located<string | number | boolean>;

export function readBuildSettings(
  folder: string,
  files: readonly string[],
  readText: (file: string) => string | null,
): BuildSettings {
  const read = <T>(paths: readonly string[], parse: (file: string, text: string) => Iterable<T>): T[] =>
    paths.flatMap((file) => {
      const text = readText(file);
      return text === null ? [] : [...parse(file, text)];
    });
  const isIn = (file: string, ...places: string[]) => places.includes(folderOf(file));
  const scripts = files.filter((file) => /\.gradle(\.kts)?$/.test(file) && isIn(file, folder, `${folder}/app`));
  const settings = read(scripts, readGradle);
  const catalog = new Map(
    read(
      files.filter((file) => file === `${folder}/gradle/libs.versions.toml`),
      readVersionCatalog,
    ),
  );
  const propertyFiles = files.filter((file) => isPropertyFile(file) && isIn(file, folder, `${folder}/app`));
  const properties = read(
    propertyFiles.filter((file) => isIn(file, folder) && nameOf(file) === 'gradle.properties'),
    readProperties,
  );
  const resolve = resolver(settings, new Map([...properties, ...catalog]));
  const app = settings.filter(({ location }) => folderOf(location.file) === `${folder}/app`);
  return {
    minSdk: sdk(app, ['minSdk', 'minSdkVersion'], resolve),
    targetSdk: sdk(app, ['targetSdk', 'targetSdkVersion'], resolve),
    debuggable: debuggableOf(app),
    signingPasswords: [...signingPasswordsOf(app), ...signingProperties(read(propertyFiles, readProperties), readText)],
  };
}

function sdk(app: readonly GradleSetting[], names: readonly string[], resolve: Resolve): Located<number> | null {
  const setting = app.find(({ path, name }) => path.join('.') === 'android.defaultConfig' && names.includes(name));
  const literal = setting ? resolve(setting) : null;
  const value = Number(literal?.value);
  return literal && Number.isInteger(value) && value > 0 ? { value, location: literal.location } : null;
}

function debuggableOf(app: readonly GradleSetting[]): Located<boolean> | null {
  const setting = app.find(
    ({ path, name }) =>
      path.join('.') === 'android.buildTypes.release' && ['debuggable', 'isDebuggable', 'setDebuggable'].includes(name),
  );
  if (setting?.value.kind !== 'literal' || typeof setting.value.value !== 'boolean') return null;
  return { value: setting.value.value, location: setting.location };
}

/** The keystore for debugging has the password `android` on every machine. */
const signingPasswordsOf = (app: readonly GradleSetting[]): Located<string>[] =>
  app
    .filter(({ path: [, block, config], name, value }) => {
      if (block !== 'signingConfigs' || config === 'debug' || !/^(?:store|key)Password$/.test(name)) return false;
      return value.kind === 'literal' && typeof value.value === 'string' && !['', 'android'].includes(value.value);
    })
    .map(({ path, name, location }) => ({ value: [...path, name].join('.'), location }));

type Resolve = (setting: GradleSetting) => Literal | null;

const maxSteps = 8;

/** Follows names to the literal they stand for. A name that several places set differently stands for none. */
function resolver(settings: readonly GradleSetting[], versions: ReadonlyMap<string, Literal>): Resolve {
  const variables = new Map<string, GradleSetting[]>();
  for (const setting of settings.filter(isVariable)) {
    variables.set(setting.name, [...(variables.get(setting.name) ?? []), setting]);
  }
  const named = (path: string, steps: number): Literal | null => {
    const catalogued = /^libs\.versions\.(.+)$/.exec(path)?.[1];
    if (catalogued !== undefined) return versions.get(accessor(catalogued)) ?? null;
    const name = path.split('.').at(-1) ?? '';
    const found = (variables.get(name) ?? []).map((setting) => resolve(setting, steps + 1));
    const [first = null] = found;
    if (first === null) return found.length === 0 ? (versions.get(name) ?? null) : null;
    return found.every((literal) => literal?.value === first.value) ? first : null;
  };
  const resolve = (setting: GradleSetting, steps: number): Literal | null => {
    const value: GradleValue = setting.value;
    if (value.kind === 'literal') return { value: value.value, location: setting.location };
    return value.kind === 'name' && steps < maxSteps ? named(value.path, steps) : null;
  };
  return (setting) => resolve(setting, 0);
}

/** Variables stand at the top of a script or in `ext`; deeper are the settings of plugins. */
const isVariable = ({ path, name, value }: GradleSetting): boolean =>
  path.every((block) => ['ext', 'extra', 'buildscript', 'allprojects', 'project', 'rootProject'].includes(block)) &&
  !(value.kind === 'name' && value.path === name);

function* readProperties(file: string, text: string): Generator<[string, Literal]> {
  const locate = locateIn(file, text);
  for (const match of text.matchAll(/^[^\S\n]*([\w.-]+)[^\S\n]*[=:][^\S\n]*([^\s#]+)[^\S\n]*$/gm)) {
    const [whole, name = '', value = ''] = match;
    yield [name, { value, location: locate(match.index, match.index + whole.length) }];
  }
}
