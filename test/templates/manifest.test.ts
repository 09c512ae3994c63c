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
    const provided = ['@angular/', 'rxjs', 'react', 'vue', 'svelte', 'axios', '@apollo/', 'vitest', '@jest/'];
    const fromBackend = [
      '@capgo/',
      '@aparajita/',
      '@ionic-enterprise/',
      '@capawesome-team/',
      'capacitor-secure-storage-plugin',
    ];
    const anywhere = new Set(templateFiles.flatMap(({ dependencies = {} }) => Object.keys(dependencies)));
    for (const { from } of templateFiles) {
      for (const name of packagesIn(templateText(from))) {
        if ([...provided, ...fromBackend].some((start) => name.startsWith(start))) continue;
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
