export const formats = ['text', 'json', 'sarif', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Formats that hold everything: their readers can filter by themselves. The others show what is sure enough. */
export const isComplete = (format: Format): boolean => format === 'json';
