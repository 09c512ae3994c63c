// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of apps and their tools
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.js';

/** Of the Debian packages aapt and android-framework-res. */
const aapt2 = '/usr/lib/android-sdk/build-tools/debian/aapt2';
const framework = '/usr/share/android-framework-res/framework-res.apk';

export const hasAapt2 = existsSync(aapt2) && existsSync(framework);

/**
 * Compiles and links the manifest and resources, and gives the manifest as the system would read it. The themes of
 * AppCompat are not there, so stubs stand for them; Debian's framework is older than `dataExtractionRules`, so a small
 * package declares it.
 */
export function linkedManifest(app: string, work: string, path: string): string {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'stub/res/values'), { recursive: true });
  const main = join(app, 'android/app/src/main');
  cpSync(join(main, 'res'), join(work, 'res'), { recursive: true });
  rmSync(join(work, 'res/layout'), { recursive: true, force: true });
  const style = (name: string) => `<style name="${name}" parent="android:Theme.Material.Light"/>`;
  const styles = ['AppTheme', 'AppTheme.NoActionBar', 'AppTheme.NoActionBarLaunch'].map(style).join('');
  writeFileSync(join(work, 'res/values/styles.xml'), `<resources>${styles}</resources>`);
  writeFileSync(
    join(work, 'stub/AndroidManifest.xml'),
    '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="android"/>',
  );
  writeFileSync(
    join(work, 'stub/res/values/attrs.xml'),
    '<resources><attr name="dataExtractionRules" format="reference"/><public type="attr" name="dataExtractionRules" id="0x0101063e"/></resources>',
  );
  const manifest = readFileSync(join(main, 'AndroidManifest.xml'), 'utf8')
    .replaceAll('${applicationId}', 'app.trailhead')
    .replace('<manifest ', '<manifest package="app.trailhead" ');
  writeFileSync(join(work, 'AndroidManifest.xml'), manifest);
  const run = (...args: string[]) => runCommand(work, path, [aapt2, ...args]);
  run('compile', '--dir', 'stub/res', '-o', 'stub.zip');
  run('link', '-x', '-I', framework, '--manifest', 'stub/AndroidManifest.xml', '-o', 'stub.apk', 'stub.zip');
  run('compile', '--dir', 'res', '-o', 'res.zip');
  const link = ['-I', framework, '-I', 'stub.apk', '--manifest', 'AndroidManifest.xml', '--auto-add-overlay'];
  run('link', ...link, '-o', 'out.apk', 'res.zip');
  return run('dump', 'xmltree', 'out.apk', '--file', 'AndroidManifest.xml');
}

/** A property list as Python's reader sees it, which is stricter than ours. */
export function readPlist(file: string, path: string): Record<string, unknown> {
  const script = 'import json,plistlib,sys; print(json.dumps(plistlib.load(open(sys.argv[1],"rb"))))';
  return JSON.parse(runCommand('/', path, ['python3', '-c', script, file]));
}
