import type { Diagnostic } from '../../project/diagnostic.js';
import { astroUnit } from './astro.js';
import { htmlUnit } from './html.js';
import type { Listener } from './listeners.js';
import { svelteUnit } from './svelte.js';
import { vueUnit } from './vue.js';

/** The script of a web file, at the positions it has in the file. */
export interface SourceUnit {
  /** POSIX path of the original file. */
  readonly file: string;
  /** As long as the original, with its line breaks; whatever is not script is blank. */
  readonly script: string;
  readonly language: ScriptLanguage;
  /** `false` for classic scripts, which share one global scope. */
  readonly isModule: boolean;
  readonly markup: Markup;
}

export type ScriptLanguage = 'ts' | 'tsx' | 'js' | 'jsx';

/** What the markup says that scripts cannot. */
export interface Markup {
  /** `src` of script elements, in order: CDN addresses and local scripts. */
  readonly scriptSources: readonly string[];
  /** What password inputs are bound to. */
  readonly passwordBindings: readonly PasswordBinding[];
  /** What elements that stand for components are listened to. */
  readonly listeners: readonly Listener[];
}

export interface PasswordBinding {
  /** The bound expression, or else the control's name or id. */
  readonly name: string;
  readonly offset: number;
}

export interface UnitResult {
  /** `null` when the file has neither script nor anything to say about one. */
  readonly unit: SourceUnit | null;
  readonly diagnostics: Diagnostic[];
}

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
