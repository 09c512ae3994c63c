import type { DiagnosticKind } from '../../project/diagnostic.js';
import { keepChunks, scriptChunk } from './chunk.js';
import { controls } from './html.js';
import type { Tag } from './html-tags.js';
import { attributeValue, inlineScripts, roomAround, scriptSources } from './page-scripts.js';
import { passwordBindings } from './password-bindings.js';
import type { ScriptLanguage, UnitResult } from './source-unit.js';

/** A component without the expressions in its markup, and a diagnostic that says why. */
export function scriptsOnly(
  file: string,
  text: string,
  tags: readonly Tag[],
  kind: DiagnosticKind,
  why: string,
): UnitResult {
  const chunks = inlineScripts(tags).map(({ body }) => scriptChunk(text, roomAround(text, body), 'shared'));
  const markup = {
    scriptSources: scriptSources(tags),
    passwordBindings: passwordBindings(controls(tags)),
    listeners: [],
  };
  const script = keepChunks(text, chunks);
  const message = `The expressions in the component's markup were left out: ${why}`;
  return {
    unit: { file, script, language: componentLanguage(tags), isModule: true, markup },
    diagnostics: [{ kind, file, message }],
  };
}

export function componentLanguage(tags: readonly Tag[]): ScriptLanguage {
  const languages = tags.filter((tag) => tag.name === 'script').map((tag) => attributeValue(tag, 'lang'));
  const language = languages.find((value) => value !== undefined);
  if (language === 'ts' || language === 'tsx' || language === 'jsx') return language;
  return language === 'typescript' ? 'ts' : 'js';
}
