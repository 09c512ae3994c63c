import type { Placeholder, Templates } from './templates.js';

/** Values for placeholders: text for a word, a string or code, several texts for a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * The text of a template with its placeholders replaced. A placeholder without a value is a defect of the templates.
 */
export const fillIn = (text: string, placeholders: Templates['placeholders'], values: Values): string =>
  text.replace(/__CAPWARD_([A-Z_]+?)__/g, (whole, name: string) => {
    const placeholder = placeholders[name];
    const value = values[name];
    if (!placeholder || value === undefined) throw new Error(`No value for ${whole}.`);
    return literalOf(placeholder, value);
  });

function literalOf({ kind }: Placeholder, value: string | readonly string[]): string {
  switch (kind) {
    case 'string':
      return stringLiteral(String(value));
    case 'strings':
      return `[${[value].flat().map(stringLiteral).join(', ')}]`;
    default:
      return String(value);
  }
}

/** With single quotes, as the templates have them. Line separators end no string since ES2019. */
export const stringLiteral = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
