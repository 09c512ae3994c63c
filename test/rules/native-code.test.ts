import { describe, expect, it } from 'vitest';
import deprecated from '../../src/rules/android/android-encrypted-preferences-deprecated.js';
import androidStorage from '../../src/rules/android/android-token-in-native-storage.js';
import eventBound from '../../src/rules/biometric/biometric-event-bound.js';
import passcode from '../../src/rules/biometric/biometric-passcode-fallback.js';
import survives from '../../src/rules/biometric/biometric-survives-enrollment.js';
import debugFlags from '../../src/rules/ios/ios-debug-flags-in-release.js';
import faceId from '../../src/rules/ios/ios-face-id-usage-missing.js';
import accessibility from '../../src/rules/ios/ios-keychain-accessibility-weak.js';
import iosStorage from '../../src/rules/ios/ios-token-in-native-storage.js';
import type { Rule } from '../../src/rules/rule.js';
import staysOpen from '../../src/rules/vault/vault-stays-open.js';
import synchronized from '../../src/rules/vault/vault-synchronized.js';
import uncontrolled from '../../src/rules/vault/vault-without-access-control.js';
import { judgeFiles } from './judge-files.js';

type Language = 'kt' | 'java' | 'swift' | 'm';

const folders: Record<Language, string> = {
  kt: 'android/app/src/main/java/com/example',
  java: 'android/app/src/main/java/com/example',
  swift: 'ios/App/App',
  m: 'ios/App/App',
};

/** Severity, line, and the code that the finding points at up to its first parenthesis. */
async function judge(rule: Rule, language: Language, code: string): Promise<string[]> {
  const findings = await judgeFiles(rule, { [`${folders[language]}/Code.${language}`]: code });
  const lines = code.split('\n');
  return findings.map(({ severity, location: { line, column, endLine, endColumn } }) => {
    const marked = lines[line - 1]?.slice(column - 1, endLine === line ? endColumn - 1 : undefined) ?? '';
    return `${severity} ${line} ${marked.replace(/\(.*/, '')}`;
  });
}

const keySpec = (setters: string, asks = '') => `class Keys {
  fun make() {
    val spec = KeyGenParameterSpec.Builder(ALIAS, PURPOSE_DECRYPT)
      .setBlockModes(BLOCK_MODE_GCM)${setters}
      .build()
  }
  ${asks}
}
`;
const prompt = 'fun ask(biometricPrompt: BiometricPrompt) { biometricPrompt.authenticate(info) }';
const boundPrompt =
  'fun ask(biometricPrompt: BiometricPrompt) { biometricPrompt.authenticate(info, BiometricPrompt.CryptoObject(cipher)) }';
const javaPrompt = (call: string) =>
  `class Lock {\n  void ask() {\n    BiometricPrompt lock = new BiometricPrompt(activity, executor, callback);\n    ${call}\n  }\n}\n`;

describe('biometric-event-bound in native code', () => {
  it.each<[Language, string, string[]]>([
    ['kt', prompt, ['low 1 authenticate']],
    ['kt', keySpec('', prompt), ['medium 7 authenticate']],
    ['kt', boundPrompt, []],
    ['kt', keySpec('\n.setUserAuthenticationRequired(true)\n.setUserAuthenticationParameters(30, T)', prompt), []],
    ['kt', 'fun signIn() { authenticator.authenticate(user) }', []],
    ['java', javaPrompt('lock.authenticate(info);'), ['low 4 authenticate']],
    ['java', javaPrompt('lock.authenticate(info, new BiometricPrompt.CryptoObject(cipher));'), []],
    ['java', javaPrompt('// lock.authenticate(info);'), []],
    [
      'swift',
      'func unlock() {\n  let context = LAContext()\n  context.evaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, localizedReason: "x") { ok, error in open() }\n}',
      ['low 3 evaluatePolicy'],
    ],
    [
      'swift',
      'func unlock() {\n  LAContext().evaluatePolicy(policy, localizedReason: "x") { ok, error in\n    SecItemCopyMatching(query as CFDictionary, &item)\n  }\n}',
      ['medium 2 evaluatePolicy'],
    ],
    [
      'swift',
      'func save() {\n  let access = SecAccessControlCreateWithFlags(nil, kSecAttrAccessibleWhenUnlockedThisDeviceOnly, .biometryCurrentSet, nil)\n  LAContext().evaluatePolicy(policy, localizedReason: "x") { ok, error in read() }\n}',
      [],
    ],
    [
      'm',
      '@implementation A\n- (void)unlock {\n  LAContext *context = [[LAContext alloc] init];\n  [context evaluatePolicy:LAPolicyDeviceOwnerAuthenticationWithBiometrics localizedReason:@"x" reply:^(BOOL ok, NSError *e) { [self open]; }];\n}\n@end',
      ['low 4 evaluatePolicy:LAPolicyDeviceOwnerAuthenticationWithBiometrics localizedReason:@"x" reply:^'],
    ],
    ['swift', 'func check() {\n  LAContext().canEvaluatePolicy(policy, error: nil)\n}', []],
  ])('judges %s: %s', async (language, code, expected) => {
    expect(await judge(eventBound, language, code)).toEqual(expected);
  });
});

