import type { StorageOption } from '../catalogue/storage-options.js';
import type { Moves } from './migration/move.js';
import { changesOf } from './migration/rewrites.js';
import { substituteFor } from './migration/secure-store.js';
import type { Brief } from './recipe.js';
import { sdkFlows } from './sdk-flows.js';
import type { Selection } from './templates.js';

/** Which templates an app needs, by the names of their conditions. */
export function selectionOf({ answers, surroundings, flows, accesses }: Brief, planned: Moves): Selection {
  const { moves, told, left } = planned;
  const options = [...told, ...moves.flatMap((move) => move.told ?? [])].map(({ option }) => option.template);
  const moved = moves.filter(({ store }) => store.front.movesAtStart).map(({ medium }) => medium);
  const kept = left.filter(({ flow }) => flow.via !== 'sdk');
  const media = [...moved, ...kept.map(({ flow }) => flow.medium)];
  const used = changesOf(moves, accesses).map(({ id }) => id);
  return {
    framework: [surroundings.framework],
    backend: [answers.backend],
    http: answers.http,
    oauth: [answers.oauth === null ? 'no' : 'yes'],
    tests: answers.tests === null ? [] : [answers.tests],
    sdks: [
      ...new Set([...sdkFlows(flows, planned).flatMap(({ adapter }) => adapter?.id ?? []), ...options.flatMap(sdkOf)]),
    ],
    storage: [
      ...new Set([...used, ...options.flatMap(storageOf), ...kept.map(({ flow }) => substituteFor(flow.medium).id)]),
    ],
    migration: [...new Set(media.map((medium) => (medium === 'ionic-storage' ? 'indexeddb' : medium)))],
  };
}

type Condition = StorageOption['template'];

const sdkOf = (condition: Condition): readonly string[] => (condition && 'sdks' in condition ? [condition.sdks] : []);
const storageOf = (condition: Condition): readonly string[] =>
  condition && 'storage' in condition ? [condition.storage] : [];
