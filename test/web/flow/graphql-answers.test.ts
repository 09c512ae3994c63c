import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const documents = `import { gql } from '@apollo/client';
export const person = gql\`fragment Person on User { id name }\`;
export const ENTER = gql\`
  mutation Enter($name: String!, $secret: String!) {
    login(name: $name, password: $secret) { token user { ...Person } }
  }
  \${person}
\`;
export const GREET = gql\`mutation Greet { login(name: "a", password: "b") { user { ...Person } } } \${person}\`;
export const WORD = gql\`mutation { signIn(name: "a") }\`;
export const RENEWED = gql\`mutation { renewed: refreshToken { fresh: accessToken } }\`;
export const ROOM = gql\`mutation { openRoom { topic } }\`;
export const OPEN = gql\`mutation { login(name: "a") { ...Elsewhere } }\`;
`;

const packages = [
  'react',
  '@apollo/client',
  'apollo-angular',
  '@vue/apollo-composable',
  'urql',
  '@urql/core',
  '@urql/vue',
  'graphql-request',
];

const enter = (head: string, body: string) =>
  flowsIn(
    {
      'src/documents.ts': documents,
      'src/enter.ts': `import { ENTER, GREET, OPEN, RENEWED, ROOM, WORD } from './documents';
${head}
export function useEnter() {
${body}
}
`,
    },
    packages,
  );

const token = ['src/enter.ts:5 local-storage access-token'];
const keep = (value: string, key = 'last') => `localStorage.setItem('${key}', ${value});`;

const apollo = "import { useApolloClient, useLazyQuery, useMutation } from '@apollo/client';";
const [asked, given] = ['const [run] = useMutation(ENTER);', 'const { data } = await run({ variables: {} });'];

it.each([
  [apollo, `${asked} const go = async () => { ${given}\n${keep('JSON.stringify(data.login)')} };`],
  [apollo, `${asked} const go = async () => { ${given}\n${keep('JSON.stringify(data)')} };`],
  [apollo, `${asked} const go = async () => { const answer = await run();\n${keep('answer.data.login.token')} };`],
  [apollo, `useMutation(ENTER, { onCompleted: (all) => {\n${keep('all.login.token')} } });`],
  [apollo, `${asked} run({ onCompleted: (all) => {\n${keep('all.login.token')} } });`],
  [apollo, `const [run, { data }] = useMutation(ENTER);\n${keep('data.login.token')}`],
  [
    apollo,
    `const client = useApolloClient(); client.mutate({ mutation: ENTER }).then(({ data }) => {\n${keep('JSON.stringify(data.login)')} });`,
  ],
  [
    "import { Apollo } from 'apollo-angular';",
    `const apollo: Apollo = null; apollo.mutate({ mutation: ENTER }).subscribe(({ data }) => {\n${keep('JSON.stringify(data.login)')} });`,
  ],
  [
    "import { useMutation } from '@vue/apollo-composable';",
    `const { mutate: run, onDone } = useMutation(ENTER); onDone((answer) => {\n${keep('JSON.stringify(answer.data.login)')} });`,
  ],
  [
    "import { useMutation } from '@vue/apollo-composable';",
    `const { mutate: run } = useMutation(ENTER); const go = async () => { const answer = await run();\n${keep('JSON.stringify(answer.data)')} };`,
  ],
  [
    "import { useMutation } from 'urql';",
    `const [, run] = useMutation(ENTER); const go = async () => { const answer = await run();\n${keep('JSON.stringify(answer.data)')} };`,
  ],
  [
    "import { Client } from '@urql/core';",
    `const client = new Client({}); const go = async () => { const answer = await client.mutation(ENTER, {}).toPromise();\n${keep('JSON.stringify(answer.data)')} };`,
  ],
  [
    "import { useMutation } from '@urql/vue';",
    `const { executeMutation } = useMutation(ENTER); executeMutation().then((answer) => {\n${keep('JSON.stringify(answer.data)')} });`,
  ],
  [
    "import { GraphQLClient } from 'graphql-request';",
    `const client = new GraphQLClient('/graphql'); const go = async () => { const all = await client.request(ENTER);\n${keep('JSON.stringify(all.login)')} };`,
  ],
  [
    "import { request } from 'graphql-request';",
    `const go = async () => { const all = await request('/graphql', ENTER);\n${keep('JSON.stringify(all)')} };`,
  ],
  [
    '',
    `const go = async () => { const answer = await fetch('/graphql', { method: 'POST', body: JSON.stringify({ query: 'mutation { login(name: "a") { token } }' }) }); const all = await answer.json();\n${keep('JSON.stringify(all.data.login)')} };`,
  ],
  [apollo, `const [run] = useMutation(RENEWED); run().then(({ data }) => {\n${keep('data.renewed.fresh')} });`],
])('what a document asks a sign-in for is in its answer: %s %s', (head, body) => {
  expect(enter(head, body)).toEqual(token);
});

const made = JSON.stringify({
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      selectionSet: {
        selections: [
          {
            kind: 'Field',
            name: { value: 'login' },
            selectionSet: { selections: [{ kind: 'Field', name: { value: 'token' } }] },
          },
        ],
      },
    },
  ],
});

it.each([
  `const made = ${made}; const [run] = useMutation(made); run().then(({ data }) => {\n${keep('JSON.stringify(data)')} });`,
  `const useMade = (options) => useMutation(ENTER, { ...options }); useMade({ onCompleted: (all) => {\n${keep('JSON.stringify(all)')} } });`,
])('generators write documents as data, and hooks for them: %s', (body) => {
  expect(enter(apollo, body)).toEqual(token);
});

it('the answer may be the token itself', () => {
  const body = `const [run] = useMutation(WORD); run().then(({ data }) => {\n${keep('data.signIn', 'token')} });`;
  expect(enter(apollo, body)).toEqual(token);
});

it.each([
  // Nothing else is in it, whatever the request is called.
  [apollo, `const [run] = useMutation(GREET); run().then(({ data }) => {\n${keep('JSON.stringify(data.login)')} });`],
  [apollo, `${asked} const go = async () => { ${given}\n${keep('JSON.stringify(data.login.user)')} };`],
  [apollo, `${asked} const go = async () => { ${given}\n${keep('data.login.user.id')} };`],
  [apollo, `const [run] = useMutation(ROOM); run().then(({ data }) => {\n${keep('JSON.stringify(data)')} });`],
  [
    '',
    `const go = async () => { const answer = await fetch('/graphql', { method: 'POST', body: JSON.stringify({ query: 'query { me { name } }' }) }); const all = await answer.json();\n${keep('JSON.stringify(all.data)')} };`,
  ],
])('and nothing else is: %s %s', (head, body) => {
  expect(enter(head, body)).toEqual([]);
});

it('what a fragment out of reach asks for is not known', () => {
  const body = `const [run] = useMutation(OPEN); run().then(({ data }) => {\n${keep('data.login.token')} });`;
  expect(enter(apollo, body)).toEqual(token);
});

it.each(["'mutation { login('", "'{'", "'mutation { login { '.concat(fields)"])(
  'a text that is no document, %s, tells nothing',
  (text) => {
    const body = `const [run] = useMutation(${text}); run().then(({ data }) => {\n${keep('JSON.stringify(data.login)')} });`;
    expect(enter(apollo, body)).toEqual([]);
  },
);
