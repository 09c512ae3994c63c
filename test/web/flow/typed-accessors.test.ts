import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (type: string) => ({
  'tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: '.', paths: { '@shop/kit': ['libs/kit/index.ts'] } } }),
  'libs/kit/index.ts': `export * from './record';\nexport * from './keeper';`,
  'libs/kit/record.ts': 'export interface Entry { id: string }',
  'libs/kit/keeper.ts': `import { Storage } from '@ionic/storage-angular';
export interface Keeper { store: Storage; set(key: string, value: unknown): Promise<void> }
export interface Basket { set(key: string, value: unknown): void }`,
  'src/keeper.service.ts': `import { Storage } from '@ionic/storage-angular';
import { Keeper } from '@shop/kit';
export class KeeperService implements Keeper {
  constructor(public store: Storage) {}
  async set(key: string, value: unknown) {
    await this.store.set(key, value);
  }
}`,
  'src/auth.service.ts': `import { Keeper, Basket } from '@shop/kit';
import { injector } from './injector';
export class AuthService {
  private get keeper(): ${type} {
    return injector.get('keeper');
  }
  enter(form: unknown) {
    this.http.post('/auth/login', form).subscribe((answer: any) => this.keeper.set('a', answer.token));
  }
}`,
});

it('the type of an accessor is found behind the module that passes it on', () => {
  expect(flowsIn(app('Keeper'), ['@ionic/storage-angular'])).toEqual([
    'src/auth.service.ts:8 ionic-storage access-token',
  ]);
  expect(flowsIn(app('Basket'), ['@ionic/storage-angular'])).toEqual([]);
});
