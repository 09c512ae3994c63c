import { biometricPlugins } from '../../catalogue/biometric-plugins.js';
import type { IosProject } from '../../native/ios/ios-project.js';
import { entryAt, stringOf } from '../../native/ios/plist.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

const key = 'NSFaceIDUsageDescription';

export default defineRule({
  id: 'ios-face-id-usage-missing',
  category: 'ios',
  title: 'Face ID used without a usage description',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'Face ID is only there for apps that tell the user why. Without the text some plugins report that biometrics are unavailable, so that the app falls back to a weaker lock or to none, and others crash.',
  remedy:
    'Add NSFaceIDUsageDescription to Info.plist, with a sentence that tells the user what Face ID unlocks. Capacitor does not add it.',
  standards: { cwe: ['CWE-287'], masvs: ['MASVS-AUTH-2'], maswe: ['MASWE-0020'], mastg: ['MASTG-TEST-0266'] },
  check: ({ app, native: { ios } }, rule) => {
    const plugin = biometricPlugins.find((name) => app.dependencies.has(name)) ?? null;
    const asks = ios?.code.prompts.length ? '`evaluatePolicy`' : null;
    const user = plugin ?? asks;
    if (!ios || user === null || isDescribed(ios)) return [];
    const message = `The app uses ${user}, but its Info.plist has no ${key}.`;
    return ios.infoPlists.map(({ root: { location } }) =>
      toFactFinding(rule, app, { location, key, message, platforms: ['ios'] }),
    );
  },
});

/** In an Info.plist or, for those that Xcode generates, in a build setting. */
const isDescribed = ({ infoPlists, xcode }: IosProject): boolean =>
  infoPlists.some(({ root }) => (stringOf(entryAt(root, key)?.value) ?? '').trim() !== '') ||
  xcode.some(({ configurations }) => configurations.some(({ settings }) => settings.has(`INFOPLIST_KEY_${key}`)));
