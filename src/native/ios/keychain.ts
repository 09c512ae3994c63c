import type { Location } from '../../project/location.js';
import { type CodeFile, type Expression, namesIn } from '../code/code-file.js';
import { isTruthy, locateCall, locateExpression } from '../code/lookup.js';
import type { Located } from '../located.js';

/** What the app's own Swift and Objective-C code does with the Keychain. */
export interface KeychainUse {
  /** Accessibility classes that items are given, by the name of Apple's constant. */
  readonly accessibility: readonly Located<string>[];
  /** Where items are made that iCloud copies to other devices. */
  readonly synchronized: readonly Location[];
  /** Flags of access controls, such as `biometryAny`. */
  readonly accessFlags: readonly Located<string>[];
  /** Where items are added whose access nothing in the file controls. */
  readonly uncontrolled: readonly Location[];
  /** Where items are read. */
  readonly reads: readonly Location[];
}

/** https://developer.apple.com/documentation/security/item-attribute-keys-and-values */
export function readKeychain(code: CodeFile): KeychainUse {
  const controls = code.calls.filter(({ name }) => name === 'SecAccessControlCreateWithFlags');
  const isControlled = controls.length > 0 || /\bkSecAttrAccessControl\b/.test(code.text);
  const calls = (name: string) => code.calls.filter((call) => call.name === name).map((call) => locateCall(code, call));
  return {
    accessibility: [...accessibilityIn(code), ...wrappedAccessibility(code)],
    synchronized: settingsOf(code, 'kSecAttrSynchronizable', 'synchronizable')
      .filter(isTruthy)
      .map((value) => locateExpression(code, value)),
    accessFlags: controls.flatMap(({ arguments: [, , flags] }) => (flags ? flagsIn(code, flags.value) : [])),
    uncontrolled: isControlled ? [] : calls('SecItemAdd'),
    reads: calls('SecItemCopyMatching'),
  };
}

/** Values of an attribute: as an entry, by subscript, by `setObject:forKey:`, or by the setter of a wrapper. */
function settingsOf({ assignments, calls }: CodeFile, attribute: string, setter: string): Expression[] {
  const assigned = assignments
    .filter(({ target }) => namesIn(target).some((name) => name === attribute || name === setter))
    .map(({ value }) => value);
  const called = calls.flatMap(({ name, arguments: [first, second] }) => {
    if (name === setter && first) return [first.value];
    const isFor = second !== undefined && namesIn(second.value).includes(attribute);
    return first && isFor && /^set(?:Object|Value)$/.test(name) ? [first.value] : [];
  });
  return [...assigned, ...called];
}

const constant = /\bkSecAttrAccessible\w+/;

function accessibilityIn(code: CodeFile): Located<string>[] {
  const controlled = code.calls
    .filter(({ name }) => name === 'SecAccessControlCreateWithFlags')
    .flatMap(({ arguments: [, protection] }) => (protection ? [protection.value] : []));
  return [...settingsOf(code, 'kSecAttrAccessible', 'accessibility'), ...controlled].flatMap((value) => {
    const name = constant.exec(value.text)?.[0];
    return name === undefined ? [] : [{ value: name, location: locateExpression(code, value) }];
  });
}

/** Arguments of KeychainAccess, KeychainSwift, SwiftKeychainWrapper, SimpleKeychain and Valet. */
const wrapperSlots = new Set(['withAccess', 'withAccessibility', 'accessibility']);

/** `.accessibleAlways` and `.always` as the constants they stand for. */
function wrappedAccessibility(code: CodeFile): Located<string>[] {
  if (!/\b(?:Keychain\w*|Valet)\b/.test(code.text)) return [];
  return code.calls.flatMap(({ name: called, arguments: given }) =>
    given.flatMap(({ label, value }) => {
      const isSlot = wrapperSlots.has(label ?? (called === 'accessibility' ? called : ''));
      const name = /^\.(?:accessible)?(\w+)$/.exec(value.text)?.[1];
      if (!isSlot || name === undefined) return [];
      const standsFor = `kSecAttrAccessible${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [{ value: standsFor, location: locateExpression(code, value) }];
    }),
  );
}

/** `[.biometryAny, .userPresence]` and `kSecAccessControlBiometryAny | …`. */
const flagsIn = (code: CodeFile, value: Expression): Located<string>[] =>
  namesIn(value).map((name) => {
    const flag = name.replace(/^kSecAccessControl/, '');
    return { value: flag.charAt(0).toLowerCase() + flag.slice(1), location: locateExpression(code, value) };
  });
