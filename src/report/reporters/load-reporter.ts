import type { Format } from './formats.js';
import type { Reporter } from './reporter.js';

/** Each reporter loads when its format is asked for. */
const reporters: Record<Format, () => Promise<Reporter>> = {
  text: async () => (await import('./text.js')).renderText,
  json: async () => (await import('./json.js')).renderJson,
  html: async () => (await import('./html.js')).renderHtml,
  sarif: async () => (await import('./sarif.js')).renderSarif,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  github: async () => (await import('./github.js')).renderGithub,
  gitlab: async () => (await import('./gitlab.js')).renderGitlab,
  'gitlab-sast': async () => (await import('./gitlab-sast.js')).renderGitlabSast,
  junit: async () => (await import('./junit.js')).renderJunit,
  sonarqube: async () => (await import('./sonarqube.js')).renderSonarqube,
};

export const loadReporter = (format: Format): Promise<Reporter> => reporters[format]();
