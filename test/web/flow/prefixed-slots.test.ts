import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (calls: string) => ({
  'src/store.ts': `export class Settings {
  put(name: string, value: unknown) {
    localStorage.setItem(\`settings:\${name}\`, JSON.stringify(value));
  }
}
`,
  'src/login.ts': `import { Settings } from './store';
export const finish = (settings: Settings, answer: any, slot: string) => {
  ${calls}
};
`,
});

it('a wrapper with a prefix for all slots is judged where it is called', () => {
  expect(flowsIn(app(`settings.put('tkn', answer.accessToken);\n  settings.put('theme', answer.theme);`))).toEqual([
    'src/login.ts:3 local-storage access-token',
  ]);
});

it('where no call says which slot it is, the write is', () => {
  expect(flowsIn(app(`settings.put(slot, answer.accessToken);`))).toEqual([
    'src/store.ts:3 local-storage access-token',
  ]);
});
