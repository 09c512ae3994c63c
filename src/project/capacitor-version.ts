import { stringAt } from './config-value.js';
import { JsonError, readJson } from './json.js';
import { joinPath, upwards } from './path.js';
import type { App } from './project.js';
import type { Survey } from './survey.js';
import { readCatalogs } from './workspaces.js';

const core = '@capacitor/core';

/** The Capacitor the app gets: what a lockfile fixes, else what is installed, else the lowest its range allows. */
export function capacitorVersion(survey: Survey, folder: string, declared: string | undefined): App['capacitor'] {
  const range = declared?.startsWith('catalog:') ? catalogRange(survey, folder, declared) : declared;
  const wanted = toVersion(range);
  const exact = toVersion(lockedVersion(survey, folder)) ?? toVersion(installedVersion(survey, folder));
  return exact && (wanted === null || wanted.major === exact.major) ? exact : (wanted ?? exact);
}

/** Ranges name a version first (`^6.1.0`, `>=5 <7`, `npm:@x/core@6`); tags and protocols (`latest`) name none. */
function toVersion(range: string | undefined): App['capacitor'] {
  const found = /(?:^|[\s^~>=<v@:])(\d{1,3})((?:\.\d+){0,2}(?:-[\w.]+)?)/.exec(range ?? '');
  if (!found || /^(file|link|git|https?|github)[:+]/.test(range ?? '')) return null;
  return { major: Number(found[1]), version: `${found[1]}${found[2]}` };
}

function catalogRange(survey: Survey, folder: string, declared: string): string | undefined {
  const catalog = declared.slice('catalog:'.length).trim() || 'default';
  const text = nearest(survey, folder, 'pnpm-workspace.yaml');
  return text === null ? undefined : readCatalogs(text).get(catalog)?.get(core);
}

/** Each lockfile is searched, not parsed: they run to megabytes and one entry is wanted. */
const lockEntries: readonly (readonly [string, RegExp])[] = [
  ['package-lock.json', /"node_modules\/@capacitor\/core": \{\s*"version": "([^"]+)"/],
  ['pnpm-lock.yaml', /^ {2}['"]?\/?@capacitor\/core[@/](\d[\w.-]*)/m],
  ['yarn.lock', /^"?@capacitor\/core@[^\n]*:\n\s+"?version"?:? "?([\w.-]+)/m],
  ['bun.lock', /"@capacitor\/core": \["@capacitor\/core@([\w.-]+)"/],
];

function lockedVersion(survey: Survey, folder: string): string | undefined {
  for (const [name, entry] of lockEntries) {
    const found = entry.exec(nearest(survey, folder, name) ?? '')?.[1];
    if (found) return found;
  }
  return undefined;
}

function nearest(survey: Survey, folder: string, name: string): string | null {
  for (const candidate of upwards(folder)) {
    const path = joinPath(candidate, name);
    if (!survey.files.has(path)) continue;
    const result = survey.texts.read(path, false);
    return 'text' in result ? result.text : null;
  }
  return null;
}

function installedVersion(survey: Survey, folder: string): string | undefined {
  for (const candidate of upwards(folder)) {
    const result = survey.texts.read(joinPath(candidate, `node_modules/${core}/package.json`), false);
    if ('text' in result) return versionOf(result.text);
  }
  return undefined;
}

function versionOf(text: string): string | undefined {
  try {
    return stringAt(readJson(text), 'version') ?? undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}
