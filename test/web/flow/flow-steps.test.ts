import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

/** The steps of the flow into `medium`, as `line note`. */
function stepsInto(medium: string, source: string, dependencies: Record<string, string> = {}): string[] {
  const manifest = JSON.stringify({ name: 'app', dependencies: { '@capacitor/core': '^7.0.0', ...dependencies } });
  const { flows } = findTokenFlows(createProject({ 'package.json': manifest, 'src/session.ts': source }));
  const flow = flows.find((candidate) => candidate.medium === medium);
  return (flow?.steps ?? []).map(({ line, note }) => `${line} ${note}`);
}

it('begins where the value comes from; the declaration of its member follows', () => {
  const steps = stepsInto(
    'local-storage',
    `interface Login {
  accessToken: string;
}
export const keep = (login: Login) => localStorage.setItem('login', JSON.stringify(login));
`,
  );
  expect(steps[0]).toMatch(/^4 /);
  expect(steps[1]).toBe('2 "accessToken" is declared');
  expect(steps.at(-1)).toBe('4 stored by Web Storage');
});

it('says that a log logs and an address is one', () => {
  const log = stepsInto('log', 'export const show = (accessToken: string) => console.log(accessToken);\n');
  expect(log.at(-1)).toBe('1 logged by console');
  const url = stepsInto(
    'url',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    'export const go = (accessToken: string) => { location.href = `/pay?token=${accessToken}`; };\n',
  );
  expect(url.at(-1)).toBe('1 put into a URL');
});

it('leads from where a state is set over its declaration to the library that stores it', () => {
  const steps = stepsInto(
    'local-storage',
    `import { createSlice } from '@reduxjs/toolkit';
import { persistReducer } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
const slice = createSlice({
  name: 'session',
  initialState: { refreshToken: '' },
  reducers: {
    signedIn(state, action) {
      state.refreshToken = action.payload.refreshToken;
    },
  },
});
export const session = persistReducer({ key: 'session', storage }, slice.reducer);
`,
    { 'redux-persist': '^6.0.0', '@reduxjs/toolkit': '^2.0.0' },
  );
  expect(steps).toEqual([
    '9 set here',
    '6 "refreshToken" is part of the state',
    expect.stringMatching(/^13 stored by /),
  ]);
});

it.each([
  ['bridge.accessToken', '1 value of bridge'],
  ['issueToken(user)', '1 returned by issueToken'],
])('says how the code comes by a value that it does not make: %s', (value, note) => {
  const [first] = stepsInto('local-storage', `export const keep = () => localStorage.setItem('token', ${value});\n`);
  expect(first).toBe(note);
});

it('tells of an answer rather than of what was kept of an earlier one, and leaves out what makes a call long', () => {
  const steps = stepsInto(
    'local-storage',
    `export class Session {
  token = '';
  open() {
    this.token = localStorage.getItem('token') ?? '';
  }
  async enter(form: { code: string; device: string }) {
    const answer = await this.http
      .post<Entered>('/api/check', { code: form.code, device: form.device, at: Date.now() })
      .toPromise();
    this.token = answer.token;
    localStorage.setItem('token', this.token);
  }
  ask = () => fetch('/orders', { headers: { Authorization: 'Bearer ' + localStorage.getItem('token') } });
}
`,
  );
  expect(steps).toEqual([
    '7 answer to POST /api/check',
    '7 toPromise(…)',
    '7 kept in answer',
    '10 answer.token',
    '10 assigned to this.token',
    '11 stored by Web Storage',
  ]);
});