describe('Keystore keys', () => {
  const needsUser = '\n      .setUserAuthenticationRequired(true)';

  it.each<[Rule, string, string[]]>([
    [uncontrolled, keySpec('', prompt), ['low 3 Builder']],
    [uncontrolled, keySpec('\n      .setUserAuthenticationRequired(false)', prompt), ['low 3 Builder']],
    [uncontrolled, keySpec('\n      .setUserAuthenticationRequired(isLocked)', prompt), []],
    [uncontrolled, keySpec(needsUser, prompt), []],
    [uncontrolled, keySpec(''), []],
    [
      staysOpen,
      keySpec(`${needsUser}\n      .setUserAuthenticationParameters(300, AUTH)`),
      ['medium 6 setUserAuthenticationParameters'],
    ],
    [
      staysOpen,
      keySpec(`${needsUser}\n      .setUserAuthenticationValidityDurationSeconds(24 * 60 * 60)`),
      ['medium 6 setUserAuthenticationValidityDurationSeconds'],
    ],
    [
      staysOpen,
      keySpec(`${needsUser}\n      .setUserAuthenticationValidityDurationSeconds(10)`),
      ['low 6 setUserAuthenticationValidityDurationSeconds'],
    ],
    [staysOpen, keySpec(`${needsUser}\n      .setUserAuthenticationParameters(0, AUTH)`), []],
    [staysOpen, keySpec(`${needsUser}\n      .setUserAuthenticationValidityDurationSeconds(-1)`), []],
    [staysOpen, keySpec('\n      .setUserAuthenticationValidityDurationSeconds(300)'), []],
    [
      survives,
      keySpec(`${needsUser}\n      .setInvalidatedByBiometricEnrollment(false)`),
      ['low 6 setInvalidatedByBiometricEnrollment'],
    ],
    [survives, keySpec(`${needsUser}\n      .setInvalidatedByBiometricEnrollment(true)`), []],
    [survives, keySpec(needsUser), []],
    [
      passcode,
      keySpec(
        `${needsUser}\n      .setUserAuthenticationParameters(0, AUTH_BIOMETRIC_STRONG or AUTH_DEVICE_CREDENTIAL)`,
      ),
      ['low 6 setUserAuthenticationParameters'],
    ],
    [passcode, keySpec(`${needsUser}\n      .setUserAuthenticationParameters(0, AUTH_BIOMETRIC_STRONG)`), []],
  ])('are judged, case %#', async (rule, code, expected) => {
    expect(await judge(rule, 'kt', code)).toEqual(expected);
  });

  it('may be set up by statements', async () => {
    const code =
      'class Keys {\n  void make() {\n    KeyGenParameterSpec.Builder builder = new KeyGenParameterSpec.Builder(ALIAS, PURPOSE);\n    builder.setUserAuthenticationRequired(true);\n    if (isNew) builder.setInvalidatedByBiometricEnrollment(false);\n  }\n}\n';
    expect(await judge(survives, 'java', code)).toEqual(['low 5 setInvalidatedByBiometricEnrollment']);
  });

  it('are told apart when a function makes two', async () => {
    const two = keySpec(needsUser, prompt).replace(
      '    val spec',
      `    val other = KeyGenParameterSpec.Builder(OTHER, P).build()\n    val spec`,
    );
    expect(await judge(uncontrolled, 'kt', two)).toEqual(['low 3 Builder']);
  });
});

