import { describe, expect, it } from 'vitest';
import { ensureString } from '../../../src/scaffold/edits/property-list.js';

const header = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;
const plist = (body: string) => `${header}<dict>\n${body}</dict>\n</plist>\n`;
const name = '\t<key>CFBundleDisplayName</key>\n\t<string>Trail &amp; Co</string>\n';
const key = 'NSFaceIDUsageDescription';

const edit = (text: string, value = 'Unlocks <you> & me') => {
  const edited = ensureString(text, key, value);
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};

describe('ensureString', () => {
  it('adds the key at the end, indented like the others, and touches nothing else', () => {
    const text = plist(`\t<!-- the name -->\n${name}    <key>Mixed</key>\n    <true/>\n`);
    expect(edit(text)).toBe(
      text.replace('</dict>\n', `    <key>${key}</key>\n    <string>Unlocks &lt;you&gt; &amp; me</string>\n</dict>\n`),
    );
  });

  it('adds to the outer dictionary when another one ends last', () => {
    const nested = '\t<key>Scene</key>\n\t<dict>\n\t\t<key>A</key>\n\t\t<dict/>\n\t</dict>\n';
    expect(edit(plist(nested))).toContain(`\t</dict>\n\t<key>${key}</key>\n`);
  });

  it.each([
    ['a dictionary without entries', plist(''), '<dict>\n\t<key>NS'],
    ['an empty-element dictionary', `${header}<dict/>\n</plist>\n`, '<dict>\n\t<key>NS'],
    ['a dictionary on one line', `${header}<dict><key>A</key><true/></dict>\n</plist>`, '<true/>\n'],
  ])('edits %s', (_, text, expected) => {
    const after = edit(text);
    expect(after).toContain(expected);
    expect(edit(after)).toBe(after);
  });

  it('keeps CRLF and a missing last newline', () => {
    const text = plist(name).trimEnd().replaceAll('\n', '\r\n');
    const after = edit(text);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.endsWith('</plist>')).toBe(true);
  });

  it('keeps a text that somebody wrote, fills a blank one, and does nothing twice', () => {
    const written = plist(`\t<key>${key}</key>\n\t<string>Ours</string>\n`);
    expect(edit(written)).toBe(written);
    expect(edit(plist(`\t<key>${key}</key>\n\t<string> </string>\n`), 'New')).toContain('<string>New</string>');
    const once = edit(plist(name));
    expect(edit(once)).toBe(once);
  });

  it.each([
    ['another type', plist(`\t<key>${key}</key>\n\t<true/>\n`), 5],
    ['broken XML', plist('<key>A</string>'), null],
    ['no plist', '<html></html>', null],
    ['a list', `${header}<array/></plist>`, 3],
    ['nothing', '', null],
  ])('refuses %s', (_, text, line) => {
    expect(ensureString(text, key, 'x')).toEqual({ refused: expect.any(String), line });
  });
});
