import type { Diagnostic } from './diagnostic.js';
import type { CapacitorConfig, ConfigValue } from './project.js';
import { exportedValue } from './static-value.js';
import type { Survey } from './survey.js';

/** Reads a capacitor.config.* without running it; its value is `unknown`, with a diagnostic, when that fails. */
export function readConfig(survey: Survey, file: string, diagnostics: Diagnostic[]): CapacitorConfig {
  const value = file.endsWith('.json') ? survey.json(file) : readScript(survey, file, diagnostics);
  return { file, value: value ?? { kind: 'unknown', start: 0, end: 0 } };
}

function readScript(survey: Survey, file: string, diagnostics: Diagnostic[]): ConfigValue | null {
  const result = survey.texts.read(file, true);
  if ('problem' in result) {
    diagnostics.push(result.problem);
    return null;
  }
  const value = exportedValue(file, result.text);
  if (value !== 'unparsable') return value;
  diagnostics.push({ kind: 'unparsable', file, message: 'The configuration has syntax errors.' });
  return null;
}
