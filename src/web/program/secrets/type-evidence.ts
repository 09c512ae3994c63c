import { ts } from 'ts-morph';
import { classifyName, type NameVerdict, wordsOf } from '../../../catalogue/classify-name.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import { issuedMembers } from '../../../catalogue/vocabulary.js';
import type { Analysis } from '../analysis.js';
import { typeOfAssigned } from '../symbols/assigned-types.js';
import { declarationOf } from '../symbols/call-targets.js';
import { isAny, wantBehind } from '../symbols/symbols.js';
import { isAboutPush } from './about-push.js';
import { isDeclaredInOnce } from './one-time.js';
import { isConnection, isOptional } from './optional-members.js';
import { isPostalAmong } from './postal-codes.js';

/** A member of a type, at some depth, that is named like a secret. */
export interface SecretMember {
  readonly kind: SecretKind;
  /** Dotted path from the value: `accounts.jwt`. */
  readonly path: readonly string[];
  readonly declaration: ts.Node | undefined;
  /**
   * Optional password fields are often those of a form model, not of what a server answers; never those of a
   * connection.
   */
  readonly optional: boolean;
  /** Whether it belongs to the elements of a list: each record may be without it. */
  readonly listed: boolean;
}

const maxDepth = 6;
const maxTypes = 1500;

/** Secret-named, string-like members of the type of `node`, nearest first. */
export function secretMembers(analysis: Analysis, node: ts.Node): readonly SecretMember[] {
  wantBehind(analysis, node);
  const type = analysis.world.checker.getTypeAtLocation(node);
  const known = isAny(type) ? (typeOfAssigned(analysis, node) ?? typeOfAnswer(analysis, node)) : undefined;
  return membersOfType(analysis, known ?? type, node);
}

/**
 * What a library declares that a member gives, where the checker knows nothing of the object it is called on:
 * `let plugin: any; … plugin = (await import('auth-plugin')).Auth; … plugin.signIn()`.
 */
function typeOfAnswer(analysis: Analysis, node: ts.Node): ts.Type | undefined {
  const call = ts.isAwaitExpression(node) ? node.expression : node;
  const declaration = ts.isCallExpression(call) ? declarationOf(analysis, call) : undefined;
  if (declaration === undefined || !ts.isFunctionLike(declaration) || analysis.world.unitOf(declaration) !== undefined)
    return undefined;
  return analysis.world.checker.getSignatureFromDeclaration(declaration)?.getReturnType();
}

/** The same for a type at hand. */
export function membersOfType(analysis: Analysis, type: ts.Type, at: ts.Node): readonly SecretMember[] {
  const found: SecretMember[] = [];
  const seen = new Set<ts.Type>();
  let level: Reached[] = [{ type, path: [], listed: false }];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const item of level) collect(analysis, item, at, seen, found, next);
    level = next;
  }
  return found;
}

/** A type on the way into another. */
interface Reached {
  readonly type: ts.Type;
  readonly path: readonly string[];
  readonly listed: boolean;
}

function collect(
  analysis: Analysis,
  item: Reached,
  at: ts.Node,
  seen: Set<ts.Type>,
  found: SecretMember[],
  next: Reached[],
): void {
  if (seen.has(item.type) || seen.size > maxTypes) return;
  seen.add(item.type);
  const type = analysis.world.checker.getNonNullableType(item.type);
  if (type.isUnion()) {
    for (const part of type.types) collect(analysis, { ...item, type: part }, at, seen, found, next);
    return;
  }
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return;
  const element = elementType(analysis, type);
  if (element !== undefined) next.push({ ...item, type: element, listed: item.listed || isList(type) });
  if (isOpaque(analysis, type)) return;
  const properties = analysis.world.checker.getPropertiesOfType(type);
  const isForm = !isConnection(properties);
  const names = properties.map(({ name }) => name);
  const isPair = [...issuedMembers.keys()].every((name) => names.includes(name));
  for (const property of properties) {
    if (!isPostalAmong(property.name, names))
      visitProperty(analysis, property, { ...item, isForm, isPair }, at, found, next);
  }
}

