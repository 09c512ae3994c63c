import { describe, expect, it } from 'vitest';
import { checkRules } from '../../src/rules/check-rules.js';
import { defineRule } from '../../src/rules/rule.js';
import tokenInWebStorage from '../../src/rules/storage/token-in-web-storage.js';
import { flowOf, noNative, projectOf } from '../report/sample.js';

const failing = defineRule({
  id: 'always-fails',
  category: 'storage',
  title: 'Always fails',
  severity: 'high',
  severityPolicy: '',
  why: '',
  remedy: '',
  standards: { cwe: [], masvs: [], maswe: [], mastg: [] },
  check: () => {
    throw new Error('no such member');
  },
});

describe('checkRules', () => {
  it('reports a rule that throws and lets the others judge', () => {
    const { findings, diagnostics } = checkRules([failing, tokenInWebStorage], {
      app: projectOf({}).app,
      flows: [flowOf()],
      stored: [],
      signIns: [],
      oauth: { parameters: [], challenge: null },
      cleartext: [],
      phantomImports: [],
      sessionEnd: { logouts: [], removes: false },
      uses: [],
      hardcoded: [],
      native: noNative,
    });
    expect(findings.map((finding) => finding.rule)).toEqual(['token-in-web-storage']);
    expect(diagnostics).toEqual([
      { kind: 'rule-failed', file: '', message: 'Rule always-fails failed: no such member' },
    ]);
  });
});
