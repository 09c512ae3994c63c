import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import { libraryOfStub } from './stubs.js';
import { isAny, symbolOf } from './symbols.js';
import type { CallLike } from './syntax-index.js';
import { setterIn } from './syntax-names.js';

/**
 * The member that an access names on a variable or state that is declared without a type, or as `any`, and filled
 * there or elsewhere: `let db; … db = new Storage(); … db.set(key, value)`. The checker takes such a variable for `any`. What a
 * library makes counts before what stands in for it: `catch { db = { set() {} } }`.
 */
export function memberOfAssigned(analysis: Analysis, access: ts.Node): ts.Symbol | undefined {
  if (!ts.isPropertyAccessExpression(access)) return undefined;
  const { checker } = analysis.world;
  if (!isOpen(checker.getTypeAtLocation(access.expression))) return undefined;
  const members = typesBehind(analysis, access.expression).flatMap(
    (type) => checker.getPropertyOfType(checker.getNonNullableType(type), access.name.text) ?? [],
  );
  return members.find(isOfLibrary) ?? members[0];
}

/** A state without an initial value is declared to hold nothing. */
const isOpen = (type: ts.Type): boolean => isAny(type) || (type.flags & ts.TypeFlags.Undefined) !== 0;

/** The type of the member that an access names on such a variable. */
export function typeOfAssigned(analysis: Analysis, access: ts.Node): ts.Type | undefined {
  const member = memberOfAssigned(analysis, access);
  return member === undefined ? undefined : analysis.world.checker.getTypeOfSymbolAtLocation(member, access);
}

/** The types of what a variable is filled with, or of a member of that: `auth.currentUser`. */
function typesBehind(analysis: Analysis, holder: ts.Expression): readonly ts.Type[] {
  const name = ts.isPropertyAccessExpression(holder) ? holder.name : holder;
  if (!ts.isIdentifier(name)) return [];
  const symbol = symbolOf(analysis, name);
  if (symbol === undefined) {
    const type = typeOfAssigned(analysis, holder);
    if (type !== undefined) return [type];
  }
  return valuesOf(analysis, holder, name, symbol).map((value) => analysis.world.checker.getTypeAtLocation(value));
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
