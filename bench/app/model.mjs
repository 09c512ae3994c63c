import { fieldNames, pascal } from './words.mjs';

const types = {
  createdAt: 'string',
  updatedAt: 'string',
  dueDate: 'string | null',
  isActive: 'boolean',
  isPinned: 'boolean',
};
const numeric = /amount|quantity|latitude|longitude|distance|duration|rating|progress|position|version|priority/;

export const typeOf = (field) => types[field] ?? (numeric.test(field) ? 'number' : 'string');

/** The data a feature shows; all files of the feature use these fields. */
export function createModel(random, name) {
  return { name: pascal(name), fields: random.sample(fieldNames, random.between(12, 22)) };
}

export function modelFile({ name, fields }) {
  const members = fields.map((field) => `  ${field}: ${typeOf(field)};`).join('\n');
  return `export interface ${name} {
  id: string;
${members}
}

export type ${name}Draft = Omit<${name}, 'id'>;

export interface ${name}Page {
  items: ${name}[];
  total: number;
  next: string | null;
}

export interface ${name}Query {
  search?: string;
  sort?: keyof ${name};
  page: number;
}

export const empty${name} = (): ${name}Draft => ({
${fields.map((field) => `  ${field}: ${emptyOf(field)},`).join('\n')}
});
`;
}

const emptyOf = (field) => ({ number: '0', boolean: 'false', 'string | null': 'null' })[typeOf(field)] ?? "''";

/** Pure functions over the model, the kind every feature has a file or two of. */
export function logicFile(random, { name, fields }, modelPath) {
  const parts = random.sample(fields, random.between(4, 14)).map((field) => {
    const label = field[0].toUpperCase() + field.slice(1);
    return typeOf(field) === 'number'
      ? `export function sum${label}(items: readonly ${name}[]): number {
  let total = 0;
  for (const item of items) {
    if (Number.isFinite(item.${field})) total += item.${field};
  }
  return Math.round(total * 100) / 100;
}
`
      : `export function groupBy${label}(items: readonly ${name}[]): Map<string, ${name}[]> {
  const groups = new Map<string, ${name}[]>();
  for (const item of items) {
    const key = String(item.${field});
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}
`;
  });
  return `import { ${name} } from '${modelPath}';

${parts.join('\n')}
export const by = <K extends keyof ${name}>(key: K) => (a: ${name}, b: ${name}): number =>
  a[key] === b[key] ? 0 : a[key]! < b[key]! ? -1 : 1;
`;
}
