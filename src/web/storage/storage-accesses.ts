import { ts } from 'ts-morph';
import { isExposure } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { declarationOf, enclosingFunction } from '../program/functions.js';
import { hole, resolveKey } from '../program/keys.js';
import type { Entry, Known } from '../program/roles.js';
import { slotValues } from '../program/slots.js';
import type { StorageAccess } from '../storage-access.js';
import { mediumOfReceiver } from '../trace/media.js';

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

const memberNames = ({ roles }: Analysis): ReadonlySet<string> =>
  new Set(
    roles.libraries
      .flatMap(({ writes = [], reads = [], removes = [] }) => [...writes, ...reads, ...removes])
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
      key: keyOf(analysis, entry, call),
      call: analysis.world.locate(call),
      receiver: ts.isPropertyAccessExpression(callee) ? analysis.world.locate(callee.expression) : null,
      isImmediate: enclosingFunction(call) === undefined,
    },
  ];
}

function keyOf(analysis: Analysis, { key }: Entry<Field>, call: ts.CallExpression): string | null {
  const value = key === undefined ? undefined : slotValues(analysis, call, key)[0];
  if (value === undefined) return null;
  const { text, openIn } = resolveKey(analysis, value.node, null, value.path);
  return text === null || openIn !== null || text.includes(hole) ? null : text;
}
