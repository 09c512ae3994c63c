import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cweTitle, mastgPlatform, masvsTitle, masweTitle } from '../../src/catalogue/standards.js';
import { categories } from '../../src/report/scales.js';
import { rules } from '../../src/rules/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const list = (path: string) => readdirSync(new URL(path, root), { withFileTypes: true });

const ids = rules.map((rule) => rule.id);
const ruleFiles = list('src/rules/')
  .filter((entry) => entry.isDirectory())
  .flatMap((area) => list(`src/rules/${area.name}/`).map((file) => ({ area: area.name, id: file.name.slice(0, -3) })));

const headings = [
  'What it finds',
  'Why it matters on a phone',
  'How it is detected',
  'What it cannot see',
  'Before and after',
];

describe('rule files, index and pages', () => {
  it('name the same rules', () => {
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ruleFiles.map(({ id }) => id).sort()).toEqual(ids);
    const pages = list('docs/rules/').map((entry) => entry.name);
    expect(pages.sort()).toEqual(['README.md', ...ids.map((id) => `${id}.md`)].sort());
  });

  it('keep each rule in the folder of its category', () => {
    for (const { area, id } of ruleFiles) expect(rules.find((rule) => rule.id === id)?.category).toBe(area);
  });
});

describe.each(rules)('$id', (rule) => {
  const page = read(`docs/rules/${rule.id}.md`);

  it('has a page with every heading, in order, and an example before and after', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings);
    expect([...page.matchAll(/^```(?:ts|json|xml|gradle|kotlin|java|swift|text)$/gm)]).toHaveLength(2);
    for (const section of page.split(/^## .+$/m).slice(1)) expect(section.trim().length).toBeGreaterThan(40);
  });

  it('has a page header that equals its metadata', () => {
    expect(page).toContain(`# ${rule.title}\n`);
    expect(page).toContain(`| Rule | \`${rule.id}\` |`);
    expect(page).toContain(`| Category | ${rule.category} |`);
    const { severityCase } = rule;
    expect(page).toContain(`| Severity | ${rule.severity}${severityCase ? ` for ${severityCase}` : ''} |`);
    expect(page).toContain(`| Policy | ${rule.severityPolicy} |`);
    const { cwe, masvs, maswe, mastg } = rule.references;
    for (const id of [...cwe, ...masvs, ...maswe, ...mastg]) expect(page).toContain(id);
  });

  it('refers to known standards only', () => {
    const { cwe, masvs, maswe, mastg, url } = rule.references;
    expect(cwe.length).toBeGreaterThan(0);
    expect(masvs.length).toBeGreaterThan(0);
    for (const id of cwe) expect(cweTitle).toHaveProperty([id]);
    for (const id of masvs) expect(masvsTitle).toHaveProperty([id]);
    for (const id of maswe) expect(masweTitle).toHaveProperty([id]);
    for (const id of mastg) expect(mastgPlatform).toHaveProperty([id]);
    expect(url.endsWith(`/docs/rules/${rule.id}.md`)).toBe(true);
    expect(categories).toContain(rule.category);
  });

  it('is finished', () => {
    expect(JSON.stringify(rule)).not.toContain('TODO');
    expect(page).not.toContain('TODO');
  });

  it('explains itself in whole sentences', () => {
    for (const text of [rule.why, rule.remedy]) expect(text).toMatch(/^[A-Z].{60,}\.$/s);
  });
});

describe('the table of standards', () => {
  it('holds nothing that no rule refers to', () => {
    const used = new Set(
      rules.flatMap(({ references: { cwe, masvs, maswe, mastg } }) => [...cwe, ...masvs, ...maswe, ...mastg]),
    );
    const known = [cweTitle, masvsTitle, masweTitle, mastgPlatform].flatMap((table) => Object.keys(table));
    expect(known.filter((id) => !used.has(id))).toEqual([]);
  });
});
