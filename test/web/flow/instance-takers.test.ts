import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (use: string, imported = "import { Manager } from 'auth-manager';") => ({
  'src/kept.ts': `export class Kept {
  saveToken(token: string) { localStorage.setItem('jwt', token); }
  nick() {}
}
`,
  'src/page.ts': `${imported}
import { Kept } from './kept';
${use}
`,
  'src/manager.ts': 'export class Manager { constructor(private kept: any) {} start() { this.kept.nick(); } }\n',
});

const found = ['src/kept.ts:2 local-storage access-token'];

it.each(['export const manager = new Manager({}, new Kept());', 'const kept = new Kept();\nnew Manager({}, kept);'])(
  'what is handed an instance may call all its methods: %s',
  (use) => {
    expect(flowsIn(app(use))).toEqual(found);
    expect(flowsIn(app(use, "import { Manager } from './manager';"))).toEqual([]);
  },
);

it('an instance that stays in the app is used as its code says', () => {
  expect(flowsIn(app('const kept = new Kept();\nkept.nick();'))).toEqual([]);
  expect(flowsIn(app('const kept = new Kept();\nkept.saveToken(ask());'))).toEqual(found);
});
