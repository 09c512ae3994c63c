import { describe, expect, it } from 'vitest';
import androidStorage from '../../src/rules/android/android-token-in-native-storage.js';
import iosStorage from '../../src/rules/ios/ios-token-in-native-storage.js';
import { judgeFiles } from './judge-files.js';

const android = 'android/app/src/main/java/com/example';
const ios = 'ios/App/App';

async function spots(files: Record<string, string>): Promise<string[]> {
  const found = [...(await judgeFiles(androidStorage, files)), ...(await judgeFiles(iosStorage, files))];
  return found.map(({ severity, subject, location: { file, line } }) => {
    return `${severity} ${file.split('/').at(-1)}:${line} ${subject?.name ?? '?'}`;
  });
}

const kotlin = (body: string, more = '') =>
  `class Auth(val prefs: SharedPreferences) {\n  fun save(call: PluginCall, crypto: Crypto) {\n    ${body}\n  }\n  ${more}\n}\n`;
const swift = (body: string, more = '') =>
  `class Auth: CAPPlugin {\n  let defaults = UserDefaults.standard\n  @objc func save(_ call: CAPPluginCall) {\n    ${body}\n  }\n  ${more}\n}\n`;

describe('a value of native code', () => {
  it.each<[string, string[]]>([
    [
      `val v = call.getString("accessToken") ?: return\n    prefs.edit().putString("auth", v).apply()`,
      ['high Code.kt:4 accessToken'],
    ],
    [
      `val v = JSONObject(body).optString("refresh_token")\n    val w = v\n    prefs.edit().putString("x", w).apply()`,
      ['critical Code.kt:5 refresh_token'],
    ],
    [`prefs.edit().putString("x", call.getString("token")).apply()`, ['high Code.kt:3 token']],
    [`val v = call.getString("theme")\n    prefs.edit().putString("x", v).apply()`, []],
    [`val v = crypto.encrypt(call.getString("accessToken"))\n    prefs.edit().putString("x", v).apply()`, []],
    [`prefs.edit().putString("access_token", crypto.encrypt(v)).apply()`, []],
    [`val v = sha256(call.getString("accessToken"))\n    prefs.edit().putString("x", v).apply()`, []],
    [`val v = call.getString("fcmToken")\n    prefs.edit().putString("x", v).apply()`, []],
    [`if (v == call.getString("token")) prefs.edit().putString("x", v).apply()`, []],
  ])('is followed through its function in Kotlin: %s', async (body, expected) => {
    expect(await spots({ [`${android}/Code.kt`]: kotlin(body) })).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      `guard let v = call.getString("accessToken") else { return }\n    defaults.set(v, forKey: "auth")`,
      ['high Code.swift:5 accessToken'],
    ],
    [
      `if let v = json["refresh_token"] as? String {\n      defaults.set(v, forKey: "auth")\n    }`,
      ['critical Code.swift:5 refresh_token'],
    ],
    [`let v = call.getString("name")\n    defaults.set(v, forKey: "auth")`, []],
    [`guard let v = call.getString("accessToken") else { return }\n    defaults.set(v.count, forKey: "auth")`, []],
    [`defaults.set(v, forKey: Keys.accessToken.rawValue)`, ['high Code.swift:4 accessToken']],
    [`defaults.set(v, forKey: Keys.theme.rawValue)`, []],
  ])('is followed through its function in Swift: %s', async (body, expected) => {
    expect(await spots({ [`${ios}/Code.swift`]: swift(body) })).toEqual(expected);
  });

  it('may be an object that holds a secret', async () => {
    const type = (field: string) =>
      `struct Session: Codable {\n  let ${field}: String\n  func save() {\n    let data = try? JSONEncoder().encode(self)\n    UserDefaults.standard.set(data, forKey: "s")\n  }\n}\n`;
    expect(await spots({ [`${ios}/Session.swift`]: type('refreshToken') })).toEqual([
      'critical Session.swift:5 Session.refreshToken',
    ]);
    expect(await spots({ [`${ios}/Session.swift`]: type('userName') })).toEqual([]);
  });

  it('is no credential where a push service gives it', async () => {
    const service = `class Push : FirebaseMessagingService() {\n  override fun onNewToken(token: String) {\n    getSharedPreferences("p", 0).edit().putString("value", token).apply()\n  }\n}\n`;
    expect(await spots({ [`${android}/Push.kt`]: service })).toEqual([]);
    const underName = service.replace('"value"', '"token"');
    expect(await spots({ [`${android}/Push.kt`]: underName })).toEqual([]);
    expect(await spots({ [`${android}/Push.kt`]: underName.replace('onNewToken', 'onSignedIn') })).toHaveLength(1);
  });
});

describe('a function that stores what it is given', () => {
  const helper = 'fun keep(key: String, value: String?) {\n    prefs.edit().putString(key, value).apply()\n  }';

  it('is judged where it is called in its file', async () => {
    expect(
      await spots({ [`${android}/Code.kt`]: kotlin('keep("access_token", v)\n    keep("theme", v)', helper) }),
    ).toEqual(['high Code.kt:3 access_token']);
    expect(await spots({ [`${android}/Code.kt`]: kotlin('keep("access_token", crypto.encrypt(v))', helper) })).toEqual(
      [],
    );
  });

  it('is judged where other files call it', async () => {
    const store = `object Store {\n  ${helper}\n}\n`;
    const caller = (call: string) => `class A {\n  fun go(accessToken: String) {\n    ${call}\n  }\n}\n`;
    const files = (call: string) => ({
      [`${android}/Store.kt`]: `import android.content.SharedPreferences\n${store}`,
      [`${android}/A.kt`]: caller(call),
    });
    expect(await spots(files('Store.keep("session", accessToken)'))).toEqual(['high A.kt:3 accessToken']);
    expect(await spots(files('vault.keep("session", accessToken)'))).toEqual([]);
  });

  it('may call another one', async () => {
    const more = `${helper}\n  fun keepSession(name: String) { keep("session_name", name) }\n  fun keepToken(value: String) { keep("x", value) }`;
    expect(
      await spots({ [`${android}/Code.kt`]: kotlin('keepToken(accessToken)\n    keepSession(userName)', more) }),
    ).toEqual(['high Code.kt:3 accessToken']);
  });

  it('is judged in Swift by the labels of its arguments', async () => {
    const more = 'func keep(_ value: String, under key: String) {\n    defaults.set(value, forKey: key)\n  }';
    expect(
      await spots({
        [`${ios}/Code.swift`]: swift('keep(v, under: "access_token")\n    keep(v, under: "theme")', more),
      }),
    ).toEqual(['high Code.swift:4 access_token']);
  });
});