function visitProperty(
  analysis: Analysis,
  property: ts.Symbol,
  { path, isForm, isPair, listed }: Reached & { readonly isForm: boolean; readonly isPair: boolean },
  at: ts.Node,
  found: SecretMember[],
  next: Reached[],
): void {
  if ((property.flags & ts.SymbolFlags.Method) !== 0 || isPhraseKey(property.name)) return;
  const { checker } = analysis.world;
  const declared = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, at));
  const type = elementType(analysis, declared) ?? declared;
  const inList = listed || isList(declared);
  const here = [...path, property.name];
  const issued = isPair ? issuedMembers.get(property.name) : undefined;
  const verdict: NameVerdict =
    issued === undefined ? classifyName(property.name) : { kind: issued, strength: 'strong' };
  if (
    verdict !== null &&
    speaksHere(property, path) &&
    verdict !== 'harmless' &&
    verdict.strength === 'strong' &&
    verdict.kind !== 'push-token' &&
    mayHoldText(type)
  ) {
    found.push({
      kind: verdict.kind,
      path: here,
      declaration: property.declarations?.[0],
      optional:
        isForm &&
        ((property.flags & ts.SymbolFlags.Optional) !== 0 || isOptional(analysis, property.declarations?.[0])),
      listed,
    });
  } else if (isAny(type)) {
    wantTypeOf(analysis, property);
  } else if (!isFunction(type)) {
    next.push({ type, path: here, listed: inList });
  }
}

/** `{ 'login.password': 'Your password' }`: translations are kept under keys that are no names. */
const isPhraseKey = (name: string): boolean => /[.\s/]/.test(name);

/** A member of unknown type: its declaration may lie in a file that is not loaded. */
function wantTypeOf(analysis: Analysis, property: ts.Symbol): void {
  for (const declaration of property.declarations ?? []) {
    wantBehind(analysis, declaration);
  }
}

/**
 * `token` alone may be anything: that of an invitation or a device, and deep inside other data an emoji, a page cursor.
 */
function speaksHere({ name, declarations = [] }: ts.Symbol, path: readonly string[]): boolean {
  if (name !== 'token') return true;
  if (declarations.some(isDeclaredInOnce) || path.some(isAboutPush)) return false;
  if (path.length <= 1) return true;
  return path.some((part) => wordsOf(part).some((word) => owners.has(word)));
}

const owners = new Set([
  'auth',
  'user',
  'users',
  'session',
  'sessions',
  'account',
  'accounts',
  'login',
  'credential',
  'credentials',
  'token',
  'tokens',
  'identity',
  'member',
  'oauth',
  'server',
  'connection',
  'config',
  'provider',
]);

const isFunction = (type: ts.Type): boolean => type.getCallSignatures().length > 0;

/** Text, or a type that does not say (`any`, an initial `null`). */
export function mayHoldText(type: ts.Type): boolean {
  if (isAny(type) || (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0)
    return true;
  return type.isUnion() && type.types.some(mayHoldText);
}

/** Element of an array, map, promise, observable or index signature: containers are transparent. */
export function elementType(analysis: Analysis, type: ts.Type): ts.Type | undefined {
  const { checker } = analysis.world;
  const name = type.symbol?.name;
  if (
    name !== undefined &&
    /^(Array|ReadonlyArray|Promise|Observable|Map|Set|Ref|ComputedRef|Signal|WritableSignal|BehaviorSubject|Subject)$/.test(
      name,
    )
  ) {
    return checker.getTypeArguments(type as ts.TypeReference).at(-1);
  }
  return type.getStringIndexType() ?? type.getNumberIndexType();
}

/** What a promise, or a promise of a list, is of. */
export function contentOf(analysis: Analysis, type: ts.Type, depth = 0): ts.Type {
  const content = depth < maxContainers ? elementType(analysis, type) : undefined;
  return content === undefined
    ? analysis.world.checker.getNonNullableType(type)
    : contentOf(analysis, content, depth + 1);
}

const maxContainers = 3;

const isList = (type: ts.Type): boolean => /^(?:Readonly)?Array$/.test(type.symbol?.name ?? '');

/** Types of the language and the DOM: their members are not the app's data. */
function isOpaque(analysis: Analysis, type: ts.Type): boolean {
  const declaration = type.symbol?.declarations?.[0];
  if (declaration === undefined) return false;
  const file = declaration.getSourceFile().fileName;
  return (
    file === '/stubs/javascript.d.ts' ||
    file === '/stubs/dom.d.ts' ||
    file === '/stubs/rxjs.d.ts' ||
    (ts.isClassLike(declaration) && analysis.world.unitOf(declaration) === undefined)
  );
}
