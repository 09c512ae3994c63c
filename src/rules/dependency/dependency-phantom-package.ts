import { type PhantomPackage, phantomPackages } from '../../catalogue/phantom-packages.js';
import type { Dependencies } from '../../native/dependencies/dependencies.js';
import type { Location } from '../../project/location.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-phantom-package',
  category: 'dependency',
  title: 'Package that does not exist',
  severity: 'high',
  severityPolicy: 'high, wherever the name stands: in package.json, a lockfile or an import.',
  why: 'Articles and code assistants recommend names of secure stores that nobody ever published. Whoever registers such a name owns what the next install puts into the app, in the very place that is meant for its tokens; until then the build fails, and the fallback that people write instead is rarely a safe one.',
  remedy:
    'Remove the name, and use a package that exists: @aparajita/capacitor-secure-storage for the Keychain and Keystore, @capgo/capacitor-native-biometric where biometrics shall guard the secret. When an install with the name succeeded, find out what was installed.',
  standards: { cwe: ['CWE-829'], masvs: ['MASVS-CODE-3'], maswe: [], mastg: [] },
  check: (facts, rule) =>
    phantomPackages.flatMap((phantom) =>
      placesOf(phantom, facts).map((location) =>
        toFactFinding(rule, facts.app, {
          location,
          key: phantom.name,
          message: `No package is called \`${phantom.name}\`. ${phantom.story}`,
          evidence: [`Read in ${phantom.source}.`],
        }),
      ),
    ),
});

/** The entry in package.json, else that of the lockfile; imports are of interest where neither has one. */
function placesOf({ name }: PhantomPackage, { native, phantomImports }: Facts): Location[] {
  const { declared, locked } = native.dependencies;
  if (isProvided(native.dependencies, name)) return [];
  const entry = declared.get(name) ?? locked.get(name);
  if (entry) return [entry.location];
  return phantomImports.filter((found) => found.name === name).map(({ location }) => location);
}

/** A range with a protocol names a folder, an archive or a repository: the app has a package of that name. */
const isProvided = ({ declared }: Dependencies, name: string): boolean =>
  /^(?:file|link|portal|workspace|git|git\+\w+|github|https?):|^[\w-]+\/[\w.-]+$/.test(declared.get(name)?.value ?? '');
