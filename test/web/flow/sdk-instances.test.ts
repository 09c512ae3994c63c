import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const dependencies = { '@capacitor/core': '^7.0.0', '@angular/fire': '^18.0.0', firebase: '^10.0.0' };

describe('an SDK whose uses share one instance', () => {
  const { flows, stored } = findTokenFlows(
    createProject({
      'package.json': JSON.stringify({ name: 'orchard', dependencies }),
      'src/app/app.module.ts': `
import { NgModule } from '@angular/core';
import { getAuth, provideAuth } from '@angular/fire/auth';
@NgModule({ imports: [provideAuth(() => getAuth())] })
export class AppModule {}
`,
      'src/app/account.ts': `
import { getAuth, signInWithEmailAndPassword } from '@angular/fire/auth';
export class Account {
  enter(email: string, phrase: string) { return signInWithEmailAndPassword(getAuth(), email, phrase); }
  who() { return getAuth().currentUser; }
}
`,
    }),
  );

  it('is one flow, at the place that sets the SDK up', () => {
    expect(flows.map(({ location }) => `${location.file}:${location.line}`)).toEqual(['src/app/app.module.ts:4']);
    expect(stored).toHaveLength(1);
  });

  it('names the other uses as steps', () => {
    const others = flows[0]?.steps.filter(({ note }) => note === 'uses the same session') ?? [];
    expect(others.map(({ file, line }) => `${file}:${line}`)).toEqual(['src/app/account.ts:4', 'src/app/account.ts:5']);
  });
});

describe('an SDK whose storage is decided in another file', () => {
  const { flows } = findTokenFlows(
    createProject({
      'package.json': JSON.stringify({ name: 'orchard', dependencies: { ...dependencies, firebase: '^8.0.0' } }),
      'src/store.ts': `import 'firebase/auth';
import firebase from 'firebase/app';
export const gate = firebase.auth();
export const UNTIL_CLOSED = firebase.auth.Auth.Persistence.SESSION;
`,
      'src/enter.ts': `import { gate, UNTIL_CLOSED } from './store';
export const enter = (email: string, phrase: string) =>
  gate.setPersistence(UNTIL_CLOSED).then(() => gate.signInWithEmailAndPassword(email, phrase));
`,
    }),
  );

  it('keeps what that file says, though it does not mention the library', () => {
    expect(flows.map(({ location, medium }) => `${location.file}:${location.line} ${medium}`)).toEqual([
      'src/enter.ts:3 session-storage',
    ]);
  });
});
