export const formats = [
  'text',
  'json',
  'html',
  'sarif',
  'markdown',
  'github',
  'gitlab',
  'gitlab-sast',
  'junit',
  'sonarqube',
] as const;
export type Format = (typeof formats)[number];

/** Formats that hold everything: their readers can filter by themselves. The others show what is sure enough. */
export const isComplete = (format: Format): boolean => format === 'json' || format === 'html';

/** Formats for services that show findings beside the code: paths begin at the root of the checkout. */
export const isBesideCode = (format: Format): boolean => format !== 'text' && !isComplete(format);
