import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const hooks = (hook: string, use: string) =>
  flowsIn(
    {
      'src/hooks.ts': `import { useMutation } from '@tanstack/react-query';
import axios from 'axios';
const enter = (form) => axios.post('/api/login', form);
const rooms = (form) => axios.post('/api/rooms', form);
${hook}
`,
      'src/send.ts': "export const send = (token) => fetch('/x', { headers: { 'x-token': token } });\n",
      'src/Enter.tsx': `import { useEnter } from './hooks';
export function Enter() {
  ${use}
}
`,
    },
    ['react', 'axios', '@tanstack/react-query'],
  );

const keep = "localStorage.setItem('last', JSON.stringify(answer.data))";
const options = `useEnter({ onSuccess: (answer) => { ${keep}; } });`;

it.each([
  ['export const useEnter = (options) => useMutation({ mutationFn: enter, ...options });', options],
  [
    'export function useEnter(options) { const all = { mutationFn: enter, ...options }; return useMutation(all); }',
    options,
  ],
  ['export const useEnter = ({ onSuccess }) => useMutation({ mutationFn: enter, onSuccess });', options],
  ['export const useEnter = ({ retry, ...others }) => useMutation({ mutationFn: enter, ...others });', options],
  [
    'export const useEnter = (onDone) => useMutation({ mutationFn: enter, onSuccess: onDone });',
    `useEnter((answer) => { ${keep}; });`,
  ],
  [
    'const useIt = (options) => useMutation({ mutationFn: enter, ...options }); export const useEnter = (options) => useIt({ retry: 1, ...options });',
    options,
  ],
])('a callback receives what the call gives that it is handed on to: %s', (hook, use) => {
  expect(hooks(hook, use)).toEqual(['src/Enter.tsx:3 local-storage session']);
});

it.each([
  ['export const useEnter = (options) => useMutation({ mutationFn: rooms, ...options });', options],
  ['export const useEnter = ({ onSuccess }) => useMutation({ mutationFn: enter, onError: onSuccess });', options],
  ['export const useEnter = (options) => useMutation({ mutationFn: enter, retry: options.retry });', options],
  ['export const useEnter = (options) => useEnter({ ...options });', options],
])('and nothing else: %s', (hook, use) => {
  expect(hooks(hook, use)).toEqual([]);
});
