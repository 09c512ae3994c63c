import { toFactFinding } from '../fact-finding.js';
import { isLocalHost } from '../local-host.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-over-http',
  category: 'dependency',
  title: 'Code downloaded without encryption',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'Pods, Swift packages, Gradle artefacts and npm packages become part of the app. What is downloaded over http anybody between the build machine and the server can replace, and the app then hands its tokens to code that nobody in the project wrote. Lockfiles notice that only where they hold a checksum.',
  remedy:
    'Write the address with https. Where the server has none, keep a copy of the package in a repository of your own.',
  standards: { cwe: ['CWE-494', 'CWE-319'], masvs: ['MASVS-CODE-3'], maswe: [], mastg: [] },
  check: ({ app, native: { dependencies } }, rule) =>
    dependencies.downloads
      .filter(({ value }) => !isLocalHost(value.replace(/^git\+/, '')))
      .map(({ value, location }) => {
        const host = /^(?:git\+)?http:\/\/(?:[^/@]*@)?([^/:?#]*)/.exec(value)?.[1] ?? '';
        return toFactFinding(rule, app, {
          location,
          key: host,
          message: `The build downloads code from ${host} without encryption.`,
        });
      }),
});
