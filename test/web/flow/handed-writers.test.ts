import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

/** An app with a module that names a member of a store, and a page that calls what the module exports. */
const app = (module: string, imported: string, put: string) => ({
  'src/keeping.ts': module,
  'src/enter.ts': `import ${imported} from './keeping';
export async function enter(form: FormData) {
  const answer = await (await fetch('/login', { method: 'POST', body: form })).json();
  ${put}
}
`,
});

const preferences = "import { Preferences } from '@capacitor/preferences';\n";

it.each([
  ['a constant', `${preferences}export const keep = Preferences.set;`, '{ keep }', 'keep('],
  ['a constant with a common name', `${preferences}export const set = Preferences.set;`, '{ set }', 'set('],
  ['a pattern', `${preferences}export const { set: keep } = Preferences;`, '{ keep }', 'keep('],
  ['an object', `${preferences}export const box = { put: Preferences.set };`, '{ box }', 'box.put('],
  [
    'what a composable returns',
    `${preferences}export function useBox() { const put = Preferences.set; const get = Preferences.get; return { put, get }; }`,
    '{ useBox }',
    'const { put } = useBox(); put(',
  ],
  [
    'what a composable calls otherwise',
    `${preferences}export const useBox = () => ({ keep: Preferences.set, read: Preferences.get });`,
    '{ useBox }',
    'const box = useBox(); await box.keep(',
  ],
  ['a member of a class', `${preferences}export class Box { keep = Preferences.set; }`, '{ Box }', 'new Box().keep('],
])('knows calls of a member of a store that another file hands out as %s', (_, module, imported, call) => {
  const put = (value: string) => app(module, imported, `${call}{ key: 'k', value: ${value} });`);
  const store = ['@capacitor/preferences'];
  expect(flowsIn(put('answer.accessToken'), store)).toEqual(['src/enter.ts:4 preferences access-token']);
  expect(flowsIn(put('answer.nickname'), store)).toEqual([]);
});

it.each([
  ['a bound function', 'export const box = { put: localStorage.setItem.bind(localStorage) };', '{ box }', 'box.put'],
  ['what a library exports', "export { set } from 'idb-keyval';", '{ set }', 'set'],
  ['what it exports, renamed', "import { set } from 'idb-keyval';\nexport { set as keep };", '{ keep }', 'keep'],
])('knows calls of %s that another file hands out', (_, module, imported, call) => {
  const stored = flowsIn(app(module, imported, `${call}('k', answer.accessToken);`), ['idb-keyval']);
  expect(stored).toHaveLength(1);
  expect(flowsIn(app(module, imported, `${call}('k', answer.nickname);`), ['idb-keyval'])).toEqual([]);
});

it('takes no other member of the same name for one', () => {
  const other = "import { Preferences } from './own';\nexport const keep = Preferences.set;";
  const files = {
    ...app(other, '{ keep }', "keep({ key: 'k', value: answer.accessToken });"),
    'src/own.ts': 'export const Preferences = { set: (entry: object) => void entry };',
  };
  expect(flowsIn(files, ['@capacitor/preferences'])).toEqual([]);
});
