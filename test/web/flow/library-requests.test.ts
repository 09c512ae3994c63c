import { expect, it } from 'vitest';
import type { FileMap } from '../../../src/project/in-memory.js';
import { flowsIn } from './flows-in.js';

const packages = ['react', 'redux', 'react-redux', '@reduxjs/toolkit', 'redux-saga', 'axios', 'ahooks', 'vue-request'];

const shared: FileMap = {
  'src/server.ts': `import axios from 'axios';
export const server = {
  enter: (form) => axios.post('/api/login', form),
  rooms: () => axios.post('/api/rooms'),
};
`,
  'src/endpoints.ts': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';
const base = createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/api' }), endpoints: () => ({}) });
export const api = base.injectEndpoints({
  endpoints: (build) => ({
    enter: build.mutation({ query: (body) => ({ url: '/auth/login', method: 'POST', body }) }),
    renew: build.query({ queryFn: async () => ({ data: await fetch('/auth/refresh', { method: 'POST' }).then((r) => r.json()) }) }),
    rooms: build.mutation({ query: (body) => ({ url: '/rooms', method: 'POST', body }) }),
    greet: build.query({ query: () => '/login' }),
  }),
});
export const { useEnterMutation, useLazyRenewQuery, useRoomsMutation, useGreetQuery } = api;
`,
  // Where nothing is called a token, a whole answer is known by little.
  'src/send.ts': "export const send = (token) => fetch('/x', { headers: { 'x-token': token } });\n",
};

const use = (head: string, body: string) =>
  flowsIn({ ...shared, 'src/use.ts': `${head}\nexport function useIt() {\n${body}\n}\n` }, packages);

const keep = (value: string) => `localStorage.setItem('last', JSON.stringify(${value}));`;
const session = ['src/use.ts:4 local-storage session'];

const hooks = "import { useEnterMutation, useGreetQuery, useLazyRenewQuery, useRoomsMutation } from './endpoints';";
const saga =
  "import { apply, call } from 'redux-saga/effects'; import axios from 'axios'; import { server } from './server';";
const redux =
  "import { createAsyncThunk, unwrapResult } from '@reduxjs/toolkit'; import { useDispatch } from 'react-redux'; import { server } from './server'; const enter = createAsyncThunk('enter', async (form) => (await server.enter(form)).data);";
const hooked = "import { useRequest } from 'ahooks'; import { server } from './server';";
const vue = "import { useRequest } from 'vue-request'; import { server } from './server';";

it.each([
  [
    hooks,
    `const [enter] = useEnterMutation(); const go = async () => { const answer = await enter({}).unwrap();\n${keep('answer')} };`,
  ],
  [
    hooks,
    `const [enter] = useEnterMutation(); const go = async () => { const answer = await enter({});\n${keep('answer.data')} };`,
  ],
  [hooks, `const [enter, { data }] = useEnterMutation();\n${keep('data')}`],
  [
    hooks,
    `const [renew] = useLazyRenewQuery(); const go = async () => { const answer = await renew().unwrap();\n${keep('answer')} };`,
  ],
  [saga, `return function* () { const answer = yield call(server.enter, {});\n${keep('answer.data')} };`],
  [saga, `return function* () { const answer = yield call([server, server.enter], {});\n${keep('answer.data')} };`],
  [saga, `return function* () { const answer = yield apply(server, server.enter, [{}]);\n${keep('answer.data')} };`],
  [saga, `return function* () { const { data } = yield call(axios.post, '/api/login', {});\n${keep('data')} };`],
  [
    redux,
    `const dispatch = useDispatch(); const go = async () => { const answer = await dispatch(enter({})).unwrap();\n${keep('answer')} };`,
  ],
  [
    redux,
    `const dispatch = useDispatch(); dispatch(enter({})).then(unwrapResult).then((answer) => {\n${keep('answer')} });`,
  ],
  [
    hooked,
    `const { runAsync } = useRequest(server.enter, { manual: true }); const go = async () => { const answer = await runAsync({});\n${keep('answer.data')} };`,
  ],
  [hooked, `useRequest(server.enter, { onSuccess: (answer) => {\n${keep('answer.data')} } });`],
  [
    vue,
    `const { runAsync } = useRequest(server.enter, { manual: true }); runAsync({}).then((answer) => {\n${keep('answer.data')} });`,
  ],
])('a sign-in that a library makes gives its answer: %s %s', (head, body) => {
  expect(use(head, body)).toEqual(session);
});

it.each([
  [
    hooks,
    `const [rooms] = useRoomsMutation(); const go = async () => { const answer = await rooms({}).unwrap();\n${keep('answer')} };`,
  ],
  [hooks, `const { data } = useGreetQuery();\n${keep('data')}`],
  [saga, `return function* () { const answer = yield call(server.rooms);\n${keep('answer.data')} };`],
  [saga, `return function* () { const answer = yield call(axios.get, '/api/login');\n${keep('answer.data')} };`],
  [hooked, `useRequest(server.rooms, { onSuccess: (answer) => {\n${keep('answer.data')} } });`],
  [hooked, `useRequest(server.enter, { onError: (error) => {\n${keep('error')} } });`],
])('and any other request does not: %s %s', (head, body) => {
  expect(use(head, body)).toEqual([]);
});
