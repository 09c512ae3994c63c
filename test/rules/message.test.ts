import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/rules/message.js';
import { flowOf } from '../report/sample.js';

const origin = { file: 'src/api.ts', line: 20, column: 9, endLine: 20, endColumn: 14, note: 'login response' };

describe('messageOf', () => {
  it('names the secret, the place and the origin in another file', () => {
    expect(messageOf(flowOf({ steps: [origin] }))).toBe(
      'The access token `response.token` is written in plain text to localStorage under the key `token`; it comes from src/api.ts:20.',
    );
  });

  it('names only the line of an origin in the same file, and nothing when it is the same line', () => {
    const near = { ...origin, file: 'src/login.ts' };
    expect(messageOf(flowOf({ steps: [near] }))).toContain('; it comes from line 20.');
    expect(messageOf(flowOf({ steps: [{ ...near, line: 3 }] }))).not.toContain('comes from');
  });

  it('says once what the code has no name for', () => {
    expect(messageOf(flowOf({ subject: { kind: 'key', name: 'private or encryption key' }, key: null }))).toBe(
      'The private or encryption key is written in plain text to localStorage.',
    );
  });

  it('leaves out a key that the code does not tell', () => {
    expect(messageOf(flowOf({ key: null }))).toBe(
      'The access token `response.token` is written in plain text to localStorage.',
    );
  });

  it('says who stores it when the app does not', () => {
    expect(messageOf(flowOf({ via: 'state', library: 'zustand' }))).toContain(
      'is part of the state that zustand persists in plain text in localStorage',
    );
    expect(messageOf(flowOf({ via: 'sdk', library: 'supabase' }))).toContain(
      'is kept in plain text in localStorage by supabase',
    );
  });

  it('says how a value is weakly hidden', () => {
    expect(messageOf(flowOf({ weakness: 'encoded' }))).toContain('merely encoded');
    expect(messageOf(flowOf({ weakness: 'key-in-bundle' }))).toContain('a key that ships inside the app');
    expect(messageOf(flowOf({ weakness: 'key-beside-data' }))).toContain('a key that lies beside it');
  });

  it('speaks of exposure where nothing is stored', () => {
    expect(messageOf(flowOf({ medium: 'log', key: null }))).toBe(
      'The access token `response.token` is written to the log.',
    );
    expect(messageOf(flowOf({ medium: 'url', key: null }))).toContain('becomes part of a URL');
    expect(messageOf(flowOf({ medium: 'clipboard', key: null }))).toContain('is copied to the clipboard');
  });

  it('says when the code only runs in a browser', () => {
    expect(messageOf(flowOf({ runsOn: 'web' }))).toMatch(/\. This code only runs in a browser\.$/);
  });
});
