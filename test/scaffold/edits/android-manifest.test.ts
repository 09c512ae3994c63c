import { describe, expect, it } from 'vitest';
import { ensurePermission, setApplicationAttribute } from '../../../src/scaffold/edits/android-manifest.js';
import type { Edited } from '../../../src/scaffold/edits/edited.js';

const textOf = (edited: Edited): string => {
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};

const template = `<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android">

    <!-- <application android:old="true"> -->
    <application
        android:allowBackup="true"
        android:label='@string/app_name'>
        <activity android:name=".MainActivity" />
    </application>

    <uses-permission android:name="android.permission.INTERNET" />
</manifest>
`;

const rules = (text: string) => textOf(setApplicationAttribute(text, 'dataExtractionRules', '@xml/rules'));
const biometric = (text: string) => textOf(ensurePermission(text, 'android.permission.USE_BIOMETRIC'));

describe('setApplicationAttribute', () => {
  it('adds a line below the last attribute', () => {
    expect(rules(template)).toBe(
      template.replace("'@string/app_name'", '\'@string/app_name\'\n        android:dataExtractionRules="@xml/rules"'),
    );
  });

  it('stays on the line when the attributes do, and follows another prefix', () => {
    const text = '<manifest xmlns:a="http://schemas.android.com/apk/res/android"><application a:x="1"/></manifest>';
    expect(rules(text)).toContain('<application a:x="1" a:dataExtractionRules="@xml/rules"/>');
  });

  it('edits an application without attributes', () => {
    const text =
      '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application></application></manifest>';
    expect(rules(text)).toContain('<application android:dataExtractionRules="@xml/rules">');
  });

  it('replaces another value in place, and does nothing twice', () => {
    const text = template.replace('android:allowBackup="true"', 'android:dataExtractionRules = "true"');
    expect(rules(text)).toBe(
      template.replace('android:allowBackup="true"', 'android:dataExtractionRules="@xml/rules"'),
    );
    expect(rules(rules(template))).toBe(rules(template));
  });

  it('keeps CRLF', () => {
    expect(rules(template.replaceAll('\n', '\r\n')).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['broken XML', template.replace('</application>', '')],
    ['no application', '<manifest xmlns:android="http://schemas.android.com/apk/res/android"/>'],
    ['no namespace', '<manifest><application/></manifest>'],
    ['another root', '<resources/>'],
  ])('refuses %s', (_, text) => {
    expect(setApplicationAttribute(text, 'a', 'b')).toHaveProperty('refused');
  });
});

describe('ensurePermission', () => {
  it('adds it below the last permission', () => {
    const added = '\n    <uses-permission android:name="android.permission.USE_BIOMETRIC" />\n</manifest>';
    expect(biometric(template)).toBe(template.replace('\n</manifest>', added));
    expect(biometric(biometric(template))).toBe(biometric(template));
  });

  it('adds the first one', () => {
    const bare = template.replace(/ *<uses-permission.*\n/, '');
    expect(biometric(bare)).toBe(
      bare.replace(
        '</manifest>',
        '    <uses-permission android:name="android.permission.USE_BIOMETRIC" />\n</manifest>',
      ),
    );
  });
});
