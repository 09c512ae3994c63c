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
