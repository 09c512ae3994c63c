import { appFiles } from './app-files.js';
import { bundlerAliases } from './bundler-aliases.js';
import { readConfig } from './capacitor-config.js';
import { capacitorVersion } from './capacitor-version.js';
import { stringAt } from './config-value.js';
import type { Diagnostic } from './diagnostic.js';
import { type AppFolder, manifestFolder } from './find-apps.js';
import { detectFramework } from './framework.js';
import { folderOf, joinPath, nameOf } from './path.js';
import { detectPlatforms } from './platforms.js';
import type { App, CapacitorConfig, Project, SourceFiles } from './project.js';
import { createResolver } from './resolver.js';
import { findScope } from './scope.js';
import type { Survey } from './survey.js';

export interface DescribeOptions {
  readonly name: string;
  readonly includeTests: boolean;
}

export function describeApp(
  survey: Survey,
  folder: AppFolder,
  roots: readonly string[],
  options: DescribeOptions,
): Project {
  const diagnostics: Diagnostic[] = [];
  const config = folder.configFile === null ? null : readConfig(survey, folder.configFile, diagnostics);
  const aliases = bundlerAliases(survey, folder.root);
  const resolve = createResolver(survey, aliases, folder.root);
  const { scope, files } = findScope({ survey, root: folder.root, roots, config, resolve });
  const split = appFiles(files, scope, options.includeTests);
  const app = toApp(survey, folder.root, scope.folders, config, options.name);
  diagnostics.push(...survey.diagnostics);
  return { app, files: sourceFiles(survey, split, resolve, diagnostics), diagnostics };
}

function toApp(
  survey: Survey,
  root: string,
  folders: readonly string[],
  config: CapacitorConfig | null,
  fallbackName: string,
): App {
  const dependencies = dependenciesOf(survey, root, folders);
  const native = config ? folderOf(config.file) : root;
  return {
    root,
    name: nameOfApp(survey, root, config) ?? (root === '.' ? fallbackName : nameOf(root)),
    capacitor: capacitorVersion(survey, native, dependencies.get('@capacitor/core')),
    framework: detectFramework(dependencies),
    platforms: detectPlatforms(survey, native, config, dependencies),
    dependencies,
    config,
  };
}

function nameOfApp(survey: Survey, root: string, config: CapacitorConfig | null): string | null {
  return stringAt(config?.value ?? null, 'appName') ?? survey.manifests.get(root)?.name ?? null;
}

/** Of the app's own package.json (or the nearest above), then of what else its code is built from. */
function dependenciesOf(survey: Survey, root: string, folders: readonly string[]): Map<string, string> {
  const own = manifestFolder(survey, root);
  const places = [...(own === null ? [] : [own]), joinPath(root, 'src-capacitor'), ...folders];
  const merged = new Map<string, string>();
  for (const place of places) {
    for (const [name, range] of survey.manifests.get(place)?.dependencies ?? []) {
      if (!merged.has(name)) merged.set(name, range);
    }
  }
  return merged;
}

function sourceFiles(
  survey: Survey,
  split: { web: readonly string[]; other: readonly string[] },
  resolve: SourceFiles['resolve'],
  diagnostics: Diagnostic[],
): SourceFiles {
  const web = new Set(split.web);
  const own = new Set([...split.web, ...split.other]);
  const reported = new Set<string>();
  return {
    ...split,
    text(path) {
      const result = survey.texts.read(path, web.has(path));
      if ('text' in result) return result.text;
      if (!reported.has(path)) diagnostics.push(result.problem);
      reported.add(path);
      return null;
    },
    resolve(specifier, from) {
      const found = resolve(specifier, from);
      return found !== null && own.has(found) ? found : null;
    },
  };
}
