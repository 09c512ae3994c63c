import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { createProjects, type FileMap } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import { isAtLeast, severities } from '../../src/report/scales.js';

/** What decides in the project that `cap add` writes; test/e2e generates it with every version of the CLI. */
const fresh = (major: number): FileMap => ({
  'package.json': JSON.stringify({ name: 'fresh', dependencies: { '@capacitor/core': `^${major}.0.0` } }),
  'capacitor.config.json': '{ "appId": "com.example.fresh", "appName": "Fresh", "webDir": "dist" }',
  'src/main.ts': "document.title = 'Fresh';\n",
  'android/variables.gradle': `ext {\n    minSdkVersion = ${major + 16}\n    targetSdkVersion = ${major + 28}\n}\n`,
  'android/app/build.gradle':
    'android {\n    defaultConfig {\n        minSdkVersion rootProject.ext.minSdkVersion\n        targetSdkVersion rootProject.ext.targetSdkVersion\n    }\n}\n',
  'android/app/src/main/AndroidManifest.xml':
    '<manifest xmlns:android="http://schemas.android.com/apk/res/android">\n    <application\n        android:allowBackup="true"\n        android:label="@string/app_name">\n    </application>\n    <uses-permission android:name="android.permission.INTERNET" />\n</manifest>\n',
  'android/app/src/main/java/com/example/fresh/MainActivity.java':
    'package com.example.fresh;\n\nimport com.getcapacitor.BridgeActivity;\n\npublic class MainActivity extends BridgeActivity {}\n',
  'ios/App/App/Info.plist':
    '<plist version="1.0">\n<dict>\n\t<key>CFBundleDisplayName</key>\n\t<string>Fresh</string>\n</dict>\n</plist>\n',
  'ios/App/App/AppDelegate.swift':
    'import UIKit\nimport Capacitor\n\n@UIApplicationMain\nclass AppDelegate: UIResponder, UIApplicationDelegate {\n    var window: UIWindow?\n}\n',
});

const store: FileMap = {
  'src/session.ts': `import { Preferences } from '@capacitor/preferences';
export async function signIn(body: string): Promise<void> {
  const { accessToken } = await (await fetch('/auth/login', { method: 'POST', body })).json();
  await Preferences.set({ key: 'access_token', value: accessToken });
}
`,
};

const everything = ['root', 'file', 'database', 'sharedpref', 'external'].map(
  (name) => `<exclude domain="${name}" path="."/>`,
);

/** The files after what the remedy of the rule about backups says. */
function remedied(files: FileMap): FileMap {
  const manifest = 'android/app/src/main/AndroidManifest.xml';
  const attributes = 'android:allowBackup="false" android:dataExtractionRules="@xml/data_extraction_rules"';
  return {
    ...files,
    [manifest]: String(files[manifest]).replace('android:allowBackup="true"', attributes),
    'android/app/src/main/res/xml/data_extraction_rules.xml': `<data-extraction-rules><cloud-backup>${everything.join('')}</cloud-backup><device-transfer>${everything.join('')}</device-transfer></data-extraction-rules>`,
  };
}

async function rulesOf(files: FileMap, atLeast: 'high' | 'low'): Promise<string[]> {
  const readers = { ...(await loadReaders()), openProjects: () => createProjects(files) };
  const { report } = await runAudit(readers, '.');
  expect(report.diagnostics).toEqual([]);
  return report.findings.filter(({ severity }) => isAtLeast(severities, severity, atLeast)).map(({ rule }) => rule);
}

describe.each([6, 7, 8])('a fresh project of Capacitor %i', (major) => {
  it('has no high finding before it stores a token', async () => {
    expect(await rulesOf(fresh(major), 'high')).toEqual([]);
  });

  it('exposes a token by its backups until the remedy is done', async () => {
    const files = { ...fresh(major), ...store };
    expect(await rulesOf(files, 'high')).toEqual(['android-backup-exposes-tokens', 'token-in-preferences']);
    const left = await rulesOf(remedied(files), 'low');
    expect(left).toContain('token-in-preferences');
    expect(left).not.toContain('android-backup-exposes-tokens');
  });
});

it('lists what native code keeps in the inventory', async () => {
  const code = 'func save(token: String) {\n  UserDefaults.standard.set(token, forKey: "access_token")\n}\n';
  const files = { ...fresh(8), 'ios/App/App/Session.swift': code };
  const readers = { ...(await loadReaders()), openProjects: () => createProjects(files) };
  const { report } = await runAudit(readers, '.');
  expect(report.inventory).toMatchObject([
    { subject: { kind: 'access-token' }, key: 'access_token', medium: 'preferences', protection: 'none' },
  ]);
  expect(report.findings.map(({ rule }) => rule)).toContain('ios-token-in-native-storage');
});
