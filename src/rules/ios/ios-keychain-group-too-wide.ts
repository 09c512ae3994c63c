import type { Entitlements, IosProject } from '../../native/ios/ios-project.js';
import { entryAt, type PlistValue, stringOf } from '../../native/ios/plist.js';
import { type Judgement, toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

const key = 'keychain-access-groups';

export default defineRule({
  id: 'ios-keychain-group-too-wide',
  category: 'ios',
  title: 'Keychain shared with other apps',
  severity: 'medium',
  severityPolicy: 'medium for a wildcard; low for a named group that other apps of the team can join.',
  why: 'Every app of the same developer team that names a Keychain group reads what lies in it. A wildcard makes each of them a way to the tokens of this one: a forgotten demo app is enough.',
  remedy:
    'Name only `$(AppIdentifierPrefix)$(CFBundleIdentifier)`, or remove the entitlement: without it an app has a Keychain group of its own. Share single items through a named group when apps must exchange them.',
  standards: {
    cwe: ['CWE-732'],
    masvs: ['MASVS-STORAGE-1'],
    maswe: ['MASWE-0001'],
    mastg: ['MASTG-TEST-0299'],
  },
  check: ({ app, native: { ios } }, rule) =>
    (ios?.entitlements ?? []).flatMap((list) => {
      const own = new Set([...bundleIds(ios), '$(CFBundleIdentifier)', '$(PRODUCT_BUNDLE_IDENTIFIER)']);
      return groupsOf(list).flatMap((group) => {
        const found = judge(group, own);
        return found ? [toFactFinding(rule, app, { ...found, platforms: ['ios'] })] : [];
      });
    }),
});

function groupsOf({ root }: Entitlements): readonly PlistValue[] {
  const groups = entryAt(root, key)?.value;
  return groups?.kind === 'array' ? groups.items : [];
}

function judge(value: PlistValue, own: ReadonlySet<string>): Judgement | null {
  const group = stringOf(value);
  if (group === null) return null;
  const name = group.replace(/^(?:\$\(\w+\)|[A-Z0-9]{10}\.)/, '');
  const place = { location: value.location, key: `${key} ${group}` };
  if (name.endsWith('*')) {
    return { ...place, message: `The Keychain group \`${group}\` takes in every app of the team.` };
  }
  // Reserved by Apple for smart cards; every app may name it.
  if (own.has(name) || name === 'com.apple.token') return null;
  const message = `Other apps of the team can join the Keychain group \`${group}\` and read what lies in it.`;
  return { ...place, severity: 'low', message };
}

const bundleIds = (ios: IosProject | null): string[] =>
  (ios?.xcode ?? []).flatMap(({ configurations }) =>
    configurations.flatMap(({ settings }) => settings.get('PRODUCT_BUNDLE_IDENTIFIER')?.value ?? []),
  );