describe('what native Android code stores', () => {
  it.each<[Language, string, string[]]>([
    [
      'kt',
      'val TOKEN = stringPreferencesKey("access_token")\nsuspend fun save(v: String) { store.edit { it[TOKEN] = v } }',
      ['high 2 it[TOKEN] = v'],
    ],
    [
      'kt',
      'val THEME = stringPreferencesKey("theme")\nsuspend fun save(v: String) { store.edit { it[THEME] = v } }',
      [],
    ],
    [
      'kt',
      '@Entity\ndata class Account(val name: String, val refreshToken: String)\n',
      ['critical 2 val refreshToken: String'],
    ],
    [
      'kt',
      'val PLACE = stringPreferencesKey("sync_changes_token")\nsuspend fun save(token: String) { store.edit { it[PLACE] = token } }',
      [],
    ],
    [
      'kt',
      'object Places {\n  const val PLACE = "changes_token"\n  fun put(prefs: SharedPreferences, token: String) { prefs.edit().putString(PLACE, token) }\n  fun next(prefs: SharedPreferences, answer: Answer) { put(prefs, answer.accessToken) }\n}\n',
      [],
    ],
    [
      'kt',
      'object Places {\n  const val PLACE = "place"\n  fun put(prefs: SharedPreferences, token: String) { prefs.edit().putString(PLACE, token) }\n}\n',
      ['high 3 putString'],
    ],
    ['kt', 'data class Account(val name: String, val refreshToken: String)\n', []],
    ['kt', 'fun save(token: String) { File(dir, "session").writeText(token) }', ['high 1 writeText']],
    ['kt', 'fun save(body: String) { File(dir, "refresh_token.txt").writeText(body) }', ['critical 1 writeText']],
    [
      'kt',
      'fun save(token: String) { File(ctx.getExternalFilesDir(null), "session").writeText(token) }',
      ['critical 1 writeText'],
    ],
    ['kt', 'fun save(report: String) { File(dir, "report.txt").writeText(report) }', []],
    ['java', 'class A { void save() { ctx.openFileOutput("access_token.txt", 0); } }', ['high 1 openFileOutput']],
    ['java', 'class A { void save(SharedPreferences p, Bundle bundle) { bundle.putString("access_token", t); } }', []],
  ])('is judged in %s: %s', async (language, code, expected) => {
    expect(await judge(androidStorage, language, code)).toEqual(expected);
  });
});

describe('android-encrypted-preferences-deprecated', () => {
  it('points at what makes them', async () => {
    const code =
      'val prefs = EncryptedSharedPreferences.create(ctx, "auth", key, A, B)\nval file = EncryptedFile.Builder(ctx, f, key, S).build()\n';
    expect(await judge(deprecated, 'kt', code)).toEqual(['low 1 create', 'low 2 Builder']);
    expect(
      await judge(deprecated, 'kt', '// EncryptedSharedPreferences.create(ctx)\nval a = Encrypted.create(ctx)\n'),
    ).toEqual([]);
  });
});

