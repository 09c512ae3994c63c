import type { CapacitorConfig } from './project.js';
import type { Survey } from './survey.js';

/** Reads a capacitor.config.* without running it; `null` when it cannot be read. */
export function readConfig(survey: Survey, file: string): CapacitorConfig | null {
  const value = file.endsWith('.json') ? survey.json(file) : null;
  return value && { file, value };
}
