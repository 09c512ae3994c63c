/** Whether a file is a page: its scripts stand between markup, and may not be modules. */
export const isMarkup = (file: string): boolean => /\.(html?|astro)$/i.test(file);
