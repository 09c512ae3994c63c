import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { calleeName } from '../syntax/syntax-names.js';
import { unwrap } from './slots.js';
import { wantBehind } from './symbols.js';

/** Members of Vue and Nuxt themselves: no plugin adds them. */
const builtIn =
  /^\$(emit|on|off|once|refs|el|data|props|attrs|slots|parent|root|children|options|set|delete|watch|nextTick|forceUpdate|mount|destroy|router|route|store|state|patch|reset|subscribe|t|tc|d|n|i18n)$/;

/**
 * The member behind a name that no declaration of its receiver shows, because a plugin adds it to every component:
 * `set` of `this.$q.localStorage.set`, of `app.$cookies.set`, of `this.$storage.set` after
 * `Vue.prototype.$storage = …`. Such names begin with a dollar sign (https://vuejs.org/guide/reusability/plugins.html).
 */
export function injectedMember(analysis: Analysis, name: ts.Node): ts.Symbol | undefined {
  const access = name.parent;
  if (!ts.isIdentifier(name) || !ts.isPropertyAccessExpression(access) || access.name !== name) return undefined;
  const { checker } = analysis.world;
  const holder = injectedType(analysis, unwrap(access.expression));
  const member =
    holder === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(holder), name.text);
  return member ?? catalogued(analysis, name.text);
}

function injectedType(analysis: Analysis, node: ts.Expression): ts.Type | undefined {
  const name = calleeName(node);
  const member = ts.isPropertyAccessExpression(node) ? injectedMember(analysis, node.name) : catalogued(analysis, name);
  if (member !== undefined) return analysis.world.checker.getTypeOfSymbolAtLocation(member, node);
  return isAdded(name) ? added(analysis, name) : undefined;
}

const isAdded = (name: string): boolean => name.startsWith('$') && name.length > 1 && !builtIn.test(name);

/** What the catalogue says that a plugin adds under this name. */
function catalogued(analysis: Analysis, name: string): ts.Symbol | undefined {
  if (!isAdded(name)) return undefined;
  const { checker } = analysis.world;
  const members = checker.resolveName('InjectedMembers', undefined, ts.SymbolFlags.Interface, false);
  return members === undefined ? undefined : checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(members), name);
}

/**
 * What the app itself adds: `Vue.prototype.$api = api`, `app.config.globalProperties.$api = api`, `inject('api', api)`.
 */
function added(analysis: Analysis, name: string): ts.Type | undefined {
  analysis.wants.addName(name.slice(1), ['prototype', 'globalProperties', 'inject(']);
  const value = assignedTo(analysis, name) ?? handedToInject(analysis, name);
  if (value === undefined) return undefined;
  wantBehind(analysis, value);
  return analysis.world.checker.getTypeAtLocation(value);
}

const assignedTo = (analysis: Analysis, name: string): ts.Expression | undefined =>
  (analysis.index.assignments.get(name) ?? []).find(
    ({ left }) =>
      ts.isPropertyAccessExpression(left) && /^(prototype|globalProperties)$/.test(calleeName(left.expression)),
  )?.right;

const handedToInject = (analysis: Analysis, name: string): ts.Expression | undefined =>
  (analysis.index.calls.get('inject') ?? []).find(
    ({ arguments: [key] = [] }) => key !== undefined && ts.isStringLiteralLike(key) && key.text === name.slice(1),
  )?.arguments?.[1];
