import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const signIn = `import { set } from './storage';
export const signedIn = (response) => set('token', response.data.token);
`;

it('finds the type of a variable in what it is assigned later', () => {
  const storage = `import { Storage } from '@ionic/storage';
var storage;
export const open = async () => {
  storage = new Storage({ name: 'app' });
  await storage.create();
};
export const set = (key, value) => {
  storage.set(key, value);
};
`;
  const files = { 'src/storage.js': storage, 'src/sign-in.js': signIn };
  expect(flowsIn(files, ['@ionic/storage'])).toEqual(['src/sign-in.js:2 ionic-storage access-token']);
});

it('believes nothing of a variable that only holds objects of the app', () => {
  const storage = `var storage;
export const open = () => {
  storage = { values: new Map() };
};
export const set = (key, value) => {
  storage.set(key, value);
};
`;
  expect(flowsIn({ 'src/storage.js': storage, 'src/sign-in.js': signIn }, ['@ionic/storage'])).toEqual([]);
});

const client = (stand: string, use: string, made = 'getAuth(app)') => ({
  'src/firebase.js': `import { getAuth } from 'firebase/auth';
import { app } from './app';
let auth;
try {
  auth = ${made};
} catch {
  ${stand}
}
export { auth };
`,
  'src/page.js': `import { auth } from './firebase';
export const show = () => {
  ${use}
};
export const measure = (accessToken) => accessToken.length;
`,
});

it.each([
  ['logged', 'console.log(auth.currentUser);', 'log'],
  ['stored', "localStorage.setItem('who', JSON.stringify(auth.currentUser));", 'local-storage'],
  [
    'asked for its token',
    'auth.currentUser.getIdToken().then((answer) => localStorage.setItem("who", answer));',
    'local-storage',
  ],
  ['kept in a constant', 'const user = auth.currentUser;\n  console.log(user);', 'log'],
])('knows the members of a client that a variable may hold: %s', (_, use, medium) => {
  const flows = flowsIn(client('auth = { currentUser: null };', use), ['firebase']);
  expect(flows.filter((flow) => flow.startsWith('src/page.js'))).toEqual([
    expect.stringMatching(new RegExp(`^src/page\\.js:[34] ${medium} `)),
  ]);
});

it.each([
  ['a harmless member', 'auth = { currentUser: null };', 'console.log(auth.currentUser.email);', undefined],
  ['what only stands in', 'auth = { currentUser: null };', 'console.log(auth.currentUser);', '{ currentUser: null }'],
])('finds nothing in %s', (_, stand, use, made) => {
  expect(flowsIn(client(stand, use, made), ['firebase']).filter((flow) => flow.startsWith('src/page.js'))).toEqual([]);
});

const panel = (made: string, held: string, read: string) => ({
  'src/Panel.jsx': `import { Storage } from '@ionic/storage';
import { useEffect, useRef, useState } from 'react';
export function Panel({ accessToken }) {
  ${made}
  useEffect(() => {
    const made = new Storage();
    made.create().then(() => { ${held} });
  }, []);
  const keep = () => ${read}.set('a', accessToken);
  return <button onClick={keep} />;
}
`,
});

it.each([
  ['a state', 'const [db, setDb] = useState(null);', 'setDb(made);', 'db'],
  ['a state without an initial value', 'const [db, setDb] = useState();', 'setDb(made);', 'db'],
  ['a reference', 'const db = useRef(null);', 'db.current = made;', 'db.current'],
  ['the window', '', 'window.db = made;', 'window.db'],
])('finds the type of what is put into %s', (_, made, held, read) => {
  const found = flowsIn(panel(made, held, read), ['react', '@ionic/storage']);
  expect(found).toEqual(['src/Panel.jsx:9 ionic-storage access-token']);
});

it.each([
  ['a state with something else', 'const [db, setDb] = useState(null);', 'setDb(new Map());', 'db'],
  ['another state', 'const [db] = useState(null); const [, setDb] = useState(null);', 'setDb(made);', 'db'],
  ['another reference', 'const db = useRef(null); const other = useRef(null);', 'other.current = made;', 'db.current'],
  ['another member', '', 'window.store = made;', 'window.db'],
])('takes nothing for it in %s', (_, made, held, read) => {
  expect(flowsIn(panel(made, held, read), ['react', '@ionic/storage'])).toEqual([]);
});

const lazy = (held: string) => ({
  'src/keep.ts': `let plugin: any = null;
class Memory { set(options: { key: string; value: string }) {} }
export async function load() {
  const module = await import('@capacitor/preferences');
  plugin = ${held};
}
export const keep = (accessToken: string) => plugin?.set({ key: 'a', value: accessToken });
`,
});

it('finds what a variable of type any is filled with', () => {
  const flows = (held: string) => flowsIn(lazy(held), ['@capacitor/preferences']);
  expect(flows('module.Preferences')).toEqual(['src/keep.ts:7 preferences access-token']);
  expect(flows('new Memory()')).toEqual([]);
  expect(flows('module.Other')).toEqual([]);
});

it.each([
  ["const m = await import('@capacitor-firebase/authentication');", 'plugin = m.FirebaseAuthentication;'],
  [
    "const m = await import('@capacitor-firebase/authentication').catch(() => null);",
    'if (m) plugin = m.FirebaseAuthentication; else plugin = null;',
  ],
])('knows what a plugin answers that is loaded when it is needed: %s', (loaded, set) => {
  const source = (use: string) => ({
    'src/enter.ts': `let plugin: any = null;
export const open = async () => { ${loaded} ${set} };
export const enter = async () => {
  const result = await plugin.${use};
  localStorage.setItem('result', JSON.stringify(result));
};
export const measure = (accessToken: string) => accessToken.length;
`,
  });
  const found = (use: string) => flowsIn(source(use), ['@capacitor-firebase/authentication']);
  expect(found('signInWithGoogle()')).toEqual(['src/enter.ts:5 local-storage access-token']);
  expect(found('getCurrentUser()')).toEqual([]);
});

it('knows nothing of what a plugin of another package answers', () => {
  const source = `let plugin: any = null;
export const open = async () => { const m = await import('another-plugin'); plugin = m.FirebaseAuthentication; };
export const enter = async () => {
  const result = await plugin.signInWithGoogle();
  localStorage.setItem('result', JSON.stringify(result));
};
`;
  expect(flowsIn({ 'src/enter.ts': source }, ['@capacitor-firebase/authentication'])).toEqual([]);
});
