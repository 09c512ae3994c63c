/** Path of an audited file from the root of the checkout; `base` is that of the audited directory. */
export const fromRoot = (base: string, file: string): string => (base === '' ? file : `${base}/${file}`);
