import { describe, expect, it } from 'vitest';
import { entryAt, isTrue, parsePlist } from '../../../src/native/ios/plist.js';

const wrap = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${body}
</plist>
`;

function read(body: string) {
  const result = parsePlist('Info.plist', wrap(body));
  if ('problem' in result) throw new Error(result.problem);
  return result.list.root;
}

describe('parsePlist', () => {
  it('reads values of every type, in dictionaries and lists', () => {
    const root = read(
      '<dict><key>s</key><string>a &amp; b</string><key>n</key><integer>3</integer><key>d</key><dict><key>l</key><array><true/><string>x</string></array></dict></dict>',
    );
    expect(entryAt(root, 's')?.value).toMatchObject({ kind: 'scalar', value: 'a & b' });
    expect(entryAt(root, 'n')?.value).toMatchObject({ kind: 'scalar', value: 3 });
    expect(entryAt(root, 'd', 'l')?.value).toMatchObject({ items: [{ value: true }, { value: 'x' }] });
    expect(entryAt(root, 's', 'l')).toBeNull();
  });

  it('points at the key', () => {
    expect(entryAt(read('<dict>\n\t<key>a</key>\n\t<true/>\n</dict>'), 'a')?.location).toEqual({
      file: 'Info.plist',
      line: 5,
      column: 2,
      endLine: 5,
      endColumn: 14,
    });
  });

  it('ignores comments between key and value, and a key without a value', () => {
    const root = read('<dict><key>a</key><!-- why --><true/><key>b</key></dict>');
    expect(isTrue(entryAt(root, 'a'))).toBe(true);
    expect(entryAt(root, 'b')).toBeNull();
  });

  it.each([
    ['<true/>', true],
    ['<string>YES</string>', true],
    ['<false/>', false],
    ['<string>NO</string>', false],
    ['<dict/>', false],
  ])('takes %s for %s', (value, expected) => {
    expect(isTrue(entryAt(read(`<dict><key>a</key>${value}</dict>`), 'a'))).toBe(expected);
  });

  it.each([
    ['an empty file', ''],
    ['another format', '{ a = 1; }'],
    ['a cut file', wrap('<dict><key>a</key><true/>').slice(0, -10)],
    ['no dictionary', wrap('<array/>')],
    ['a hostile entity', '<!DOCTYPE a [<!ENTITY b "c">]><plist><dict><key>a</key><string>&b;</string></dict></plist>'],
  ])('tells what is wrong with %s', (_, text) => {
    expect(parsePlist('Info.plist', text)).toEqual({ problem: expect.stringMatching(/./) });
  });

  it('survives deep nesting', () => {
    const text = wrap(`<dict><key>a</key>${'<array>'.repeat(5_000)}${'</array>'.repeat(5_000)}</dict>`);
    expect(parsePlist('Info.plist', text)).toHaveProperty('list');
  });
});
