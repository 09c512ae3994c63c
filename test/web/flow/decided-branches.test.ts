import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (calls: string) => ({
  'src/session.ts': `export class Session {
  append(key: string, value: string, keep = false, where: string) {
    if (keep) {
      localStorage.setItem(key, value);
    } else if (where === 'tab') {
      sessionStorage.setItem(key, value);
    }
  }
}
`,
  'src/login.ts': `import { Session } from './session';
export const finish = (session: Session, answer: any, flag: boolean) => {
  ${calls}
};
`,
});

it('a branch that the arguments of a call rule out stores nothing', () => {
  expect(flowsIn(app(`session.append('jwt', answer.accessToken);`))).toEqual([]);
  expect(flowsIn(app(`session.append('jwt', answer.accessToken, true);`))).toEqual([
    'src/login.ts:3 local-storage access-token',
  ]);
  expect(flowsIn(app(`session.append('jwt', answer.accessToken, false, 'tab');`))).toEqual([
    'src/login.ts:3 session-storage access-token',
  ]);
});

it('what the code leaves open may be either', () => {
  expect(flowsIn(app(`session.append('jwt', answer.accessToken, flag, 'tab');`))).toEqual([
    'src/login.ts:3 local-storage access-token',
    'src/login.ts:3 session-storage access-token',
  ]);
});
