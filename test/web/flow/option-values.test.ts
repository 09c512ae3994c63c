import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const client = (
  assignment: string,
) => `import { UserManager, InMemoryWebStorage, WebStorageStateStore } from 'oidc-client-ts';
import { SecureStorage } from '@aparajita/capacitor-secure-storage';
const vault = {
  set: (key: string, value: string) => SecureStorage.set(key, value),
  get: (key: string) => SecureStorage.get(key) as Promise<string | null>,
  remove: (key: string) => SecureStorage.remove(key).then(() => null),
  getAllKeys: () => SecureStorage.keys(),
};
const settings: any = { authority: 'https://id.example.org', client_id: 'app', redirect_uri: 'app://back' };
const others: any = {};
${assignment}
const manager = new UserManager(settings);
export const signIn = () => manager.signinRedirect();
`;
const flows = (assignment: string) =>
  flowsIn({ 'src/auth.ts': client(assignment) }, ['oidc-client-ts', '@aparajita/capacitor-secure-storage']).map(
    (flow) => flow.split(' ').slice(1).join(' '),
  );

it.each([
  ['settings.userStore = new WebStorageStateStore({ store: window.localStorage });', ['local-storage access-token']],
  ['settings.userStore = vault;', []],
  ['settings.userStore = new WebStorageStateStore({ store: new InMemoryWebStorage() });', []],
])('reads what is assigned to the options of an SDK: %s', (assignment, expected) => {
  expect(flows(assignment)).toEqual(expected);
});

it('reads nothing from what is assigned to others', () => {
  expect(flows('others.userStore = vault;')).toEqual(flows(''));
  expect(flows('')).not.toEqual([]);
});
