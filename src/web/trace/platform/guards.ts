import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { alternativesOf } from '../../program/symbols/alternatives.js';
import type { Frame } from '../../program/symbols/frame.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';
import { holdsInRelease } from './builds.js';
import { holdsIn } from './conditions.js';
import { both, known, platform, type RunsOn, side } from './platform-checks.js';
import { selectedOn } from './selections.js';
import { endsHere } from './settled-conditions.js';

/** Where code runs, by the checks of platform and build around it and around the calls that lead to it. */
export function runsOn(analysis: Analysis, node: ts.Node, frames: Frame | null): RunsOn {
  let result = guardsAround(analysis, node, frames);
  for (let frame = frames; frame !== null; frame = frame.up) {
    result = both(result, guardsAround(analysis, frame.call, frame.up));
    result = both(result, chosenOn(analysis, frame));
  }
  return result === 'any' ? selectedOn(analysis, node, (use) => guardsAround(analysis, use, null)) : result;
}

/** Where the object is chosen on which a call runs this function and no other: `isNative ? device : page`. */
function chosenOn(analysis: Analysis, { fn, call }: Frame): RunsOn {
  const alternative = alternativesOf(analysis, call).find((each) => each.fn === fn);
  return alternative === undefined ? 'any' : guardsAround(analysis, alternative.object, null);
}

function guardsAround(analysis: Analysis, start: ts.Node, frames: Frame | null, depth = 0): RunsOn {
  let result: RunsOn = 'any';
  const under = (condition: ts.Expression, holds: boolean): RunsOn =>
    holdsIn(analysis, condition, frames) === !holds || holdsInRelease(analysis, condition) === !holds
      ? 'never'
      : side(platform(analysis, condition), holds);
  for (let node = start; node.parent !== undefined; node = node.parent) {
    const parent = node.parent;
    if (ts.isIfStatement(parent) && node !== parent.expression) {
      result = both(result, under(parent.expression, node === parent.thenStatement));
    } else if (ts.isConditionalExpression(parent) && node !== parent.condition) {
      result = both(result, under(parent.condition, node === parent.whenTrue));
    } else if (
      ts.isBinaryExpression(parent) &&
      node === parent.right &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ) {
      result = both(result, under(parent.left, true));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      result = both(result, earlierExits(analysis, parent.statements, node));
    } else if (isForBrowsers(parent)) {
      result = both(result, 'web');
    } else if (ts.isClassLike(parent)) {
      result = both(result, extendsWebPlugin(parent) ? 'web' : madeOn(analysis, parent, depth));
    }
  }
  return result;
}

/** `registerPlugin('Keys', { web: … })`: https://capacitorjs.com/docs/plugins/web */
const isForBrowsers = (node: ts.Node): boolean =>
  ts.isObjectLiteralElementLike(node) &&
  propertyName(node.name) === 'web' &&
  ts.isCallExpression(node.parent.parent) &&
  calleeName(node.parent.parent.expression) === 'registerPlugin';

/** `isNative ? new KeychainStore() : new WebStore()`: what is made on one platform only runs there. */
function madeOn(analysis: Analysis, made: ts.ClassLikeDeclaration, depth: number): RunsOn {
  if (made.name === undefined || depth > 1) return 'any';
  const symbol = symbolOf(analysis, made.name);
  const places = (analysis.index.calls.get(made.name.text) ?? [])
    .filter((call) => ts.isNewExpression(call) && symbolOf(analysis, call.expression) === symbol)
    .map((call) => guardsAround(analysis, call, null, depth + 1));
  const [place = 'any', ...others] = new Set(places);
  return others.length === 0 ? known(place) : 'any';
}

/** `if (isNative) { …; return }`: what follows runs elsewhere. */
function earlierExits(analysis: Analysis, statements: readonly ts.Statement[], node: ts.Node): RunsOn {
  let result: RunsOn = 'any';
  for (const statement of statements) {
    if (statement === node) break;
    if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined || !endsHere(statement.thenStatement))
      continue;
    if (holdsInRelease(analysis, statement.expression) === true) return 'never';
    result = both(result, side(platform(analysis, statement.expression), false));
  }
  return result;
}

const extendsWebPlugin = (node: ts.ClassLikeDeclaration): boolean =>
  (node.heritageClauses ?? []).some((clause) => clause.types.some((type) => type.expression.getText() === 'WebPlugin'));
