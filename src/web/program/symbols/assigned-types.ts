import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { libraryOfStub } from '../stubs.js';
import { type FunctionNode, functionAt, isFunctionNode, returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { setterIn } from '../syntax/syntax-names.js';
import { argumentOf } from './parameters.js';
import { unwrap } from './slots.js';
import { isAny, symbolOf } from './symbols.js';
import { takenByKey } from './taken-by-key.js';

/**
 * The member that an access names on a variable or state that is declared without a type, or as `any`, and filled
 * there or elsewhere: `let db; … db = new Storage(); … db.set(key, value)`. The checker takes such a variable for `any`. What a
 * library makes counts before what stands in for it: `catch { db = { set() {} } }`.
 */
export function memberOfAssigned(analysis: Analysis, access: ts.Node, distance = 0): ts.Symbol | undefined {
  return ts.isPropertyAccessExpression(access)
    ? memberBehind(analysis, access.expression, access.name.text, distance)
    : undefined;
}

/** The member of that name that such a variable has. */
export function memberBehind(
  analysis: Analysis,
  holder: ts.Expression,
  name: string,
  distance = 0,
): ts.Symbol | undefined {
  const { checker } = analysis.world;
  if (!isOpen(checker.getTypeAtLocation(holder))) return undefined;
  const members = typesBehind(analysis, holder, distance).flatMap(
    (type) => checker.getPropertyOfType(checker.getNonNullableType(type), name) ?? [],
  );
  return members.find(isOfLibrary) ?? members[0];
}

/** A state without an initial value is declared to hold nothing. */
const isOpen = (type: ts.Type): boolean => isAny(type) || (type.flags & ts.TypeFlags.Undefined) !== 0;

/** The type of the member that an access names on such a variable. */
export function typeOfAssigned(analysis: Analysis, access: ts.Node, distance = 0): ts.Type | undefined {
  const member = memberOfAssigned(analysis, access, distance);
  return member === undefined ? undefined : analysis.world.checker.getTypeOfSymbolAtLocation(member, access);
}

/** The types of what a variable is filled with, or of a member of that: `auth.currentUser`. */
function typesBehind(analysis: Analysis, holder: ts.Expression, distance: number): readonly ts.Type[] {
  const taken = takenByKey(analysis, holder);
  if (taken.length > 0) return taken.map((value) => analysis.world.checker.getTypeAtLocation(value));
  const name = ts.isPropertyAccessExpression(holder) ? holder.name : holder;
  if (!ts.isIdentifier(name)) return [];
  const symbol = symbolOf(analysis, name);
  if (symbol === undefined) {
    const type = typeOfAssigned(analysis, holder, distance);
    if (type !== undefined) return [type];
  }
  const values = valuesOf(analysis, holder, name, symbol);
  return (distance === 0 ? values : values.slice(0, maxValues)).flatMap((value) => typesOf(analysis, value, distance));
}

/** Variables, functions and parameters between a variable and what it is filled with. */
const maxDistance = 3;
/** What one of them is filled with. */
const maxValues = 5;

/** The type of a value, or where that is open the types of what the value stands for. */
function typesOf(analysis: Analysis, value: ts.Expression, distance: number): readonly ts.Type[] {
  const { checker } = analysis.world;
  const type = checker.getTypeAtLocation(value);
  if (!isOpen(type) || distance >= maxDistance) return [type];
  const node = unwrap(value);
  const further = (each: ts.Expression): readonly ts.Type[] => typesOf(analysis, each, distance + 1);
  const handed = ts.isIdentifier(node) ? argumentsFor(analysis, node) : undefined;
  if (handed !== undefined) return handed.flatMap(further);
  const taken = takenByKey(analysis, node);
  if (taken.length > 0) return taken.flatMap(further);
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return typesBehind(analysis, node, distance + 1);
  const fn = ts.isCallExpression(node) ? calledBy(analysis, node) : undefined;
  return fn === undefined ? [type] : returnsOf(fn).flatMap(further);
}

const calledBy = (analysis: Analysis, { expression }: ts.CallExpression): FunctionNode | undefined =>
  symbolOf(analysis, expression)
    ?.declarations?.map(functionAt)
    .find((fn) => fn?.body !== undefined);

/** What the calls of its function hand to a parameter; `undefined` for what is none, or declares what it takes. */
function argumentsFor(analysis: Analysis, node: ts.Identifier): readonly ts.Expression[] | undefined {
  const parameter = symbolOf(analysis, node)?.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter) || parameter.type !== undefined) return undefined;
  const fn = parameter.parent;
  const callee = ts.isConstructorDeclaration(fn) ? fn.parent : fn;
  const name = ts.isClassLike(callee) || ts.isFunctionDeclaration(callee) ? callee.name : undefined;
  if (!isFunctionNode(fn) || name === undefined) return undefined;
  const meant = symbolOf(analysis, name);
  return (analysis.index.calls.get(name.text) ?? [])
    .filter(({ expression }) => symbolOf(analysis, expression) === meant)
    .flatMap((call) => argumentOf(parameter, fn, call)?.node ?? []);
}

/** What the code puts into a variable, a state, or a member of something. */
function valuesOf(
  analysis: Analysis,
  holder: ts.Expression,
  name: ts.Identifier,
  symbol: ts.Symbol | undefined,
): readonly ts.Expression[] {
  const setter = symbol?.declarations?.map(setterOf).find((each) => each !== undefined);
  if (setter !== undefined) {
    const meant = symbolOf(analysis, setter);
    const calls = analysis.index.calls.get(setter.text) ?? [];
    return calls.filter(({ expression }) => symbolOf(analysis, expression) === meant).flatMap(firstArgument);
  }
  const isOwn = symbol?.declarations?.some(isUntyped) === true;
  const initial = symbol?.declarations?.flatMap(initialValue) ?? [];
  const owner = ts.isPropertyAccessExpression(holder) ? symbolOf(analysis, holder.expression) : undefined;
  const assigned = (analysis.index.assignments.get(name.text) ?? []).filter(({ left }) =>
    isOwn
      ? symbolOf(analysis, left) === symbol
      : owner !== undefined && ts.isPropertyAccessExpression(left) && symbolOf(analysis, left.expression) === owner,
  );
  return [...initial, ...assigned.map(({ right }) => right)];
}

/** `jar: any = new Jar()`, also where the type that is written is none of what the package is known to declare. */
const initialValue = (declaration: ts.Declaration): readonly ts.Expression[] =>
  (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) && declaration.initializer
    ? [declaration.initializer]
    : [];

/** `setResult` of `const [result, setResult] = useState(null)` */
function setterOf(declaration: ts.Declaration): ts.Identifier | undefined {
  const isFirst = ts.isBindingElement(declaration) && declaration.parent.elements[0] === declaration;
  return isFirst ? setterIn(declaration.parent) : undefined;
}

const firstArgument = (call: CallLike): readonly ts.Expression[] => call.arguments?.slice(0, 1) ?? [];

const isOfLibrary = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((declaration) => libraryOfStub(declaration.getSourceFile().fileName) !== null);

const isUntyped = (declaration: ts.Declaration): boolean =>
  (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) &&
  (declaration.type === undefined || declaration.type.kind === ts.SyntaxKind.AnyKeyword);
