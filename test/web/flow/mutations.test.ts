import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (options: string, use: string, endpoint = '/auth/login') => ({
  'src/Enter.tsx': `import { useMutation } from '@tanstack/react-query';
import axios from 'axios';
const keep = (who: any) => localStorage.setItem('who', JSON.stringify(who));
const ask = async (form: any) => (await axios.post('${endpoint}', form)).data;
export function Enter({ form }: any) {
  const enter = useMutation({ mutationFn: ${options} });
  const { mutateAsync, mutate } = useMutation({ mutationFn: ask });
  const go = async () => { ${use} };
  return <button onClick={go} />;
}
export const ends = (token: string) => token.length;
`,
});

it.each([
  ['its callback', 'ask, onSuccess: (answer) => keep(answer)', ''],
  [
    'its callback, from a function in place',
    'async (f: any) => (await axios.post("/auth/login", f)).data, onSuccess: (answer) => keep(answer)',
    '',
  ],
  ['its result', 'ask', 'keep(await enter.mutateAsync(form));'],
  ['its result, taken out', 'ask', 'keep(await mutateAsync(form));'],
  ['the callback of a call', 'ask', 'mutate(form, { onSuccess: (answer) => keep(answer) });'],
])('a mutation that signs in gives the answer to %s', (_, options, use) => {
  const found = (endpoint?: string) =>
    flowsIn(page(options.replace('/auth/login', endpoint ?? '/auth/login'), use, endpoint), [
      '@tanstack/react-query',
      'axios',
      'react',
    ]);
  expect(found()).toEqual(['src/Enter.tsx:3 local-storage session']);
  expect(found('/orders')).toEqual([]);
});

const before5 = (made: string, use: string, endpoint = '/auth/login', packageName = 'react-query') =>
  flowsIn(
    {
      'src/Enter.jsx': `import { useMutation } from '${packageName}';
import axios from 'axios';
const keep = (who) => localStorage.setItem('who', JSON.stringify(who));
const ask = async (form) => (await axios.post('${endpoint}', form)).data;
export function Enter({ form }) {
  const enter = ${made};
  const go = async () => { ${use} };
  return <button onClick={go} />;
}
export const ends = (token) => token.length;
`,
    },
    ['react-query', 'axios', 'react'],
  );

it.each([
  ['useMutation(ask, { onSuccess: (answer) => keep(answer) })', ''],
  ['useMutation((data) => ask(data), { onSettled: (answer, problem) => keep(answer) })', ''],
  ['useMutation(ask)', 'keep(await enter.mutateAsync(form));'],
  ['useMutation(ask)', 'enter.mutate(form, { onSuccess: (answer) => keep(answer) });'],
])('the function of a mutation may stand first: %s %s', (made, use) => {
  expect(before5(made, use)).toEqual(['src/Enter.jsx:3 local-storage session']);
  expect(before5(made, use, '/orders')).toEqual([]);
  expect(before5(made.replace('keep(answer)', 'keep(answer.nick)'), use.replace(/keep\((.*)\)/, 'keep(1)'))).toEqual(
    [],
  );
});
