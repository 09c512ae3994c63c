import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { unwrap } from '../program/slots.js';
import { libraryOfStub } from '../program/stubs.js';
import { wholeOf } from './absent-tokens.js';

/**
 * Whether a value is what brings an answer to those who subscribe, and so not the answer: `console.log(http.post(…))`.
 */
export function isStream({ roles, world }: Analysis, value: ts.Expression): boolean {
  const node = unwrap(wholeOf(value));
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  if (!roles.libraries.some(({ id }) => id === rxjs)) return false;
  const { symbol } = world.checker.getTypeAtLocation(node);
  return (
    symbol?.name === 'Observable' &&
    (symbol.declarations ?? []).some((declaration) => libraryOfStub(declaration.getSourceFile().fileName) === rxjs)
  );
}

const rxjs = 'rxjs';
