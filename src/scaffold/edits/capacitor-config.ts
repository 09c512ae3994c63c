import type { ts } from 'ts-morph';
import { valueAt } from '../../project/config-value.js';
import { lineStarts, positionAt } from '../../project/location.js';
import type { ConfigValue } from '../../project/project.js';
import { exportedValue } from '../../project/static-value.js';
import { typescript } from '../../project/typescript.js';
import { type Edited, refuse, unchanged, unlessTooDeep } from './edited.js';
import { appendMember } from './object-literal.js';
import { ensureMember } from './package-json.js';
import { splice } from './splice.js';

type Settings = Readonly<Record<string, boolean | string | number>>;

/** Adds the settings of a plugin to a capacitor.config.* that has none for it. */
export const ensurePluginSettings = (file: string, text: string, plugin: string, settings: Settings): Edited =>
  unlessTooDeep(() => ensured(file, text, plugin, settings));

function ensured(file: string, text: string, plugin: string, settings: Settings): Edited {
  if (file.endsWith('.json')) return ensureMember(text, ['plugins', plugin], settings);
  const root = exportedValue(file, text);
  if (root === 'unparsable') return refuse('it has syntax errors');
  if (root.kind !== 'object' || root.open) return refuse('its value is only known when it runs');
  const plugins = valueAt(root, 'plugins');
  if (valueAt(plugins, plugin) !== null) return unchanged(text);
  const value = `{ ${Object.entries(settings)
    .map(([name, setting]) => `${name}: ${literal(setting)}`)
    .join(', ')} }`;
  return plugins === null
    ? withMember(file, text, root, (indent, step) => `plugins: {\n${indent}${step}${plugin}: ${value},\n${indent}}`)
    : withMember(file, text, plugins, () => `${plugin}: ${value}`);
}

const literal = (value: boolean | string | number): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);

/** Adds a member at the end of the object literal that a value was read from. */
function withMember(
  file: string,
  text: string,
  value: ConfigValue,
  member: (indent: string, step: string) => string,
): Edited {
  const object = objectAt(file, text, value.start);
  if (!object) return refuse('it is put together from parts', positionAt(lineStarts(text), value.start).line);
  return { text: splice(text, [appendMember(text, object, member)]) };
}

function objectAt(file: string, text: string, start: number): ts.ObjectLiteralExpression | null {
  const { ScriptTarget, createSourceFile, isObjectLiteralExpression } = typescript();
  const source = createSourceFile(file, text, ScriptTarget.Latest, true);
  const visit = (node: ts.Node): ts.ObjectLiteralExpression | null =>
    isObjectLiteralExpression(node) && node.getStart(source) === start ? node : (node.forEachChild(visit) ?? null);
  return visit(source);
}
