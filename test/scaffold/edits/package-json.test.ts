import { describe, expect, it } from 'vitest';
import type { Edited } from '../../../src/scaffold/edits/edited.js';
import { ensureDependency, removeDependency } from '../../../src/scaffold/edits/package-json.js';

const textOf = (edited: Edited): string => {
  if ('refused' in edited) throw new Error(edited.refused);
  return edited.text;
};

const manifest = `{
  "name": "app",
  "dependencies": {
    "@capacitor/core": "^8.0.0",
    "vue": "^3.5.0"
  },
  "files": ["a",   "b"]
}
`;
const jose = { name: 'jose', range: '^6.0.0', dev: false };
const add = (text: string, install = jose) => textOf(ensureDependency(text, install, () => true));

describe('ensureDependency', () => {
  it('adds it where its name sorts and formats nothing else', () => {
    expect(add(manifest)).toBe(manifest.replace('    "vue"', '    "jose": "^6.0.0",\n    "vue"'));
  });

  it('appends where the names are not sorted', () => {
    const text = manifest.replace('"@capacitor/core"', '"zod"');
    expect(add(text)).toBe(text.replace('"^3.5.0"', '"^3.5.0",\n    "jose": "^6.0.0"'));
  });

  it('adds the field, with the indent and line endings of the file', () => {
    const text = '{\r\n\t"name": "app"\r\n}\r\n';
    expect(add(text, { ...jose, dev: true })).toBe(
      '{\r\n\t"name": "app",\r\n\t"devDependencies": {\r\n\t\t"jose": "^6.0.0"\r\n\t}\r\n}\r\n',
    );
  });

  it('replaces a range that will not do, in the field where it is', () => {
    const text = manifest.replace('"vue": "^3.5.0"', '"jose": "^4.0.0"');
    expect(add(text)).toBe(text);
    expect(textOf(ensureDependency(text, { ...jose, dev: true }, () => false))).toBe(text.replace('^4', '^6'));
    expect(add(add(manifest))).toBe(add(manifest));
  });

  it.each([
    ['broken JSON', '{ "name": ', 1],
    ['a list', '[]', 1],
  ])('refuses %s', (_, text, line) => {
    expect(ensureDependency(text, jose, () => true)).toEqual({ refused: expect.any(String), line });
  });
});

describe('removeDependency', () => {
  it('takes it out of every field', () => {
    const text =
      '{\n  "dependencies": {\n    "a": "1",\n    "b": "1"\n  },\n  "devDependencies": {\n    "b": "1"\n  }\n}\n';
    expect(textOf(removeDependency(text, 'b'))).toBe(
      '{\n  "dependencies": {\n    "a": "1"\n  },\n  "devDependencies": {\n  }\n}\n',
    );
    expect(textOf(removeDependency(manifest, 'react'))).toBe(manifest);
  });
});
