import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/exposure/token-in-log.js';
import { judgeFiles } from './judge-files.js';

const folders = {
  kt: 'android/app/src/main/java/com/example',
  java: 'android/app/src/main/java/com/example',
  swift: 'ios/App/App',
  m: 'ios/App/App',
};
type Language = keyof typeof folders;

async function spots(language: Language, files: Record<string, string>): Promise<string[]> {
  const placed = Object.entries(files).map(([name, text]) => [`${folders[language]}/${name}.${language}`, text]);
  const found = await judgeFiles(rule, Object.fromEntries(placed));
  return found.map(({ severity, subject, location }) => `${severity} ${location.line} ${subject?.name}`);
}

const inFunction: Record<Language, (line: string) => string> = {
  kt: (line) => `class A {\n  fun go(accessToken: String, user: User) {\n    ${line}\n  }\n}\n`,
  java: (line) => `class A {\n  void go(String accessToken, User user) {\n    ${line}\n  }\n}\n`,
  swift: (line) => `class A {\n  func go(accessToken: String, user: User) {\n    ${line}\n  }\n}\n`,
  m: (line) => `@implementation A\n- (void)go:(NSString *)accessToken {\n    ${line}\n}\n@end\n`,
};

describe('token-in-log in native code', () => {
  it.each<[Language, string, string[]]>([
    ['kt', 'Log.d(TAG, "got $accessToken")', ['medium 3 accessToken']],
    ['kt', `Log.d(TAG, "got \${user.refreshToken} of \${user.name}")`, ['high 3 refreshToken']],
    ['kt', 'Timber.i(user.password)', ['high 3 password']],
    ['kt', 'Log.d(TAG, "accessToken received")', []],
    ['kt', `Log.d(TAG, "got \${accessToken.length} characters")`, []],
    ['kt', `Log.d(TAG, "got \${mask(accessToken)}")`, []],
    ['kt', 'if (BuildConfig.DEBUG) Log.d(TAG, "got $accessToken")', []],
    ['kt', 'Log.d(TAG, "FCM token: $fcmToken")', []],
    [
      'kt',
      'FirebaseMessaging.getInstance().token.addOnCompleteListener { task -> val token = task.result; Log.d(TAG, token) }',
      [],
    ],
    [
      'kt',
      'session.token.addOnCompleteListener { task -> val token = task.result; Log.d(TAG, token) }',
      ['medium 3 token'],
    ],
    ['kt', 'login(accessToken)', []],
    ['java', 'Log.d(TAG, "got " + accessToken + " of " + user);', ['medium 3 accessToken']],
    [
      'java',
      'FirebaseMessaging.getInstance().getToken().addOnCompleteListener(task -> { String token = task.getResult(); Log.d(TAG, token); });',
      [],
    ],
    ['java', 'System.out.println(accessToken);', ['medium 3 accessToken']],
    ['java', 'Log.d(TAG, "has token: " + (accessToken != null));', []],
    ['swift', 'print("got \\(accessToken)")', ['medium 3 accessToken']],
    ['swift', 'NSLog("got %@", accessToken)', ['medium 3 accessToken']],
    ['swift', 'NSLog("got %@", String(accessToken.suffix(6)))', []],
    ['swift', 'logger.info("got \\(accessToken)")', []],
    ['swift', 'logger.info("got \\(accessToken, privacy: .public)")', ['medium 3 accessToken']],
    ['swift', 'print("got \\(accessToken.isEmpty)")', []],
    ['swift', 'Messaging.messaging().token { token, error in if let token = token { print("got \\(token)") } }', []],
    ['swift', 'session.token { token, error in if let token = token { print("got \\(token)") } }', ['medium 3 token']],
    ['m', 'NSLog(@"got %@", accessToken);', ['medium 3 accessToken']],
    ['m', 'NSLog(@"got %lu", [accessToken length]);', []],
  ])('judges %s: %s', async (language, line, expected) => {
    expect(await spots(language, { A: inFunction[language](line) })).toEqual(expected);
  });

  it('knows the loggers of the app by what they do', async () => {
    const logger = 'object AppLog {\n  fun note(tag: String, message: String) {\n    Log.i(tag, message)\n  }\n}\n';
    const silent = logger.replace('Log.i(tag, message)', 'buffer.add(message)');
    const caller = inFunction.kt('AppLog.note("A", "got $accessToken")');
    expect(await spots('kt', { A: caller, AppLog: logger })).toEqual(['medium 3 accessToken']);
    expect(await spots('kt', { A: caller, AppLog: silent })).toEqual([]);
    expect(await spots('kt', { A: inFunction.kt('AppLog.note("A", "got a token")'), AppLog: logger })).toEqual([]);
  });

  it('knows logging functions', async () => {
    const more = 'func debugLog(_ message: String) {\n  NSLog("%@", message)\n}\n';
    expect(await spots('swift', { A: inFunction.swift('debugLog("got \\(accessToken)")') + more })).toEqual([
      'medium 3 accessToken',
    ]);
  });

  it.each([
    ['registered: Application, deviceToken: Data', 'token', []],
    ['registered: Application, deviceToken: Data, accessToken: String', 'accessToken', ['medium 4 accessToken']],
    ['registered: Application, answer: Data', 'token', ['medium 4 token']],
  ])('takes what is made of the bytes of a device for no secret: %s, %s', async (parameters, shown, expected) => {
    const handler = `class A {
  func application(${parameters}) {
    let parts = deviceToken.map { String(format: "%02x", $0) }; let token = parts.joined()
    print("got \\(${shown})")
  }
}
`;
    expect(await spots('swift', { A: handler })).toEqual(expected);
  });
});
