import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = {
  'capacitor.config.json': '{"webDir": "www"}',
  'www/index.html': '<script type="module" src="app.js"></script>',
};

it.each([
  'https://esm.sh/@supabase/supabase-js@2',
  'https://cdn.jsdelivr.net/npm/@supabase/supabase-js/+esm',
  'https://cdn.skypack.dev/@supabase/supabase-js',
])('knows a package by the host that serves it: %s', (url) => {
  const app = `import { createClient } from '${url}';
const client = createClient(url, key);
client.auth.signInWithPassword({ email, password });
`;
  expect(flowsIn({ ...page, 'www/app.js': app })).toEqual(['www/app.js:2 local-storage refresh-token']);
});

it('knows Firebase by the address of its bundle', () => {
  const app = `import { getAuth, signInWithEmailAndPassword } from 'https://www.gstatic.com/firebasejs/10.12.2/firebase-auth.js';
const auth = getAuth();
signInWithEmailAndPassword(auth, email, password);
`;
  expect(flowsIn({ ...page, 'www/app.js': app })).toEqual(['www/app.js:2 indexeddb refresh-token']);
});

it('leaves other packages of the same host alone', () => {
  const app = `import { createClient } from 'https://esm.sh/contentful@11';
createClient(url, key).auth.signInWithPassword();
`;
  expect(flowsIn({ ...page, 'www/app.js': app })).toEqual([]);
});

it('follows the import of a hosted package in a file that speaks of nothing else', () => {
  const files = {
    'www/store.js':
      "import { set } from 'https://esm.sh/idb-keyval@6';\nexport const save = (key, value) => set(key, value);\n",
    'www/app.js': `import { save } from './store.js';
export async function signIn() {
  const { accessToken } = await (await fetch('/login', { method: 'POST' })).json();
  save('t', accessToken);
}
`,
  };
  expect(flowsIn({ ...page, ...files })).toEqual(['www/app.js:4 indexeddb access-token']);
});
