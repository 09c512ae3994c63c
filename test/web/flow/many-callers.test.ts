import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const wrapper = `export function kv(key, value) {
  if (value === undefined) return JSON.parse(localStorage.getItem(key));
  localStorage.setItem(key, JSON.stringify(value));
}
`;

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

const uses = (line: (index: number) => string, last: string): string =>
  `import { kv } from './kv';\n${lines(600, line)}const answer = await (await fetch('/oauth/token', { method: 'POST' })).json();\n${last}\n`;

const flows = (line: (index: number) => string, last: string) =>
  flowsIn({ 'src/kv.js': wrapper, 'src/use.js': uses(line, last) });

describe('functions with more callers than are looked at', () => {
  it('are followed first to those that name a secret', () => {
    const setting = (index: number) => `kv('setting-${index}', ${index});`;
    const found = ['src/use.js:603 local-storage refresh-token'];
    expect(flows(setting, "kv('link', { refresh_token: answer.refresh_token });")).toEqual(found);
    expect(flows(setting, "kv('link', { lasts: answer.expires_in });")).toEqual([]);
  });

  it('are followed by the name of the slot as well', () => {
    const setting = (index: number) => `kv('setting-${index}', ${index});`;
    expect(flows(setting, "kv('refreshToken', answer.renewal);")).toEqual([
      'src/use.js:603 local-storage refresh-token',
    ]);
  });

  it('are followed to them by what the callers hand in for one parameter', () => {
    const keep = `export const keep = (value) => localStorage.setItem('last', value);\n`;
    const use = `import { keep } from './keep';\n${lines(60, (index) => `keep('${index}');`)}const answer = await (await fetch('/oauth/token')).json();\nkeep(answer.refresh_token);\n`;
    expect(flowsIn({ 'src/keep.js': keep, 'src/use.js': use })).toEqual(['src/keep.js:1 local-storage refresh-token']);
  });
});
