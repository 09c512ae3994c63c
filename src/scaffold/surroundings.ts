import type { Framework, Platform, Project } from '../project/project.js';
import type { HttpClient, Language, TestRunner } from './answers.js';

/** What `init` finds in an app before it asks anything. */
export interface Surroundings {
  readonly capacitorMajor: number | null;
  readonly framework: TemplateFramework;
  readonly language: Language;
  readonly platforms: readonly Platform[];
  readonly http: readonly HttpClient[];
  readonly tests: TestRunner | null;
}

/** Frameworks that the templates have a face for; the others get the plain one. */
export type TemplateFramework = 'angular' | 'react' | 'vue' | 'svelte' | 'plain';

export function surroundingsOf({ app, files }: Project): Surroundings {
  const framework = templateFramework(app.framework);
  return {
    capacitorMajor: app.capacitor?.major ?? null,
    framework,
    language: languageOf(files.web),
    platforms: app.platforms,
    http: httpClientsOf(framework, app.dependencies),
    tests: testRunnerOf(app.dependencies),
  };
}

const templateFramework = (framework: Framework): TemplateFramework =>
  framework === 'solid' || framework === 'astro' ? 'plain' : framework;

/** By majority: an app in transition writes its new files in the language most of them have. */
function languageOf(files: readonly string[]): Language {
  const code = files.filter((file) => !/\.config\.\w+$/.test(file));
  const typed = code.filter((file) => /\.[cm]?tsx?$/.test(file)).length;
  const untyped = code.filter((file) => /\.[cm]?jsx?$/.test(file)).length;
  return typed > 0 && typed >= untyped ? 'typescript' : 'javascript';
}

function httpClientsOf(framework: TemplateFramework, dependencies: ReadonlyMap<string, string>): HttpClient[] {
  const found: HttpClient[] = [];
  if (framework === 'angular') found.push('angular');
  if (dependencies.has('axios')) found.push('axios');
  if (dependencies.has('@apollo/client') || dependencies.has('apollo-angular')) found.push('apollo');
  return found.length > 0 ? found : ['fetch'];
}

function testRunnerOf(dependencies: ReadonlyMap<string, string>): TestRunner | null {
  if (dependencies.has('vitest')) return 'vitest';
  return dependencies.has('jest') || dependencies.has('@jest/core') ? 'jest' : null;
}
