import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = `import type { Member } from './models';
export const keep = (member: Member) => localStorage.setItem('member', JSON.stringify(member));
`;
const member = 'export interface Member { name: string; access: { refreshToken: string } }';

it.each([
  ['a star', { 'src/models/index.ts': "export * from './member';", 'src/models/member.ts': member }],
  ['a name', { 'src/models/index.ts': "export { Member } from './member';", 'src/models/member.ts': member }],
  [
    'a new name',
    {
      'src/models/index.ts': "export type { Person as Member } from './member';",
      'src/models/member.ts': member.replace('Member', 'Person'),
    },
  ],
  [
    'two stars',
    {
      'src/models/index.ts': "export * from './club';",
      'src/models/club/index.ts': "export * from './member';",
      'src/models/club/member.ts': member,
    },
  ],
])('knows a type that a module passes on with %s', (_, models) => {
  expect(flowsIn({ 'src/keep.ts': keep, ...models })).toEqual(['src/keep.ts:2 local-storage refresh-token']);
});

it('knows a type that a declaration file of the app holds', () => {
  const models = { 'src/models/index.d.ts': "export * from './member';", 'src/models/member.d.ts': member };
  expect(flowsIn({ 'src/keep.ts': keep, ...models })).toEqual(['src/keep.ts:2 local-storage refresh-token']);
});

it('believes a type of that name only from where it is imported', () => {
  const models = {
    'src/models/index.ts': "export * from './member';",
    'src/models/member.ts': 'export interface Member { name: string }',
    'src/other.ts': member,
  };
  expect(flowsIn({ 'src/keep.ts': keep, ...models })).toEqual([]);
});
