import { privateScopes } from '../../catalogue/private-scopes.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-private-scope-without-registry',
  category: 'dependency',
  title: 'Private package without a registry',
  severity: 'medium',
  severityPolicy: 'medium: the setting may stand outside of the repository, on each machine that builds.',
  why: 'Packages of these scopes are sold, and only the registry of their vendor has them. Without a line that says so, package managers ask the public registry, where the name is free or could be claimed: a build on a fresh machine then fails, or installs what somebody else published under the name of a vault.',
  remedy:
    'Commit an `.npmrc` with the line `@scope:registry=` and the address of the vendor. Keep the licence key out of it: name an environment variable there, and set that where you build.',
  standards: { cwe: ['CWE-829'], masvs: ['MASVS-CODE-3'], maswe: [], mastg: [] },
  check: ({ app, native: { dependencies } }, rule) =>
    privateScopes
      .filter(({ scope }) => !dependencies.registries.has(scope))
      .flatMap(({ scope, vendor, published = [] }) => {
        const found = [...dependencies.declared.values()].find(
          ({ name }) => name.startsWith(`${scope}/`) && !published.includes(name),
        );
        if (!found) return [];
        const message = `\`${found.name}\` only exists in the registry of ${vendor}, and no file says that ${scope} comes from there.`;
        return [toFactFinding(rule, app, { location: found.location, key: scope, message, confidence: 'medium' })];
      }),
});
