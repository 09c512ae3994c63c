import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const signIn = (call: string) => `import { inject } from '@angular/core';
import { LoggerService, debugLog } from './logger';
export class Auth {
  private readonly logger = inject(LoggerService);
  async signIn(body: string) {
    const { accessToken } = await (await fetch('/auth/login', { method: 'POST', body })).json();
    ${call};
  }
}
`;

const service = (body: string, more = '') =>
  `export class LoggerService { ${more} info(message: string, ...details: unknown[]) { ${body} } }
export const debugLog = (message: string, detail: unknown) => console.debug(message, detail);
const writers: Record<number, (...parts: unknown[]) => void> = { 0: console.debug, 1: console.error };
`;

const flows = (logger: string, call = "this.logger.info('signed in', accessToken)") =>
  flowsIn({ 'src/logger.ts': logger, 'src/auth.ts': signIn(call) });

const logged = ['src/auth.ts:7 log access-token'];

describe('loggers of the app', () => {
  it.each<[string, string?]>([
    ['console.log(message, ...details);'],
    ['console.info("[app]", message, JSON.stringify(details));'],
    ['this.log(message, details);', 'private log(...parts: unknown[]) { console.log(parts); }'],
    ['if (details.length > 0) console.log(message, ...details);'],
    ['(console as any)[this.kind](message, ...details);', "private kind = 'debug';"],
    [
      'const write = this.writers[0]; write(message, ...details);',
      'private writers = { 0: console.log, 1: console.warn };',
    ],
    [
      'this.emit({ kind: 0 }, message, ...details);',
      'private emit({ kind }: { kind: number }, ...parts: unknown[]) { writers[kind](...parts); }',
    ],
  ])('show what they are given when they hand it to the console: %s', (body, more) => {
    expect(flows(service(body, more))).toEqual(logged);
  });

  it('may be functions', () => {
    expect(flows(service(''), "debugLog('signed in', { accessToken })")).toEqual(logged);
  });

  it.each<[string, string?]>([
    // Silent in released builds, or it cannot be told.
    ['if (!environment.production) console.log(message, ...details);'],
    ['if (isDevMode()) console.log(message, ...details);'],
    ['if (this.level < 2) return; console.log(message, ...details);'],
    // What is shown is not what was given.
    ['console.log(message, details.length);'],
    [
      'this.emit({ kind: 0 }, message, ...details);',
      'private emit({ kind }: { kind: number }, ...parts: unknown[]) { console.log(kind, parts.length); }',
    ],
    ['const write = this.writers[0]; write(message, ...details);', 'private writers = { 0: () => {}, 1: () => {} };'],
    ['console.log(message, redact(details));'],
    ['this.entries.push(details); console.log(message);', 'private entries: unknown[] = [];'],
  ])('are not taken to show it: %s', (body, more) => {
    expect(flows(service(body, more))).toEqual([]);
  });

  it('are known by their own name where their members have others', () => {
    const log = 'export const AuthLog = { normal(...parts: unknown[]) { console.log(...parts); } };';
    const use = (name: string) => `import { ${name} } from './log';
const { accessToken } = await (await fetch('/auth/login', { method: 'POST' })).json();
${name}.normal('signed in', accessToken); // log.
`;
    expect(flowsIn({ 'src/log.ts': log, 'src/use.ts': use('AuthLog') })).toEqual(['src/use.ts:3 log access-token']);
    expect(flowsIn({ 'src/log.ts': log.replace('AuthLog', 'Blog'), 'src/use.ts': use('Blog') })).toEqual([]);
  });

  it('show no secret when none is handed to them', () => {
    const plain = service('console.log(message, ...details);');
    expect(flows(plain, "this.logger.info('signed in', accessToken !== undefined)")).toEqual([]);
    expect(flows(plain, "this.logger.info('the token is fresh', body.length)")).toEqual([]);
  });

  it('that name the secret themselves are found where they show it, and only there', () => {
    const own = `export class LoggerService { info(message: string, token: string) { console.log(message, token); } }
export const debugLog = () => {};
`;
    expect(flows(own)).toEqual(['src/logger.ts:1 log access-token']);
  });

  it.each([
    [
      'export const logFor: (tag: string) => (...parts: any[]) => void = (tag) => (...parts) => console.log(tag, ...parts);',
      1,
    ],
    ['export const logFor = (tag: string) => (...parts: unknown[]) => console.log(tag, ...parts);', 1],
    [
      'export function logFor(tag: string) { const log = (...parts: unknown[]) => console.log(tag, ...parts); return log; }',
      1,
    ],
    [
      'export const logFor: (tag: string) => (...parts: any[]) => void = (tag) => (...parts) => console.log(tag, parts.length);',
      0,
    ],
  ])('may be made for a part of the app: %s', (maker, shown) => {
    const use = `import { logFor } from './log';
const log = logFor('session');
const { accessToken } = await (await fetch('/auth/login', { method: 'POST' })).json();
log('signed in', accessToken);
`;
    const found = ['src/use.ts:4 log access-token'].slice(0, shown);
    expect(flowsIn({ 'src/log.ts': maker, 'src/use.ts': use })).toEqual(found);
  });
});
