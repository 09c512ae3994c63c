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

  it('points at the key', async () => {
    expect(inShort(await judgeFiles(rule, shared))).toEqual(['medium high ios/App/App/Info.plist:3:1']);
  });

  it('names the Files app only where it has access', async () => {
    const both = info('<key>UIFileSharingEnabled</key><true/><key>LSSupportsOpeningDocumentsInPlace</key><true/>');
    expect((await judgeFiles(rule, both))[0]?.message).toContain('the Files app');
    expect((await judgeFiles(rule, shared))[0]?.message).not.toContain('the Files app');
  });

  it.each<[Partial<TokenFlow>, string]>([
    [{ medium: 'file' }, 'high'],
    [{ medium: 'sqlite' }, 'high'],
    [{ medium: 'sqlite', confidence: 'low' }, 'medium'],
    [{ medium: 'file', runsOn: 'web' }, 'medium'],
    [{ medium: 'preferences' }, 'medium'],
  ])('weighs a token in %j', async (flow, severity) => {
    expect((await judgeFiles(rule, shared, { flows: [flowOf(flow)] }))[0]?.severity).toBe(severity);
  });

  it.each([
    ['off', '<key>UIFileSharingEnabled</key><false/>'],
    ['only about documents of other apps', '<key>LSSupportsOpeningDocumentsInPlace</key><true/>'],
    ['absent', ''],
  ])('is silent when it is %s', async (_, body) => {
    expect(await judgeFiles(rule, info(body))).toEqual([]);
  });
});
