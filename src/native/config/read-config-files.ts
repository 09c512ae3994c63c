import type { Diagnostic } from '../../project/diagnostic.js';
import { JsonError, readJson } from '../../project/json.js';
import { locateIn } from '../../project/location.js';
import { folderOf, nameOf } from '../../project/path.js';
import type { ConfigValue, Project } from '../../project/project.js';
import { type ConfigFile, settingsOf } from './settings.js';

/** The app's capacitor.config.* first, then the copies that `cap sync` put into the native projects. */
export function readConfigFiles(project: Project, diagnostics: Diagnostic[]): ConfigFile[] {
  const { config } = project.app;
  const source = config && toConfigFile(project, config.file, config.value, false);
  const copies = project.files.other
    .filter((file) => file !== config?.file && isCopy(project, file))
    .flatMap((file) => {
      const value = readCopy(project, file, diagnostics);
      return (value && toConfigFile(project, file, value, true)) ?? [];
    });
  return [...(source ? [source] : []), ...copies];
}

/** Android keeps it among its assets, iOS beside the Info.plist. */
function isCopy({ files }: Project, file: string): boolean {
  if (nameOf(file) !== 'capacitor.config.json') return false;
  return /(^|\/)src\/main\/assets\//.test(file) || files.other.includes(`${folderOf(file)}/Info.plist`);
}

function readCopy(project: Project, file: string, diagnostics: Diagnostic[]): ConfigValue | null {
  const text = project.files.text(file);
  if (text === null) return null;
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    diagnostics.push({ kind: 'unresolved', file, message: `Not valid JSON: ${error.message}.` });
    return null;
  }
}

function toConfigFile(project: Project, file: string, value: ConfigValue, isCopy: boolean): ConfigFile | null {
  const text = project.files.text(file);
  if (text === null) return null;
  return { file, isCopy, settings: settingsOf(value, locateIn(file, text)) };
}
