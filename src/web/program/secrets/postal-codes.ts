import { ts } from 'ts-morph';
import { classifyName, wordsOf } from '../../../catalogue/classify-name.js';
import { addressWords } from '../../../catalogue/vocabulary.js';
import type { Analysis } from '../analysis.js';
import { symbolOf } from '../symbols/symbols.js';
import { calleeName, propertyName } from '../syntax/syntax-names.js';

const ofAddress = new Set(addressWords);

/** Names beside a "pinCode" that must speak of an address: of a user, one does as well. */
const enough = 2;

/** Whether a "pinCode" among these members is what India calls the code of a post office. */
export const isPostalAmong = (name: string, members: readonly string[]): boolean =>
  isPin(name) && members.filter((member) => member !== name && isOfAddress(member)).length >= enough;

/** The same for a name in the code: by the object it is read from, or by what stands beside it. */
export function isPostalCode(analysis: Analysis, name: string, node: ts.Node): boolean {
  if (!isPin(name)) return false;
  if (ts.isIdentifier(node)) return isPostalAmong(name, besideIn(symbolOf(analysis, node)?.valueDeclaration ?? node));
  if (!ts.isPropertyAccessExpression(node)) return isPostalAmong(name, besideIn(node));
  const { checker } = analysis.world;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return (
    isOfAddress(calleeName(node.expression)) ||
    isPostalAmong(
      name,
      checker.getPropertiesOfType(owner).map((member) => member.name),
    )
  );
}

function isPin(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.kind === 'pin';
}

const isOfAddress = (name: string): boolean => wordsOf(name).some((word) => ofAddress.has(word));

/** Members of the object, or names of the pattern, that a node is one of. */
function besideIn({ parent }: ts.Node): readonly string[] {
  if (parent === undefined) return [];
  if (ts.isObjectLiteralExpression(parent)) return parent.properties.flatMap(({ name }) => propertyName(name) ?? []);
  if (ts.isObjectBindingPattern(parent))
    return parent.elements.flatMap((one) => propertyName(one.propertyName ?? one.name) ?? []);
  return [];
}
