import { describe, expect, it } from 'vitest';
import { attributeNamed, childNamed, descendants } from '../../../src/native/xml/element.js';
import { parseXml } from '../../../src/native/xml/parse-xml.js';

const rootOf = (text: string) => parseXml('a.xml', text).root;

describe('parseXml', () => {
  it('locates tags, attributes and elements', () => {
    const root = rootOf(
      '<?xml version="1.0"?>\r\n<a>\r\n  <b\r\n    x:c = "1 &amp; 2"\r\n    d=\'"q"\'>t<e/>u</b>\r\n</a>',
    );
    const b = childNamed(root, 'b');
    expect(b?.tag).toMatchObject({ file: 'a.xml', line: 3, column: 3, endLine: 3, endColumn: 5 });
    expect(b?.location).toMatchObject({ line: 3, column: 3, endLine: 5 });
    expect(attributeNamed(b, 'x:c')).toEqual({
      name: 'x:c',
      value: '1 & 2',
      location: { file: 'a.xml', line: 4, column: 5, endLine: 4, endColumn: 22 },
    });
    expect(attributeNamed(b, 'd')).toMatchObject({ value: '"q"', location: { line: 5, column: 5, endColumn: 12 } });
    expect(b?.text).toBe('tu');
  });

  it('finds the attribute itself when its value repeats its name', () => {
    const attribute = attributeNamed(rootOf('<a name="name" n="name"/>'), 'n');
    expect(attribute?.location).toMatchObject({ column: 16, endColumn: 24 });
  });

  it('keeps what stands before an error and says what is wrong', () => {
    const { root, problem } = parseXml('a.xml', '<a b="1"><c d="2"></a>');
    expect(attributeNamed(root, 'b')?.value).toBe('1');
    expect(attributeNamed(childNamed(root, 'c'), 'd')?.value).toBe('2');
    expect(problem).toMatch(/unexpected close tag|unclosed/i);
  });

  it('expands no declared entity', () => {
    const lol = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a b="&y;">&y;</a>';
    expect(JSON.stringify(parseXml('a.xml', lol))).not.toContain('xxxxxxxxxx');
  });

  it.each(['', 'plain text', '\0\0\0', '<', '<a', '<a b="', '</a>', '<a b=c>', '<!-- <a/>'])('survives %j', (text) => {
    expect(parseXml('a.xml', text).problem).not.toBeNull();
  });

  it('reads ten thousand nested elements', () => {
    const root = rootOf('<a>'.repeat(10_000) + '</a>'.repeat(10_000));
    expect(root && [...descendants(root)].length).toBe(10_000);
  });
});
