import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';
import type { WriteSite } from '../write-site.js';
import { mayGiveSecret } from './named-secrets.js';

/** `post('/login', form).then(console.log)`: a log that is handed over shows what the call gives. */
export const handedLogs = (analysis: Analysis): WriteSite[] =>
  [...analysis.roles.showing]
    .flatMap((name) => analysis.index.callbacks.get(name) ?? [])
    .flatMap((handed) => (ts.isPropertyAccessExpression(handed) ? (siteOf(analysis, handed) ?? []) : []));

function siteOf(analysis: Analysis, handed: ts.PropertyAccessExpression): WriteSite | undefined {
  const given = givenTo(handed);
  if (given === undefined || !mayGiveSecret(pipeAround(given) ?? given)) return undefined;
  const [log] = analysis.roles
    .of('writes', symbolOf(analysis, handed.name)?.declarations?.[0])
    .filter(({ entry }) => entry.medium === 'log');
  if (log === undefined) return undefined;
  const { library, entry: write } = log;
  return {
    node: handed,
    library,
    write,
    values: [{ node: given, path: [] }],
    key: null,
    keyText: null,
    isHandedOver: true,
  };
}

/** What gives a function that is handed over its first argument. */
function givenTo(handed: ts.Expression): ts.Expression | undefined {
  const { parent } = handed;
  const isNext = ts.isPropertyAssignment(parent) && propertyName(parent.name) === 'next';
  const argument = isNext ? parent.parent : handed;
  const call = argument.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument) return undefined;
  // An operator of a `pipe` passes on what it is given.
  if (ts.isIdentifier(call.expression) && call.expression.text === 'tap') return call;
  const isReceiver = ts.isPropertyAccessExpression(call.expression) && gives.test(call.expression.name.text);
  return isReceiver ? call.expression.expression : undefined;
}

const gives = /^(?:then|subscribe|tap|do)$/;

const pipeAround = ({ parent }: ts.Expression): ts.CallExpression | undefined =>
  ts.isCallExpression(parent) && calleeName(parent.expression) === 'pipe' ? parent : undefined;
