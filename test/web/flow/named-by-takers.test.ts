import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (use: string, data = 'string') =>
  flowsIn(
    {
      'src/enter.service.ts': `import { HttpClient } from '@angular/common/http';
import { Observable } from 'rxjs';
export interface Reply<T> { success: boolean; message: string; data: T }
export class EnterService {
  constructor(private http: HttpClient) {}
  login(form: unknown): Observable<Reply<${data}>> {
    return this.http.post<Reply<${data}>>('/account/login', form);
  }
}
`,
      'src/enter.page.ts': `import { firstValueFrom } from 'rxjs';
import { EnterService } from './enter.service';
export class EnterPage {
  constructor(private service: EnterService) {}
  async enter(form: unknown) {
    const answer = await firstValueFrom(this.service.login(form));
    ${use}
  }
}
`,
    },
    ['@angular/common', 'rxjs'],
  );

it.each([
  `console.log('entered', answer); await this.saveToken(answer.data);`,
  `console.log('entered', answer); const token = answer.data; return token;`,
  `this.jwt = answer.data; console.log('entered', answer);`,
])('a member is what takes it calls it: %s', (use) => {
  expect(page(use)).toEqual(['src/enter.page.ts:7 log access-token']);
});

it.each([
  `console.log('entered', answer); await this.saveName(answer.data);`,
  `console.log('entered', answer); await this.setPushToken(answer.data);`,
  `console.log('entered', answer.message); await this.saveToken(answer.data);`,
  `console.log('entered', answer); const session = answer.data; return session;`,
  `console.log('entered', answer); await this.saveToken(this.data);`,
])('others are not: %s', (use) => {
  expect(page(use)).toEqual([]);
});

it('what is declared to be an object without one holds none', () => {
  const use = `console.log('entered', answer); const token = answer.data; return token.color;`;
  expect(page(use, '{ color: string; name: string }')).toEqual([]);
});
