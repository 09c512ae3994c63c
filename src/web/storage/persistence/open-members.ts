import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { elementType } from '../../program/secrets/type-evidence.js';
import { isAny, symbolOf } from '../../program/symbols/symbols.js';
import type { Member, State } from './state.js';

/** A member of a state whose type does not tell what it holds. */
export interface OpenMember extends Member {
  readonly name: string;
  /** What holds the state: an object, or the function that makes it. */
  readonly state: ts.Expression;
  /** The path within that state. */
  readonly within: readonly string[];
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

/** States within states. */
const maxDepth = 3;

/** What may hold the answer to a sign-in: `user` of `{ user: null, theme: 'dark' }`. */
const carries =
  /user|auth|session|account|profile|login|member|customer|credential|person|^me$|^current|^data$|^info$/i;

/** The members that a state begins without, and that are called like what holds a secret among other things. */
export function openMembers(analysis: Analysis, state: State, depth = 0): readonly OpenMember[] {
  const { node, type, path } = state;
  const { checker } = analysis.world;
  return checker.getPropertiesOfType(checker.getNonNullableType(type)).flatMap((symbol): readonly OpenMember[] => {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined || analysis.world.unitOf(declaration) === undefined) return [];
    const declared = checker.getTypeOfSymbolAtLocation(symbol, node);
    const content = elementType(analysis, declared) ?? declared;
    const inside = [...path, symbol.name];
    if (isOpen(content)) {
      const named = ts.getNameOfDeclaration(declaration);
      const known = named === undefined ? undefined : symbolOf(analysis, named);
      return known !== undefined && carries.test(symbol.name)
        ? [
            {
              path: inside,
              name: symbol.name,
              state: node,
              within: inside.slice(-depth - 1),
              symbol: known,
              declaration,
            },
          ]
        : [];
    }
    const isObject = (content.flags & ts.TypeFlags.Object) !== 0 && content.getCallSignatures().length === 0;
    return isObject && depth < maxDepth ? openMembers(analysis, { node, type: content, path: inside }, depth + 1) : [];
  });
}

/** `any`, `null`, `{}` */
const isOpen = (type: ts.Type): boolean =>
  isAny(type) ||
  (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0 ||
  ((type.flags & ts.TypeFlags.Object) !== 0 &&
    type.getProperties().length === 0 &&
    type.getCallSignatures().length === 0 &&
    type.getStringIndexType() === undefined);
