import { describe, expect, it } from 'vitest';
import storage from '../../src/rules/android/android-token-in-native-storage.js';
import webView from '../../src/rules/android/android-webview-unsafe.js';
import type { Rule } from '../../src/rules/rule.js';
import { androidFindings, spotsOf } from './android-findings.js';

const folder = 'android/app/src/main/java/com/example';
const kotlin = (rule: Rule, text: string, files = {}) =>
  androidFindings(rule, { [`${folder}/Code.kt`]: text, ...files });

describe('android-webview-unsafe', () => {
  it.each([
    ['settings.mixedContentMode = WebSettings.MIXED_CONTENT_ALWAYS_ALLOW', ['Code.kt:1 medium']],
    ['settings.setMixedContentMode(WebSettings.MIXED_CONTENT_ALWAYS_ALLOW);', ['Code.kt:1 medium']],
    ['settings.mixedContentMode = WebSettings.MIXED_CONTENT_NEVER_ALLOW', []],
    ['settings.allowUniversalAccessFromFileURLs = true', ['Code.kt:1 high']],
    ['settings.setAllowUniversalAccessFromFileURLs(false);', []],
    ['settings.allowFileAccessFromFileURLs = true', ['Code.kt:1 medium']],
    ['WebView.setWebContentsDebuggingEnabled(true)', ['Code.kt:1 high']],
    ['WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)', []],
    ['if (BuildConfig.DEBUG) { WebView.setWebContentsDebuggingEnabled(true) }', []],
    ['if (BuildConfig.DEBUG) WebView.setWebContentsDebuggingEnabled(true)', []],
    ['if (BuildConfig.DEBUG) log()\nWebView.setWebContentsDebuggingEnabled(true)', ['Code.kt:2 high']],
    [
      'if (0 != (info.flags and ApplicationInfo.FLAG_DEBUGGABLE)) {\n a()\n WebView.setWebContentsDebuggingEnabled(true)\n}',
      [],
    ],
    ['// WebView.setWebContentsDebuggingEnabled(true)', []],
    ['val s = "WebView.setWebContentsDebuggingEnabled(true)"', []],
    ['override fun onReceivedSslError(v: V, handler: H, e: E) { handler.proceed() }', ['Code.kt:1 high']],
    ['override fun onReceivedSslError(v: V, handler: H, e: E) { if (isTrusted(e)) { handler.proceed() } }', []],
    ['override fun onReceivedSslError(v: V, handler: H, e: E) { handler.cancel() }', []],
  ])('judges %s', async (text, spots) => {
    expect(spotsOf(await kotlin(webView, text))).toEqual(spots);
  });

  it('leaves out tests and debug builds', async () => {
    const text = 'WebView.setWebContentsDebuggingEnabled(true)';
    const files = { 'android/app/src/debug/java/A.kt': text, 'android/app/src/test/java/B.kt': text };
    expect(await androidFindings(webView, files)).toEqual([]);
  });
});

describe('android-token-in-native-storage', () => {
  const preferences = (code: string) => `import android.content.SharedPreferences\n${code}`;

  it.each([
    ['p.edit().putString("access_token", value).apply()', ['Code.kt:2 high']],
    ['p.edit().putString("refresh_token_$id", value).apply()', ['Code.kt:2 critical']],
    ['const val KEY = "access_token"\nfun save(v: String) { p.edit().putString(KEY, v).apply() }', ['Code.kt:3 high']],
    ['p.edit().putString(NAME, user.accessToken).apply()', ['Code.kt:2 high']],
    ['p.edit().putString("access_token", null).apply()', []],
    ['p.edit().putString("WIDGET_TASK_QUEUE", queue.toString()).apply()', []],
    ['p.edit().putString("theme", theme).apply()', []],
    ['val c = Cipher.getInstance("AES/GCM/NoPadding")\np.edit().putString("access_token", sealed).apply()', []],
    ['val p = EncryptedSharedPreferences.create(a)\np.edit().putString("access_token", token).apply()', []],
  ])('judges %s', async (code, spots) => {
    expect(spotsOf(await kotlin(storage, preferences(code)))).toEqual(spots);
  });

  it('takes bundles of other things for no storage', async () => {
    expect(await kotlin(storage, 'bundle.putString("access_token", token)')).toEqual([]);
  });

  it('reads Java', async () => {
    const text =
      'class A {\n  static final String KEY = "session_token";\n  void save(String v) {\n    getSharedPreferences("a", 0).edit().putString(KEY, v).apply();\n  }\n}';
    expect(spotsOf(await androidFindings(storage, { [`${folder}/A.java`]: text }))).toEqual(['A.java:4 high']);
  });

  it('follows what objects hold through data classes', async () => {
    const classes =
      'data class Account(\n  val name: String,\n  val token: String\n)\ndata class Settings(val accounts: MutableList<Account>, val theme: String = "a")\n';
    const save =
      'fun save(settings: Settings) {\n  Paper.book("app").write("settings", settings)\n}\nfun note(note: Note) {\n  Paper.book("app").write("note", note)\n}\n';
    const findings = await kotlin(storage, save, { [`${folder}/Classes.kt`]: classes });
    expect(spotsOf(findings)).toEqual(['Code.kt:2 high']);
    expect(findings[0]).toMatchObject({ confidence: 'high', subject: { name: 'Settings.accounts.token' } });
  });

  it('is unsure about a store of anything', async () => {
    const text =
      'fun set(key: String, value: String?) {\n  val row = open(a)\n  if (db != null) {\n    val values = ContentValues()\n    values.put(VALUE, value)\n  }\n}';
    expect(await kotlin(storage, text)).toMatchObject([{ severity: 'low', confidence: 'low', location: { line: 5 } }]);
    expect(
      await kotlin(storage, text.replace('value: String?', 'count: Int').replace('VALUE, value', 'COUNT, count')),
    ).toEqual([]);
  });
});
