import { ts } from 'ts-morph';
import { isExposure } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { callersOf } from '../program/calls/callers.js';
import type { Entry, Known } from '../program/roles.js';
import { declarationOf } from '../program/symbols/call-targets.js';
import { append, type Frame, isInside } from '../program/symbols/frame.js';
import { type SlotValue, slotValues } from '../program/symbols/slots.js';
import { enclosingFunction, isFunctionNode, nameOf } from '../program/syntax/function-nodes.js';
import { hole, type Key, resolveKey } from '../program/values/keys.js';
import type { AccessKey, KeyedCall, StorageAccess } from '../storage-access.js';
import { mediumOfReceiver } from '../trace/platform/media.js';

/** Every call of a member with which the catalogue's stores keep, read or remove values. */
export function storageAccesses(analysis: Analysis): readonly StorageAccess[] {
  const names = memberNames(analysis);
  return [...names].flatMap((name) =>
    (analysis.index.calls.get(name) ?? []).flatMap((call) =>
      ts.isCallExpression(call) ? accessesOf(analysis, call) : [],
    ),
  );
}

type Field = 'writes' | 'reads' | 'removes';

const fields: readonly Field[] = ['writes', 'reads', 'removes'];

/** Whether the app calls a member that takes something out of a store. */
export const removesAny = (analysis: Analysis): boolean =>
  [...memberNames(analysis, ['removes'])].some((name) =>
    (analysis.index.calls.get(name) ?? []).some((call) =>
      analysis.roles.of('removes', declarationOf(analysis, call)).some(({ entry }) => !isExposure(entry.medium)),
    ),
  );

const memberNames = ({ roles }: Analysis, of = fields): ReadonlySet<string> =>
  new Set(
    roles.libraries
      .flatMap((library) => of.flatMap((field) => library[field] ?? []))
      .flatMap(({ at }) => /^\w+\.(\w+)$/.exec(at)?.[1] ?? []),
  );

function accessesOf(analysis: Analysis, call: ts.CallExpression): readonly StorageAccess[] {
  const declaration = declarationOf(analysis, call);
  const of = (field: Field, kind: StorageAccess['kind']) =>
    analysis.roles.of(field, declaration).flatMap((known) => accessOf(analysis, call, known, kind));
  return [...of('writes', 'write'), ...of('reads', 'read'), ...of('removes', 'remove')];
}

function accessOf(
  analysis: Analysis,
  call: ts.CallExpression,
  { library, entry }: Known<Field>,
  kind: StorageAccess['kind'],
): readonly StorageAccess[] {
  if (isExposure(entry.medium)) return [];
  const callee = call.expression;
  return [
    {
      kind: kind === 'remove' && entry.key === undefined ? 'clear' : kind,
      library: library.id,
      medium: mediumOfReceiver(analysis, call, entry.medium, null),
      ...keysOf(analysis, entry, call),
      call: analysis.world.locate(call),
      receiver: ts.isPropertyAccessExpression(callee) ? analysis.world.locate(callee.expression) : null,
      isImmediate: enclosingFunction(call) === undefined,
    },
  ];
}

function keysOf(
  analysis: Analysis,
  { key: slot }: Entry<Field>,
  call: ts.CallExpression,
): Pick<StorageAccess, 'key' | 'decidedBy'> {
  const value = slot === undefined ? undefined : slotValues(analysis, call, slot)[0];
  if (value === undefined) return { key: unknownKey, decidedBy: null };
  const key = resolveKey(analysis, value.node, null, value.path);
  const isParameter = key.openIn !== null && isInside(call, key.openIn) && nameOf(key.openIn) !== undefined;
  return { key: toldOf(key), decidedBy: isParameter ? decidersOf(analysis, value, key, null, 0) : null };
}

const unknownKey: AccessKey = { text: null, parts: null };

const toldOf = ({ text, openIn }: Key): AccessKey => ({
  text: openIn !== null || text?.includes(hole) ? null : text,
  parts: text?.split(hole) ?? null,
});

/** Wrappers between a call that decides a key and the store. */
const maxWrappers = 5;

/** The calls that decide a key which is open in a function, by way of the calls in `frames`. */
function decidersOf(
  analysis: Analysis,
  value: SlotValue,
  { openIn }: Key,
  frames: Frame | null,
  depth: number,
): readonly KeyedCall[] {
  if (openIn === null || !isFunctionNode(openIn)) return [];
  return callersOf(analysis, openIn).flatMap((caller) => {
    const outer = append(frames, { fn: openIn, call: caller, up: null });
    const key = resolveKey(analysis, value.node, outer, value.path);
    const isParameter = key.openIn !== null && isInside(caller, key.openIn);
    const deciders = isParameter && depth < maxWrappers ? decidersOf(analysis, value, key, outer, depth + 1) : [];
    return deciders.length > 0 ? deciders : [{ key: toldOf(key), call: analysis.world.locate(caller) }];
  });
}
