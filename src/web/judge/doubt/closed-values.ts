import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { libraryOfStub } from '../../program/stubs.js';
import { unwrap } from '../../program/symbols/slots.js';
import type { World } from '../../program/world.js';
import { wholeOf } from './absent-tokens.js';

/**
 * Whether a value does not give away what it is of: what brings an answer to those who subscribe is not the answer, as
 * in `console.log(http.post(…))`, what is in a form is seen by iterating over it, and a key of the Web Cryptography API
 * shows its kind. Stores of objects keep such a key. https://www.w3.org/TR/webcrypto-2/#cryptokey-interface
 */
export function isClosed({ roles, world }: Analysis, value: ts.Expression, isShown: boolean): boolean {
  const whole = wholeOf(value);
  const node = unwrap(whole);
  if ((!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) || mayBeSet(world, node)) return false;
  const isText = isShown || whole !== value;
  const types = closedTypes.filter(
    ({ library, storable }) => (isText || !storable) && roles.libraries.some(({ id }) => id === library),
  );
  if (types.length === 0) return false;
  const { symbol } = world.checker.getTypeAtLocation(node);
  return types.some(
    ({ library, name }) =>
      symbol?.name === name &&
      (symbol.declarations ?? []).some(
        (declaration) => libraryOfStub(declaration.getSourceFile().fileName) === library,
      ),
  );
}

/** `let last = form; last = answer;`: the type says what it was. */
function mayBeSet({ checker }: World, name: ts.Expression): boolean {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    (declaration.parent.flags & ts.NodeFlags.Const) === 0
  );
}

const closedTypes = [
  { library: 'rxjs', name: 'Observable', storable: false },
  { library: 'dom', name: 'CryptoKey', storable: true },
  { library: 'dom', name: 'FormData', storable: false },
];
