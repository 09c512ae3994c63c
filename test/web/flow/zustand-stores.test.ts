import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const store = (made: (creator: string) => string, put: string) => ({
  'src/use-who.ts': `import { create } from 'zustand';
import { devtools } from 'zustand/middleware';
import axios from 'axios';
export const ends = (token: string) => token.length;
export const useWho = ${made(`(set) => ({
  who: null,
  colour: 'red',
  enter: async (form: any) => {
    const { data } = await axios.post('/auth/login', form);
    ${put}
  },
})`)};
`,
});

const use = (code: string) => ({
  'src/keep.tsx': `import { useWho } from './use-who';
const keep = (value: any) => localStorage.setItem('kept', JSON.stringify(value));
${code}
`,
});

const plain = (creator: string) => `create<any>(${creator})`;
const typed = (creator: string) => `create<any>()(${creator})`;
const wrapped = (creator: string) => `create<any>()(devtools(${creator}))`;
const flows = (files: Record<string, string>) => flowsIn(files, ['zustand', 'axios', 'react']);

it.each([
  [
    'a selector',
    plain,
    'set({ who: data });',
    (name: string) => `export const K = () => keep(useWho((state) => state.${name}));`,
  ],
  [
    'the whole state',
    plain,
    'set({ who: data });',
    (name: string) => `export function K() { const { ${name} } = useWho(); keep(${name}); }`,
  ],
  [
    'the state outside of components',
    typed,
    'set((state) => ({ ...state, who: data }));',
    (name: string) => `export const k = () => keep(useWho.getState().${name});`,
  ],
  [
    'a subscription',
    wrapped,
    'set({ who: data });',
    (name: string) => `useWho.subscribe((state) => keep(state.${name}));`,
  ],
])('what is put into a store comes back by %s', (_, made, put, read) => {
  expect(flows({ ...store(made, put), ...use(read('who')) })).toEqual(['src/keep.tsx:2 local-storage session']);
  expect(flows({ ...store(made, put), ...use(read('colour')) })).toEqual([]);
});

const persisted = (creator: string) => `create(persist(${creator}, { name: 'who', partialize: () => ({}) }))`;

it.each([
  ['a store', (creator: string) => `create(${creator})`],
  ['a persisted store', persisted],
  ['a store with tools', (creator: string) => `create(devtools(${creator}))`],
])('follows the actions of %s that has no type to those who call them', (_, made) => {
  const files = (call: string) => ({
    'src/use-who.js': `import { create } from 'zustand';
import { devtools, persist } from 'zustand/middleware';
export const useWho = ${made(`(set, get) => ({
  user: null,
  enter: ({ user, refresh }) => {
    localStorage.setItem('kept', refresh);
    set({ user });
  },
})`)};
`,
    'src/page.jsx': `import axios from 'axios';
import { useWho } from './use-who';
export function Page() {
  const enter = useWho((state) => state.enter);
  const submit = async (form) => enter((await axios.${call}).data);
  return <form onSubmit={submit} />;
}
`,
  });
  expect(flows(files("post('/auth/login', form)"))).toEqual(['src/use-who.js:6 local-storage refresh-token']);
  expect(flows(files("post('/settings', form)"))).toEqual([]);
});
