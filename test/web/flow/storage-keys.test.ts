import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const flowsOf = (source: string) =>
  findTokenFlows(createProject({ 'src/menu.ts': source })).flows.map(({ confidence, subject, location }) => ({
    confidence,
    kind: subject.kind,
    line: location.line,
  }));

describe('names inside a storage key', () => {
  it('do not speak for the value when they are values set into the key', () => {
    expect(
      flowsOf(`
export function keepMenu(tableToken: string, menu: object) {
  localStorage.setItem(\`menu_\${tableToken}\`, JSON.stringify(menu));
}
`),
    ).toEqual([]);
  });

  it('speak for the value when they are constants that name the slot', () => {
    expect(
      flowsOf(`
import { TOKEN_KEY } from '../generated/keys';
export function keep(value: string) {
  localStorage.setItem(\`menu_\${TOKEN_KEY}\`, value);
}
`),
    ).toEqual([{ confidence: 'medium', kind: 'access-token', line: 4 }]);
  });

  it('tell device tokens of the push service from those of a session', () => {
    expect(
      flowsOf(`
export function keep(token: string) {
  localStorage.setItem('devicetoken', JSON.stringify(token));
}
`),
    ).toEqual([{ confidence: 'low', kind: 'push-token', line: 3 }]);
  });

  it.each([
    ['answer.apikey', [{ confidence: 'high', kind: 'api-secret', line: 4 }]],
    ['answer.token', [{ confidence: 'high', kind: 'access-token', line: 4 }]],
    ['answer.theme', []],
  ])('say nothing of a value when they are just "key": %s', (value, found) => {
    expect(
      flowsOf(`
export async function enter(body: string) {
  const answer = await (await fetch('/auth/login', { method: 'POST', body })).json();
  sessionStorage.setItem('key', ${value});
}
`),
    ).toEqual(found);
  });
});

describe('a word that means a key and a password', () => {
  const keep = (key: string) =>
    flowsOf(`
export class Plans {
  constructor(private user: string, private part: string) {}
  private clave() { return 'plan::' + this.user; }
  save(plan: object) { const clave = 'part.' + this.part; localStorage.setItem(${key}, JSON.stringify(plan)); }
}
`);

  it.each(['this.clave()', 'clave'])('means a key where it makes one: %s', (key) => {
    expect(keep(key)).toEqual([]);
  });

  it('may mean a password where it is the key', () => {
    expect(keep("'clave'")).toMatchObject([{ confidence: 'low', kind: 'password' }]);
  });
});
