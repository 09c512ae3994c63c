import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (code: string) =>
  flowsIn({ 'src/Staff.tsx': `export function Staff(made: { name: string; password: string }) {\n  ${code}\n}` });

it.each([
  [
    'a text that was put together before',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    'const text = `Name: ${made.name}, password: ${made.password}`; navigator.clipboard.writeText(text);',
  ],
  [
    'what a function of the page is handed',
    'const copy = async (text: string) => { await navigator.clipboard.writeText(text); }; copy(made.password);',
  ],
  [
    'what is handed on once more',
    `const put = (value: string) => navigator.clipboard.writeText(value);
  const copy = (label: string, text: string) => put(text); copy('Password', made.password);`,
  ],
  [
    'what a plugin is handed by a function of the page',
    `const copy = async (string: string) => {
    const { Clipboard } = await import('@capacitor/clipboard'); await Clipboard.write({ string });
  }; copy(made.password);`,
  ],
])('finds a password that is copied: %s', (_, code) => {
  expect(page(code).map((flow) => flow.split(' ').slice(1))).toEqual([['clipboard', 'password']]);
});

it.each([
  [
    'another member',
    'const copy = (text: string) => navigator.clipboard.writeText(text); copy(made.name); save(made.password);',
  ],
  [
    'another argument',
    "const copy = (text: string, of: string) => navigator.clipboard.writeText(text); copy('a', made.password);",
  ],
  [
    'a link that signs a guest in',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    'const copy = (text: string) => navigator.clipboard.writeText(text); copy(`${location.origin}/invite/${made.token}`);',
  ],
])('leaves alone what is none: %s', (_, code) => {
  expect(page(code)).toEqual([]);
});

const clipboard = `export async function copyText(text: string) {
  await navigator.clipboard.writeText(text);
}
`;

const hook = `import { Clipboard } from '@capacitor/clipboard';
export function useCopy() {
  const copyText = async (text: string) => { await Clipboard.write({ string: text }); };
  return { copyText };
}
`;

const staff = (start: string, value: string) => `import { copyText, useCopy } from './copying';
export function Staff(made: { name: string; password: string }) {
  ${start}
  return () => copyText(${value});
}
`;

it.each([
  ['a function', clipboard, ''],
  ['a hook', hook, 'const { copyText } = useCopy();'],
])('finds what %s of another file is handed', (_, copying, start) => {
  const flows = (value: string) => flowsIn({ 'src/copying.ts': copying, 'src/Staff.tsx': staff(start, value) });
  expect(flows('made.password')).toEqual(['src/Staff.tsx:4 clipboard password']);
  expect(flows('made.name')).toEqual([]);
});
