import { describe, expect, it } from 'vitest';
import { parseBinaryPlist } from '../../../src/native/ios/binary-plist.js';
import { entryAt, isTrue } from '../../../src/native/ios/plist.js';
import { readNative } from '../../../src/native/read-native.js';
import { createProject } from '../../../src/project/in-memory.js';
import debugFlags from '../../../src/rules/ios/ios-debug-flags-in-release.js';
import { inShort, judgeFiles } from '../../rules/judge-files.js';

/** Made by plistlib: CAPACITOR_DEBUG, UIFileSharingEnabled, an exception for api.trailhead.app, UIBackgroundModes, N. */
const bytes = Buffer.from(
  'YnBsaXN0MDDVAQIDBAUGBwgOBl8QD0NBUEFDSVRPUl9ERUJVR1FOXxAWTlNBcHBUcmFuc3BvcnRTZWN1cml0eV8QEVVJQmFja2dyb3VuZE1vZGVzXxAUVUlGaWxlU2hhcmluZ0VuYWJsZWQJEAXRCQpfEBJOU0V4Y2VwdGlvbkRvbWFpbnPRCwxfEBFhcGkudHJhaWxoZWFkLmFwcNENBl8QIk5TRXhjZXB0aW9uQWxsb3dzSW5zZWN1cmVIVFRQTG9hZHOhD1VmZXRjaAgTJSdAVGtsbnGGiZ2gxccAAAAAAAABAQAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAzQ==',
  'base64',
);
const info = 'ios/App/App/Info.plist';

describe('binary property lists', () => {
  it('hold dictionaries, lists, texts, numbers and booleans', () => {
    const result = parseBinaryPlist(info, bytes);
    if (!('list' in result)) throw new Error(result.problem);
    const { root } = result.list;
    expect(entryAt(root, 'N')?.value).toMatchObject({ kind: 'scalar', value: 5 });
    expect(entryAt(root, 'UIBackgroundModes')?.value).toMatchObject({ kind: 'array', items: [{ value: 'fetch' }] });
    const domain = ['NSAppTransportSecurity', 'NSExceptionDomains', 'api.trailhead.app'];
    expect(isTrue(entryAt(root, ...domain, 'NSExceptionAllowsInsecureHTTPLoads'))).toBe(true);
  });

  it('are judged like those in XML, at the beginning of the file', async () => {
    expect(inShort(await judgeFiles(debugFlags, { [info]: bytes }))).toEqual([`high high ${info}:1:1`]);
  });

  it.each([
    ['cut short', bytes.subarray(0, 60)],
    ['nothing but a name', Buffer.from('bplist00')],
    ['offsets that lead outside', Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8, 0xff)])],
  ])('are reported when they are broken: %s', async (_, broken) => {
    const { ios, diagnostics } = await readNative(createProject({ [info]: broken, 'ios/App/Podfile': '' }));
    expect(ios?.infoPlists).toEqual([]);
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: info }]);
  });
});
