import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeholders, placeholdersIn, sampleValues, templateFiles, templatesRoot, templateText } from './assemble';

describe('template.json', () => {
  it('names each file of the templates once, and no other', () => {
    const present = readdirSync(templatesRoot, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(templatesRoot.length).replace(/^\//, ''))
      .filter((path) => path !== 'template.json');
    expect(templateFiles.map(({ from }) => from).sort()).toEqual(present.sort());
  });

  it('knows each placeholder, and each placeholder is used', () => {
    const used = new Set(templateFiles.flatMap(({ from }) => placeholdersIn(templateText(from))));
    expect([...used].sort()).toEqual(Object.keys(placeholders).sort());
    expect(Object.keys(sampleValues).sort()).toEqual(Object.keys(placeholders).sort());
  });

  it('never lets two files have the same place in one app, and keeps imports between files right', () => {
    for (const { from, to } of templateFiles) expect(to).toBe(from);
  });

  it('names the packages that files import', () => {
    // The app has its framework, its HTTP client and the SDKs whose adapters it asks for.
    const isInApp = (from: string) => /^(angular|react|vue|svelte|sdks|http|tests)\//.test(from);
    const anywhere = new Set(templateFiles.flatMap(({ dependencies = {} }) => Object.keys(dependencies)));
    // The catalogue names the packages of the back ends; old stores are read with the plugins that filled them.
    const isNamedElsewhere = (from: string) =>
      from.startsWith('backends/') || from === 'migration/stores/secure-storage.ts';
    for (const { from } of templateFiles.filter(({ from }) => !isInApp(from) && !isNamedElsewhere(from))) {
      for (const name of packagesIn(templateText(from))) {
        expect(anywhere, `${from} imports ${name}`).toContain(name);
      }
    }
  });
});

const packagesIn = (text: string): string[] =>
  Array.from(text.matchAll(/from '([^'.][^']*)'/g), ([, specifier = '']) =>
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  );
