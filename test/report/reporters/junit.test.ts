import { describe, expect, it } from 'vitest';
import { cannedReports } from './canned.js';
import { render } from './render.js';
import { type Element, parseXml } from './xml.js';

/** What the schema of the Jenkins plugin allows: https://github.com/jenkinsci/xunit-plugin, junit-10.xsd. */
const allowed: Record<string, { attributes: readonly string[]; children: readonly string[] }> = {
  testsuites: { attributes: ['name', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: { attributes: ['name', 'tests', 'failures', 'errors', 'skipped'], children: ['testcase'] },
  testcase: { attributes: ['classname', 'name', 'file', 'line'], children: ['failure', 'error', 'skipped'] },
  failure: { attributes: ['type', 'message'], children: [] },
  error: { attributes: ['type', 'message'], children: [] },
  skipped: { attributes: ['message'], children: [] },
};

function check({ name, attributes, children }: Element): void {
  const { attributes: names = [], children: elements = [] } = allowed[name] ?? {};
  expect(names, name).toEqual(expect.arrayContaining(Object.keys(attributes)));
  for (const child of children) {
    expect(elements, name).toContain(child.name);
    check(child);
  }
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

describe('JUnit', () => {
  it.each(Object.entries(cannedReports))('is well formed and has known elements only: %s', async (_, report) => {
    const root = parseXml(await render('junit', report));
    expect(root.name).toBe('testsuites');
    check(root);
  });

  it.each(Object.entries(cannedReports))('counts what it holds: %s', async (_, report) => {
    const root = parseXml(await render('junit', report));
    const count = (name: string) => String(all(root, name).length);
    expect(root.attributes).toMatchObject({
      tests: count('testcase'),
      failures: count('failure'),
      errors: count('error'),
    });
  });

  it('has a test that passes when there is nothing', async () => {
    const root = parseXml(await render('junit', cannedReports.empty));
    expect(all(root, 'testcase')).toMatchObject([{ attributes: { name: 'no findings' }, children: [] }]);
  });

  it('fails for what is new, and skips what is known or outside the changed lines', async () => {
    const root = parseXml(await render('junit', cannedReports.many));
    expect(all(root, 'failure')).toHaveLength(3);
    expect(all(root, 'skipped').map(({ attributes }) => attributes.message)).toEqual([
      'known from the baseline',
      'outside the changed lines',
    ]);
    expect(all(root, 'error').map(({ attributes }) => attributes.message)).toEqual(['unexpected end']);
  });
});
