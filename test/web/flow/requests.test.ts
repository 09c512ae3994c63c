import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const stored = (request: string): string[] => {
  const manifest = { name: 'market', dependencies: { '@capacitor/core': '^7.0.0' } };
  const source = `export async function keep(tokenInfo, loginUrl) {
  const answer = await ${request};
  localStorage.setItem('entry', JSON.stringify(answer));
}`;
  const project = createProject({
    'package.json': JSON.stringify(manifest),
    'src/market.js': source,
    'src/clock.js': 'export const ends = (token) => token.length;',
  });
  return findTokenFlows(project)
    .flows.filter(({ confidence }) => confidence !== 'low')
    .map(({ confidence, key }) => `${confidence} ${key}`);
};

it('a record put into a database is no request, whatever it is called', () => {
  expect(stored('db.coins.put(tokenInfo)')).toEqual([]);
});

it.each(['client.put(loginUrl)', `client.put('/login')`])('the answer to %s may open a session', (request) => {
  expect(stored(request)).toEqual(['medium entry']);
});
