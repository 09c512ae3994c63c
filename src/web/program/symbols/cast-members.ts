import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { unwrap } from './slots.js';
import { isAny, symbolOf } from './symbols.js';

/**
 * The member that `name` names on something that is cast to `any`, mostly to call what its types lack:
 * `(vault as any).set(…)`.
 */
export function memberOfCast(analysis: Analysis, name: ts.Node): ts.Symbol | undefined {
  const access = name.parent;
  if (!ts.isIdentifier(name) || access === undefined) return undefined;
  if (ts.isPropertyAccessExpression(access) && access.name === name)
    return memberOf(analysis, typeBehind(analysis, access.expression), name);
  return undefined;
}

const memberOf = ({ world: { checker } }: Analysis, type: ts.Type | undefined, name: ts.Identifier) =>
  type && checker.getPropertyOfType(checker.getNonNullableType(type), name.text);

/** What the type of an expression was before the cast, or is by a member of what was cast. */
function typeBehind(analysis: Analysis, expression: ts.Expression): ts.Type | undefined {
  if (isCastToAny(expression)) return typeBeforeCast(analysis, expression);
  const value = unwrap(expression);
  if (ts.isPropertyAccessExpression(value)) {
    const member = memberOfCast(analysis, value.name);
    return member && analysis.world.checker.getTypeOfSymbolAtLocation(member, value);
  }
  const declaration = ts.isIdentifier(value) ? symbolOf(analysis, value)?.valueDeclaration : undefined;
  if (declaration === undefined) return undefined;
  return ts.isBindingElement(declaration) ? typeOfTaken(analysis, declaration) : typeOfHeld(analysis, declaration);
}

/**
 * `const device = Device as any`, `const device: any = Device`,
 * `const device = (window as any).Capacitor.Plugins.Device`
 */
function typeOfHeld(analysis: Analysis, declaration: ts.Declaration): ts.Type | undefined {
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  if (declaration.type === undefined && isMemberOfCast(declaration.initializer))
    return typeBehind(analysis, declaration.initializer);
  const hides = declaration.type?.kind === ts.SyntaxKind.AnyKeyword || isCastToAny(declaration.initializer);
  return hides ? typeBeforeCast(analysis, declaration.initializer) : undefined;
}

/** `const { Device } = (await import('…')) as any` */
function typeOfTaken(analysis: Analysis, element: ts.BindingElement): ts.Type | undefined {
  const name = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(name)) return undefined;
  const member = memberOf(analysis, typeOfHeld(analysis, element.parent.parent), name);
  return member && analysis.world.checker.getTypeOfSymbolAtLocation(member, element);
}

function typeBeforeCast({ world: { checker } }: Analysis, expression: ts.Expression): ts.Type | undefined {
  const type = checker.getTypeAtLocation(unwrap(expression));
  return isAny(type) ? undefined : type;
}

/** Only below a cast that is written out: what is named may lead back to itself. */
function isMemberOfCast(node: ts.Expression): boolean {
  const value = unwrap(node);
  return ts.isPropertyAccessExpression(value) && (isCastToAny(value.expression) || isMemberOfCast(value.expression));
}

function isCastToAny(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    return node.type.kind === ts.SyntaxKind.AnyKeyword || isCastToAny(node.expression);
  return (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) && isCastToAny(node.expression);
}