describe('ios-keychain-accessibility-weak', () => {
  const query = (value: string) =>
    `func add() {\n  let query: [String: Any] = [\n    kSecClass as String: kSecClassGenericPassword,\n    kSecAttrAccessible as String: ${value}\n  ]\n  SecItemAdd(query as CFDictionary, nil)\n}\n`;

  it.each<[Language, string, string[]]>([
    ['swift', query('kSecAttrAccessibleAlways'), ['high 4 kSecAttrAccessibleAlways']],
    ['swift', query('kSecAttrAccessibleAlwaysThisDeviceOnly'), ['high 4 kSecAttrAccessibleAlwaysThisDeviceOnly']],
    ['swift', query('kSecAttrAccessibleAfterFirstUnlock'), ['low 4 kSecAttrAccessibleAfterFirstUnlock']],
    ['swift', query('kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly'), []],
    ['swift', query('kSecAttrAccessibleWhenUnlockedThisDeviceOnly'), []],
    [
      'swift',
      'func f() { query[kSecAttrAccessible as String] = kSecAttrAccessibleAlways }',
      ['high 1 kSecAttrAccessibleAlways'],
    ],
    ['swift', 'func f() { Keychain(service: "a").accessibility(.always).set(token, key: "k") }', ['high 1 .always']],
    [
      'swift',
      'func f() { KeychainSwift().set(token, forKey: "k", withAccess: .accessibleAfterFirstUnlock) }',
      ['low 1 .accessibleAfterFirstUnlock'],
    ],
    ['swift', 'let names = ["always": kSecAttrAccessibleAlways]', []],
    ['swift', '// kSecAttrAccessible: kSecAttrAccessibleAlways\nlet a = kSecAttrAccount', []],
    [
      'm',
      '@implementation A\n- (void)f {\n  NSDictionary *q = @{ (__bridge id)kSecAttrAccessible: (__bridge id)kSecAttrAccessibleAlways };\n}\n@end',
      ['high 3 '],
    ],
    [
      'm',
      '@implementation A\n- (void)f {\n  [q setObject:(__bridge id)kSecAttrAccessibleAlways forKey:(__bridge id)kSecAttrAccessible];\n}\n@end',
      ['high 3 '],
    ],
  ])('judges %s: %s', async (language, code, expected) => {
    expect(await judge(accessibility, language, code)).toEqual(expected);
  });
});

describe('Keychain items', () => {
  const access = (flags: string) =>
    `func f() {\n  let a = SecAccessControlCreateWithFlags(nil, kSecAttrAccessibleWhenUnlockedThisDeviceOnly, ${flags}, nil)\n}\n`;
  const asks = 'func ask() { LAContext().evaluatePolicy(policy, localizedReason: "x") { ok, error in go() } }\n';

  it.each<[Rule, string, string[]]>([
    [
      synchronized,
      'func f() { query[kSecAttrSynchronizable as String] = kCFBooleanTrue }',
      ['medium 1 kCFBooleanTrue'],
    ],
    [synchronized, 'let q: [String: Any] = [kSecAttrSynchronizable as String: true]', ['medium 1 true']],
    [synchronized, 'func f() { keychain.synchronizable = true }\nlet keychain = KeychainSwift()', ['medium 1 true']],
    [synchronized, 'let q: [String: Any] = [kSecAttrSynchronizable as String: kSecAttrSynchronizableAny]', []],
    [synchronized, 'let q: [String: Any] = [kSecAttrSynchronizable as String: false]', []],
    [survives, access('.biometryAny'), ['low 2 .biometryAny']],
    [survives, access('.biometryCurrentSet'), []],
    [passcode, access('.userPresence'), ['low 2 .userPresence']],
    [
      passcode,
      access('[.biometryCurrentSet, .or, .devicePasscode]'),
      ['low 2 [.biometryCurrentSet, .or, .devicePasscode]'],
    ],
    [passcode, access('.biometryCurrentSet'), []],
    [
      passcode,
      'func ask() { LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: "x") { ok, e in go() } }',
      ['low 1 evaluatePolicy'],
    ],
    [
      passcode,
      'func ask() { LAContext().evaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, localizedReason: "x") { ok, e in go() } }',
      [],
    ],
    [uncontrolled, `func add() { SecItemAdd(query as CFDictionary, nil) }\n${asks}`, ['low 1 SecItemAdd']],
    [uncontrolled, 'func add() { SecItemAdd(query as CFDictionary, nil) }\n', []],
    [
      uncontrolled,
      `func add() {\n  query[kSecAttrAccessControl as String] = access\n  SecItemAdd(query as CFDictionary, nil)\n}\n${asks}`,
      [],
    ],
  ])('are judged, case %#', async (rule, code, expected) => {
    expect(await judge(rule, 'swift', code)).toEqual(expected);
  });
});

