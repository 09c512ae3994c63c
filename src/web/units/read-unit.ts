import { astroUnit } from './astro.js';
import { htmlUnit } from './html.js';
import type { Markup, ScriptLanguage, UnitResult } from './source-unit.js';
import { svelteUnit } from './svelte.js';
import { vueUnit } from './vue.js';

type UnitReader = (file: string, text: string) => UnitResult;

/** Turns a web file into one script whose positions equal the file's. Never throws. */
export function toSourceUnit(file: string, text: string): UnitResult {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return readers.get(extension)?.(file, text) ?? { unit: null, diagnostics: [] };
}

const ts = scriptReader('ts');
const tsx = scriptReader('tsx');
// JSX is legal in all of them for the TypeScript parser, and React apps do write it in .js files.
const jsx = scriptReader('jsx');

const readers: ReadonlyMap<string, UnitReader> = new Map([
  ['ts', ts],
  ['mts', ts],
  ['cts', ts],
  ['tsx', tsx],
  ['js', jsx],
  ['jsx', jsx],
  ['mjs', jsx],
  ['cjs', jsx],
  ['vue', vueUnit],
  ['svelte', svelteUnit],
  ['astro', astroUnit],
  ['html', htmlUnit],
  ['htm', htmlUnit],
]);

function scriptReader(language: ScriptLanguage): UnitReader {
  return (file, text) => {
    const markup: Markup = { scriptSources: [], passwordBindings: [], listeners: [] };
    return { unit: { file, script: text, language, isModule: true, markup }, diagnostics: [] };
  };
}
