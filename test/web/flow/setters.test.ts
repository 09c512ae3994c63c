import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const vault = `export class Tokens {
  set kept(value: string) { localStorage.setItem('t', value); }
}
export const tokens = new Tokens();`;

it('what is assigned to a setter is what the setter stores', () => {
  const use = `import { tokens } from './tokens';
export const start = (answer: { refreshToken: string }) => { tokens.kept = answer.refreshToken; };`;
  expect(flowsIn({ 'src/tokens.ts': vault, 'src/use.ts': use })).toEqual([
    'src/tokens.ts:2 local-storage refresh-token',
  ]);
  expect(flowsIn({ 'src/tokens.ts': vault, 'src/use.ts': use.replaceAll('refreshToken', 'nick') })).toEqual([]);
});
