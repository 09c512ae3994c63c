import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = (chain: string) =>
  flowsIn(
    {
      'src/enter.ts': `import axios from 'axios';
import { tap } from 'rxjs/operators';
export class Enter {
  login(form: any) {
    const asked = axios.post('/auth/login', form);
    ${chain};
  }
}
`,
    },
    ['axios', 'rxjs'],
  );

it.each([
  `axios.post('/auth/login', form).then((answer) => answer.data.token).then(console.log)`,
  'asked.then(console.log); asked.then((answer) => this.keep(answer.data.token))',
  `this.http.post('/auth/login', form).pipe(tap(console.log), tap((answer: any) => this.keep(answer.token)))`,
  `this.http.post('/auth/login', form).pipe(tap((answer: any) => this.keep(answer.token))).subscribe(console.log)`,
  `this.http.post('/auth/login', form).pipe(tap((answer: any) => this.keep(answer.token))).subscribe({ next: console.log })`,
])('a log that is handed over shows what it is called with: %s', (chain) => {
  expect(enter(chain)).toEqual([expect.stringMatching(/^src.enter.ts:6 log (?:access-token|session)$/)]);
});

it.each([
  `axios.post('/auth/login', form).then((answer) => answer.data.user.name).then(console.log)`,
  `axios.post('/auth/login', form).then((answer) => this.keep(answer.data.token)).catch(console.log)`,
  `axios.post('/auth/login', form).then((answer) => this.keep(answer.data.token), console.log)`,
  `this.http.get('/orders').subscribe(console.log); this.keep(this.token)`,
  `axios.get('/tokens').then(({ data }) => data.forEach(console.log))`,
])('others see no secret: %s', (chain) => {
  expect(enter(chain)).toEqual([]);
});

it('it is told of where it stands', () => {
  expect(enter(`asked\n      .then((answer) => answer.data.token)\n      .then(console.log)`)).toEqual([
    'src/enter.ts:8 log access-token',
  ]);
});
