import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const storing = (name: string, supertype = '') => `
  export class ${name} ${supertype} {
    save(key: string, data: string) { localStorage.setItem(key, data); }
  }`;

/** Two classes store through a method of one common name; only one of them is reached by a chain of wrappers. */
const app = {
  'src/cache.ts': storing('PictureCache'),
  'src/gallery.ts': `
    import { PictureCache } from './cache';
    export class Gallery {
      constructor(private cache: PictureCache) {}
      show(path: string) { this.cache.save('last-picture', path); }
    }`,
  'src/backend.ts': `export interface Backend { save(key: string, data: string): void }`,
  'src/web-backend.ts': `import { Backend } from './backend';${storing('WebBackend', 'implements Backend')}`,
  'src/vault.ts': `
    import { Backend } from './backend';
    export class Vault {
      constructor(private backend: Backend) {}
      save(key: string, data: string) { this.backend.save(key, data); }
    }`,
  'src/account.ts': `
    import { Vault } from './vault';
    export class Account {
      constructor(private vault: Vault) {}
      async enter(form: unknown) {
        const answer = await fetch('/api/login', { method: 'POST', body: JSON.stringify(form) });
        const { access_token } = await answer.json();
        this.vault.save('member', access_token);
      }
    }`,
};

it('finds the callers of each of several methods that share a common name', () => {
  expect(flowsIn(app)).toEqual(['src/account.ts:8 local-storage access-token']);
});
