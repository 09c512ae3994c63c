import type { ts } from 'ts-morph';
import { scopeNames } from '../../program/syntax/enclosing-name.js';
import type { Leaf } from '../../trace/trace.js';

/** Whether a value was taken from the address that the app was opened with. */
export const isFromAddress = (leaf: Leaf): boolean => textsOf(leaf).some((text) => ofAddress.test(text));

/**
 * Whether a value called just "token" came with the link that opened a page: of an invoice, a portal, a survey. A page
 * that a sign-in leads back to gets the token of a session that way.
 */
export function isOfLink(leaf: Leaf): boolean {
  if (leaf.kind !== 'unknown') return false;
  const texts = textsOf(leaf);
  return (
    texts.some((text) => ofRoute.test(text)) &&
    !texts.some((text) => issued.test(text)) &&
    !scopeNames(leaf.node).some((name) => signsIn.test(name)) &&
    !sessionParameter.test(leaf.node.getSourceFile().text)
  );
}

/** What a value was on its way. */
function textsOf({ node, at }: Leaf): string[] {
  const texts = [beginningOf(node)];
  for (let step = at.steps; step !== null; step = step.next) texts.push(beginningOf(step.node));
  return texts;
}

const beginningOf = (node: ts.Node): string => node.getText().slice(0, 60);

const ofAddress = /\b(?:location|route|params|query|searchParams|\w*Search\w*Params|useParams|useRoute)\b/;

/** As routers and browsers call it; "params" alone may be those of any function. */
const ofRoute =
  /\b(?:location|use(?:Params|Route|LocalSearchParams)|\w*[sS]earch_?Params|query(?:Params|ParamMap)|paramMap|route[.?]|router\.query)/;

const issued = /(?:access|refresh|id|auth)_?token|jwt/i;
const signsIn = /auth|callback|log_?in|sign_?in(?!g)|sso/i;

/** Where another parameter of the address is a token of a session, so is this one. */
const sessionParameter = /['"`?&](?:access|refresh|id)_?token['"`=]/i;
