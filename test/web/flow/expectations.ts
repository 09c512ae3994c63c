import type { FileMap } from '../../../src/project/in-memory.js';
import { createProject } from '../../../src/project/in-memory.js';
import { checkRules } from '../../../src/rules/check-rules.js';
import { rules } from '../../../src/rules/index.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';
import { findOAuthRequests } from '../../../src/web/literals/find-oauth-requests.js';
import { noNative } from '../../report/sample.js';

/** What the comments at line ends of a fixture promise, and what the audit says, by `file:line`. */
export interface Outcome {
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

const marker = /(?:\/\/|<!--|\/\*)\s*(expect|protected|safe|near-miss):\s*(.*?)\s*(?:-->|\*\/\}?)?\s*$/;

/**
 * `expect: <rule>, <rule>` promises findings of at least medium confidence on that line, `protected: <medium>` a
 * stored secret there without a finding, `safe: <why>`, `near-miss: <why>` and every other line no finding.
 */
export function promises(files: FileMap): string[] {
  return Object.entries(files).flatMap(([file, content]) =>
    String(content)
      .split('\n')
      .flatMap((line, i) => {
        const [, mark, text = ''] = marker.exec(line) ?? [];
        return mark === 'expect' || mark === 'protected'
          ? text.split(/,\s*/).map((what) => `${file}:${i + 1} ${mark}: ${what}`)
          : [];
      }),
  );
}

/** Audits an app made of `files` with the given dependencies. */
export function auditFixture(files: FileMap, packages: readonly string[]): Outcome {
  const dependencies = Object.fromEntries(['@capacitor/core', ...packages].map((name) => [name, '^7.0.0']));
  const project = createProject({
    'index.html': '<title>Fixture</title>',
    ...files,
    'package.json': JSON.stringify({ name: 'fixture', dependencies }),
  });
  const facts = findTokenFlows(project);
  const { findings, diagnostics } = checkRules(rules, {
    app: project.app,
    ...facts,
    hardcoded: [],
    oauth: findOAuthRequests(project, facts.oauthSuspects),
    cleartext: [],
    native: noNative,
  });
  const expected = promises(files);
  const vouched = new Set(expected.filter((line) => line.includes(' protected: ')));
  const found = findings
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ rule, location }) => `${location.file}:${location.line} expect: ${rule}`);
  const stored = facts.stored.map(({ medium, location }) => `${location.file}:${location.line} protected: ${medium}`);
  const trouble = [...project.diagnostics, ...facts.diagnostics, ...diagnostics];
  return {
    expected: [...new Set(expected)].sort(),
    actual: [
      ...new Set([
        ...found,
        ...stored.filter((line) => vouched.has(line)),
        ...trouble.map(({ kind, file, message }) => `${kind} ${file} ${message}`),
      ]),
    ].sort(),
  };
}
