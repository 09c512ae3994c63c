import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (fields: string) => `interface Entry { id: string; ${fields} }
export class Entries {
  private entries: Entry[] = [];
  open(entries: Entry[]) { this.entries = entries; }
  save() { localStorage.setItem('entries', JSON.stringify(this.entries)); }
}
`;

it.each([
  ['a host', 'hostname: string; username: string; password?: string; privateKey?: string'],
  ['the address of a server', 'serverUrl: string; password?: string'],
])('keeps the optional password of a connection to %s', (_, fields) => {
  expect(flowsIn({ 'src/entries.ts': keep(fields) })).toEqual(['src/entries.ts:5 local-storage password']);
});

it('does not take the optional password of a person for one that is kept', () => {
  expect(flowsIn({ 'src/entries.ts': keep('name: string; email: string; password?: string') })).toEqual([]);
});
