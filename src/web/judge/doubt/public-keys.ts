import { clientMakers } from '../../../catalogue/client-keys.js';
import type { Analysis } from '../../program/analysis.js';
import type { Verdict } from '../verdict.js';

/** Whether an API key is one that the app hands to a client which is asked with public keys: `new Pusher(key)`. */
export const isForClient = (analysis: Analysis, { kind, name }: Verdict): boolean =>
  kind === 'api-secret' && clientMakers.some((maker) => argumentsOf(analysis, maker).some(mentions(name)));

/** What is handed to `new Maker(…)`, `maker(…)` and `Maker.getInstance(…)` first. */
function argumentsOf({ index, wants }: Analysis, maker: string): readonly string[] {
  wants.addName(maker, []);
  const made = index.calls.get(maker) ?? [];
  const shared = (index.calls.get('getInstance') ?? []).filter(({ expression }) =>
    expression.getText().startsWith(`${maker}.`),
  );
  return [...made, ...shared].flatMap(({ arguments: [first] = [] }) => first?.getText() ?? []);
}

const mentions = (name: string) => {
  const own = name.split('.').at(-1) ?? name;
  return (text: string): boolean => text.split(/[^\w$]+/).includes(own);
};
