import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankIdleBodies } from '../../../src/native/code/blank-bodies.js';

const keepPut = (text: string): string => blankIdleBodies(text, (body) => !/put/.test(body));

describe('blankIdleBodies', () => {
  it('keeps what stands outside of functions, and whole functions of interest', () => {
    const kotlin =
      'class A {\n  val key = "k"\n  fun idle() {\n    go()\n  }\n  fun save() {\n    if (a) { put(key) }\n  }\n}\n';
    expect(keepPut(kotlin)).toBe(
      'class A {\n  val key = "k"\n  fun idle() {\n        \n  }\n  fun save() {\n    if (a) { put(key) }\n  }\n}\n',
    );
  });

  it.each([
    [
      'types inside types',
      'class A { companion object { val a = 1; fun f() { go() } } }',
      'class A { companion object { val a = 1; fun f() {      } } }',
    ],
    [
      'Objective-C',
      '@implementation A\n- (void)f {\n  [self go];\n}\n@end',
      '@implementation A\n- (void)f {\n            \n}\n@end',
    ],
    [
      'members of a Swift class that are no types',
      'class A { class func f() { go() } }',
      'class A { class func f() {      } }',
    ],
    ['properties with accessors', 'struct A { var a: Int { 1 } }', 'struct A { var a: Int {   } }'],
    ['braces in strings', 'fun f() { go("}") } fun g() { put("{") }', 'fun f() {         } fun g() { put("{") }'],
    [
      'braces in characters',
      "void f() { go('}'); } void g() { put('{'); }",
      "void f() {          } void g() { put('{'); }",
    ],
    [
      'braces in comments',
      'fun f() { /* } */ } fun g() { put() // }\n }',
      'fun f() {         } fun g() { put() // }\n }',
    ],
    ['names in parameters', 'fun f(put: Put) { go() }', 'fun f(put: Put) { go() }'],
  ])('knows %s', (_, text, expected) => {
    expect(keepPut(text)).toBe(expected);
  });

  it.each(['fun f() { go() } }', 'fun f() { if (a) { go() }', '#if A\nfunc f() {\n#else\nfunc g() {\n#endif\n go() }'])(
    'leaves text alone whose braces do not pair up: %s',
    (text) => {
      expect(keepPut(text)).toBe(text);
    },
  );

  it('moves nothing', () => {
    const pieces = fc.array(
      fc.constantFrom('class A', ' {', '}', '\n', 'put', '"', "'", '//', '/*', '*/', 'fun f()', ';', 'é'),
    );
    fc.assert(
      fc.property(pieces, (given) => {
        const text = given.join('');
        const blanked = keepPut(text);
        expect(blanked.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) expect([text[i], text[i] === '\n' ? '\n' : ' ']).toContain(blanked[i]);
      }),
    );
  });
});
