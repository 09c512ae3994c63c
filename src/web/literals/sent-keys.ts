import { ts } from 'ts-morph';
import { classifyLiteral, type LiteralSecret } from '../../catalogue/classify-literal.js';
import { wordsOf } from '../../catalogue/classify-name.js';
import type { Modules } from './imported-values.js';
import { literalsBehind, type NamedLiteral } from './literals-behind.js';
import { type SentValue, sentValues } from './sent-values.js';

/** A literal that requests are sent with, whatever the code calls it. */
export interface SentKey extends NamedLiteral {
  readonly secret: LiteralSecret;
}

/** Without one of these a text sends no key. */
export const sentWords: readonly string[] = ['key=', 'key:', 'key"', "key'", 'appid', 'authorization', '-token'];

const inAddress = /[?&](?:[\w-]{0,30}key|appid)=(?:\$\{|['"`]\s{0,9}\+)/i;
const inHeader =
  /(?:['"][\w-]{0,30}(?:key|-token)['"]|\bauthorization\b['"]?)\]?\s{0,9}[:=,]\s{0,9}(?:[a-z_$]|['"`][\w ]{0,20}(?:\$\{|['"]\s{0,9}\+))/i;

const inParameters = /\b(?:(?:api|access|app)_?key|appid)['"]?\s{0,9}:\s{0,9}[a-z_$'"]/i;

/** Whether a text may send a key that stands elsewhere. */
export const maySendKeys = (text: string): boolean =>
  inAddress.test(text) || inHeader.test(text) || inParameters.test(text);

/** `?api-key=${settings.lookup.key}`, `{ headers: { 'x-api-key': KEY } }`: keys that only their use tells. */
export function sentKeys(source: ts.SourceFile, modules: Modules): SentKey[] {
  const found = new Map<ts.Node, SentKey>();
  const visit = (node: ts.Node): void => {
    for (const sent of sentValues(node))
      for (const literal of literalsBehind(sent.value, modules)) {
        const secret = classifyLiteral(nameOf(sent), literal.node.text);
        if (secret !== null) found.set(literal.node, { ...literal, secret });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** `environment.mapbox.key` sent as the key of an API: "environment mapbox api key". */
const nameOf = ({ value, credential }: SentValue): string =>
  [...wordsOf(value.getText()).filter((word) => word !== 'key'), credential].join(' ');
