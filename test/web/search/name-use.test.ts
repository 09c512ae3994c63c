import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';
import { patternOfUse } from '../../../src/web/search/name-use.js';

describe('patternOfUse', () => {
  it.each([
    "import { record } from './journal';",
    "import { one,\n  record } from './journal';",
    "import record from './journal';",
    "export { record } from './journal';",
    'journal.record(token);',
    'list.forEach(journal.record);',
    'const { record, replay } = useJournal();',
    'record(token)',
    'record?.(token)',
    'record<Token>(token)',
    '<record />',
    '<button @click="record">',
    "...mapActions(['record'])",
    "dispatch('journal/record', token)",
  ])('takes %s for a use', (text) => {
    expect(patternOfUse('record').test(text)).toBe(true);
  });

  it.each([
    'const record = rows[0];',
    'rows.map((record) => record.id);',
    'function show({ record }: Props) {}',
    '// keep a record of it',
    '<p>Your record is safe.</p>',
    'recorder(token); journal.records(token); $record(token);',
    'total = record as number;',
    'const env = import.meta.env; record = env.MODE;',
  ])('takes %s for none', (text) => {
    expect(patternOfUse('record').test(text)).toBe(false);
  });

  it('takes names for what they are, not for patterns', () => {
    expect(patternOfUse('token$').test('this.token$.next(a)')).toBe(true);
    expect(patternOfUse('token$').test('this.tokens.next(a)')).toBe(false);
  });
});

describe('a name that many files hold', () => {
  const journal = "export const record = (value: string) => localStorage.setItem('entry', value);\n";
  const login = `import { record } from './journal';
export async function login() {
  const answer: { access_token: string } = await (await fetch('/login', { method: 'POST' })).json();
  record(answer.access_token);
}
`;
  const rows = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `src/row-${i}.ts`,
      `export const id${i} = (record: { id: string }) => record.id;\n`,
    ]),
  );

  it('loads the files that use it, and no other', () => {
    const facts = findTokenFlows(createProject({ 'src/journal.ts': journal, 'src/login.ts': login, ...rows }));
    expect(facts.flows.map(({ steps }) => steps[0]?.file)).toEqual(['src/login.ts']);
    expect(facts.filesAnalysed).toBe(2);
  });
});
