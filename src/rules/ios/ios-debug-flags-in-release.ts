import type { Entitlements, IosProject } from '../../native/ios/ios-project.js';
import { entryAt, isTrue } from '../../native/ios/plist.js';
import type { BuildConfiguration } from '../../native/ios/xcode-project.js';
import { type Judgement, toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

const flag = 'CAPACITOR_DEBUG';
const debuggable = 'get-task-allow';

export default defineRule({
  id: 'ios-debug-flags-in-release',
  category: 'ios',
  title: 'Debugging switched on in release builds',
  severity: 'high',
  severityPolicy: 'high',
  why: 'With CAPACITOR_DEBUG set, Capacitor makes the WebView of a release inspectable and runs in development mode; with get-task-allow a debugger may attach to the process. Either way a connected computer reads tokens out of the running app.',
  remedy:
    'Let Info.plist say `$(CAPACITOR_DEBUG)` and set it in debug.xcconfig only, which no configuration but Debug is based on. Leave get-task-allow out of entitlement files: Xcode adds it to development builds. Put `isInspectable = true` between `#if DEBUG` and `#endif`.',
  standards: {
    cwe: ['CWE-489'],
    masvs: ['MASVS-RESILIENCE-4'],
    maswe: ['MASWE-0063'],
    mastg: ['MASTG-TEST-0261'],
  },
  check: ({ app, native: { ios } }, rule) =>
    ios ? judge(ios).map((judgement) => toFactFinding(rule, app, { ...judgement, platforms: ['ios'] })) : [],
});

const judge = ({ infoPlists, xcode, entitlements, code }: IosProject): Judgement[] => [
  ...code.inspectable.map((location) => ({ location, key: 'isInspectable', message: inspectable })),
  ...infoPlists.flatMap(({ root }) => {
    const entry = entryAt(root, flag);
    const message = `Info.plist sets ${flag} for every build, so releases can be inspected.`;
    return isTrue(entry) ? [{ location: entry.location, key: flag, message }] : [];
  }),
  ...xcode.flatMap(({ configurations }) => configurations.filter((one) => !isForDebugging(one)).flatMap(flagged)),
  ...entitlements.flatMap(attachable),
];

const inspectable = 'The code opens the WebView to the Web Inspector in every build.';

const isForDebugging = ({ name }: { readonly name: string }): boolean => /debug|dev/i.test(name);

function flagged({ name, base, settings }: BuildConfiguration): Judgement[] {
  const setting = settings.get(flag);
  const location = setting && /^(true|yes|1)$/i.test(setting.value) ? setting.location : debugBase(base);
  const message = `The build configuration ${name} sets ${flag}, so its builds can be inspected.`;
  return location ? [{ location, key: `${flag} ${name}`, message }] : [];
}

/** The template's debug.xcconfig holds nothing but the flag. */
const debugBase = (base: BuildConfiguration['base']) => (base?.value === 'debug.xcconfig' ? base.location : null);

function attachable({ root, configurations }: Entitlements): Judgement[] {
  const entry = entryAt(root, debuggable);
  const signs = configurations.length === 0 || configurations.some((name) => !isForDebugging({ name }));
  if (!isTrue(entry) || !signs) return [];
  const message = `${debuggable} lets a debugger attach to builds that are signed with this file.`;
  return [{ location: entry.location, key: debuggable, message }];
}
