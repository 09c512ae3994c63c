import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import type { Known } from '../../program/roles.js';
import { libraryOfStub } from '../../program/stubs.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { WriteSite } from '../write-site.js';
import { assignedSite } from './assigned-site.js';
import { containerNames } from './containers.js';

/** `auth.token = value`, where the store `auth` keeps a stored ref under `token` and unwraps it, as Pinia does. */
export function heldAssignments(analysis: Analysis): readonly WriteSite[] {
  return [...containerNames(analysis)]
    .flatMap((name) => analysis.index.assignments.get(name) ?? [])
    .flatMap((assignment) =>
      writesThrough(analysis, assignment.left).map((known) => assignedSite(analysis, assignment, known)),
    );
}

/** What the catalogue says of assigning to the content of the container that a property holds. */
function writesThrough(analysis: Analysis, left: ts.Expression): readonly Known<'writes'>[] {
  if (!ts.isPropertyAccessExpression(left)) return [];
  const property = symbolOf(analysis, left.name)?.declarations?.[0];
  if (property === undefined || !(ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)))
    return [];
  const { checker } = analysis.world;
  const held = ts.isPropertyAssignment(property)
    ? checker.getTypeAtLocation(property.initializer)
    : typeOfShorthand(analysis, property);
  const declaration = held?.symbol?.declarations?.[0];
  const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
  return stub === null ? [] : analysis.roles.at('writes', stub, `${held?.symbol.name}.value=`);
}

function typeOfShorthand(analysis: Analysis, property: ts.ShorthandPropertyAssignment): ts.Type | undefined {
  const { checker } = analysis.world;
  const value = checker.getShorthandAssignmentValueSymbol(property);
  return value === undefined ? undefined : checker.getTypeOfSymbolAtLocation(value, property);
}
