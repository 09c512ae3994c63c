import { stringAt, valueAt } from './config-value.js';
import { isWithin, joinPath } from './path.js';
import type { CapacitorConfig, Platform } from './project.js';
import type { Survey } from './survey.js';

export const platforms: readonly Platform[] = ['android', 'ios'];

/** Where the native project of a platform lies; `null` when the config computes it or there is none. */
export function platformFolder(
  survey: Survey,
  folder: string,
  config: CapacitorConfig | null,
  platform: Platform,
): string | null {
  const given = valueAt(config?.value ?? null, platform, 'path');
  if (given?.kind === 'unknown') return null;
  const path = joinPath(folder, stringAt(given) ?? platform);
  return survey.tree.files.some((file) => file !== path && isWithin(file, path)) ? path : null;
}

export function detectPlatforms(
  survey: Survey,
  folder: string,
  config: CapacitorConfig | null,
  dependencies: ReadonlyMap<string, string>,
): Platform[] {
  return platforms.filter(
    (platform) =>
      dependencies.has(`@capacitor/${platform}`) || platformFolder(survey, folder, config, platform) !== null,
  );
}