describe('ios-token-in-native-storage', () => {
  it.each<[Language, string, string[]]>([
    ['swift', 'func save() { UserDefaults.standard.set(token, forKey: "access_token") }', ['high 1 set']],
    [
      'swift',
      'func save() { UserDefaults(suiteName: "group.app")?.set(value, forKey: "refreshToken") }',
      ['critical 1 set'],
    ],
    [
      'swift',
      'let key = "refresh_token"\nfunc save() { UserDefaults.standard.setValue(value, forKey: key) }',
      ['critical 2 setValue'],
    ],
    [
      'swift',
      'let store = UserDefaults.standard\nfunc save() { store.set(value, forKey: "session_token") }',
      ['high 2 set'],
    ],
    ['swift', 'extension UserDefaults {\n  func save(v: String) { set(v, forKey: "access_token") }\n}', ['high 2 set']],
    [
      'swift',
      'func save() { NSUbiquitousKeyValueStore.default.set(token, forKey: "access_token") }',
      ['critical 1 set'],
    ],
    ['swift', 'struct V: View {\n  @AppStorage("access_token") var value = ""\n}', ['high 2 @AppStorage']],
    [
      'swift',
      'class Config: Object {\n  @Persisted var id = ""\n  @Persisted var token: String = ""\n}',
      ['high 3 @Persisted var token: String = ""'],
    ],
    [
      'swift',
      'class User: NSManagedObject {\n  @NSManaged var accessToken: String?\n}',
      ['high 2 @NSManaged var accessToken: String?'],
    ],
    ['swift', 'func save() { try? token.write(to: url, atomically: true, encoding: .utf8) }', ['high 1 write']],
    [
      'm',
      '@implementation A\n- (void)f {\n  [[NSUserDefaults standardUserDefaults] setObject:token forKey:@"access_token"];\n}\n@end',
      ['high 3 setObject:token forKey:@"access_token"]'],
    ],
    ['swift', 'func save() { UserDefaults.standard.set("dark", forKey: "theme") }', []],
    ['swift', 'func save() { UserDefaults.standard.set(nil, forKey: "access_token") }', []],
    ['swift', 'func save() { UserDefaults.standard.removeObject(forKey: "access_token") }', []],
    ['swift', 'func save() { UserDefaults.standard.set(deviceToken, forKey: "pushToken") }', ['info 1 set']],
    ['swift', 'func save() { keychain.set(token, forKey: "access_token") }\nlet d = UserDefaults.standard', []],
    [
      'swift',
      'func save() { let box = try AES.GCM.seal(d, using: k)\n UserDefaults.standard.set(box, forKey: "access_token") }',
      [],
    ],
    ['swift', 'class Config: Object {\n  var token: String = ""\n}\nlet d = UserDefaults.standard', []],
    ['swift', '// UserDefaults.standard.set(token, forKey: "access_token")\nlet a = "UserDefaults"', []],
  ])('judges %s: %s', async (language, code, expected) => {
    expect(await judge(iosStorage, language, code)).toEqual(expected);
  });

  it('leaves out pods, tests and binary files', async () => {
    const code = 'func save() { UserDefaults.standard.set(token, forKey: "access_token") }';
    const files = { 'ios/App/Pods/A/A.swift': code, 'ios/App/AppTests/A.swift': code, 'ios/App/App/B.swift': '\0' };
    expect(await judgeFiles(iosStorage, files)).toEqual([]);
  });
});

describe('the inspector and Face ID', () => {
  const info = { 'ios/App/App/Info.plist': '<plist version="1.0">\n<dict>\n</dict>\n</plist>\n' };

  it.each<[string, string[]]>([
    ['func f() { webView?.isInspectable = true }', ['high 1 webView?.isInspectable = true']],
    ['func f() {\n#if DEBUG\n  webView?.isInspectable = true\n#endif\n}', []],
    [
      'func f() {\n#if DEBUG\n  go()\n#else\n  webView?.isInspectable = true\n#endif\n}',
      ['high 5 webView?.isInspectable = true'],
    ],
    ['func f() { webView?.isInspectable = false }', []],
  ])('is open to everybody in %s', async (code, expected) => {
    expect(await judge(debugFlags, 'swift', code)).toEqual(expected);
  });

  it('needs a description where native code asks', async () => {
    const asking = 'func ask() { LAContext().evaluatePolicy(policy, localizedReason: "x") { ok, e in go() } }';
    expect(await judgeFiles(faceId, { ...info, 'ios/App/App/A.swift': asking })).toHaveLength(1);
    expect(await judgeFiles(faceId, { ...info, 'ios/App/App/A.swift': 'let a = LAContext()' })).toEqual([]);
  });
});
