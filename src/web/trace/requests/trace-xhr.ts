import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import { calleeName, isAssignment } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';
import type { At } from '../trace.js';
import { shortText, step, type Tracer } from '../tracer.js';
import { openedRequest } from './http.js';

/**
 * `request.responseText`: what a server answered to the request that `open` was called on. False when the member is not
 * that of an XMLHttpRequest.
 */
export function visitXhr(tracer: Tracer, access: ts.PropertyAccessExpression, at: At): boolean {
  if (!/^response(?:Text)?$/.test(access.name.text)) return false;
  const { analysis } = tracer;
  const request = access.expression.kind === ts.SyntaxKind.ThisKeyword ? handledBy(access) : unwrap(access.expression);
  const opening = request === undefined ? undefined : openingOf(analysis, request);
  const opened = opening && openedRequest(opening, (node) => resolveKey(analysis, node, at.frames).text);
  if (opening === undefined || !opened) return false;
  tracer.end({ kind: 'response', ...opened, node: opening, at: step(at, access, shortText(access)) });
  return true;
}

/** What `this` is in `request.onload = function () { … }` and `request.addEventListener('load', function () { … })`. */
function handledBy(node: ts.Node): ts.Expression | undefined {
  const handler = enclosingFunction(node);
  const parent = handler?.parent;
  if (parent === undefined) return undefined;
  const member =
    ts.isBinaryExpression(parent) && isAssignment(parent)
      ? parent.left
      : ts.isCallExpression(parent) && calleeName(parent.expression) === 'addEventListener'
        ? parent.expression
        : undefined;
  return member !== undefined && ts.isPropertyAccessExpression(member) ? unwrap(member.expression) : undefined;
}

function openingOf(analysis: Analysis, request: ts.Expression): ts.CallExpression | undefined {
  const { checker } = analysis.world;
  if (checker.getNonNullableType(checker.getTypeAtLocation(request)).symbol?.name !== 'XMLHttpRequest')
    return undefined;
  const symbol = symbolOf(analysis, request);
  return (analysis.index.calls.get('open') ?? []).find(
    (call): call is ts.CallExpression =>
      ts.isCallExpression(call) &&
      ts.isPropertyAccessExpression(call.expression) &&
      symbol !== undefined &&
      symbolOf(analysis, unwrap(call.expression.expression)) === symbol,
  );
}
