import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/ios/ios-file-sharing-enabled.js';
import type { TokenFlow } from '../../src/web/token-flow.js';
import { flowOf } from '../report/sample.js';
import { inShort, judgeFiles } from './judge-files.js';

const info = (body: string) => ({
  'ios/App/App/Info.plist': `<plist version="1.0">\n<dict>\n${body}\n</dict>\n</plist>\n`,
});

describe('ios-file-sharing-enabled', () => {
  const shared = info('<key>UIFileSharingEnabled</key><true/>');

  it('points at the key', () => {
    expect(inShort(judgeFiles(rule, shared))).toEqual(['medium high ios/App/App/Info.plist:3:1']);
  });

  it('names the Files app only where it has access', () => {
    const both = info('<key>UIFileSharingEnabled</key><true/><key>LSSupportsOpeningDocumentsInPlace</key><true/>');
    expect(judgeFiles(rule, both)[0]?.message).toContain('the Files app');
    expect(judgeFiles(rule, shared)[0]?.message).not.toContain('the Files app');
  });

  it.each<[Partial<TokenFlow>, string]>([
    [{ medium: 'file' }, 'high'],
    [{ medium: 'sqlite' }, 'high'],
    [{ medium: 'sqlite', confidence: 'low' }, 'medium'],
    [{ medium: 'file', runsOn: 'web' }, 'medium'],
    [{ medium: 'preferences' }, 'medium'],
  ])('weighs a token in %j', (flow, severity) => {
    expect(judgeFiles(rule, shared, { flows: [flowOf(flow)] })[0]?.severity).toBe(severity);
  });

  it.each([
    ['off', '<key>UIFileSharingEnabled</key><false/>'],
    ['only about documents of other apps', '<key>LSSupportsOpeningDocumentsInPlace</key><true/>'],
    ['absent', ''],
  ])('is silent when it is %s', (_, body) => {
    expect(judgeFiles(rule, info(body))).toEqual([]);
  });
});
