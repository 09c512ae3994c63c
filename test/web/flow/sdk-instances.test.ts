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
