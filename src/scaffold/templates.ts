import type { StorageOption } from '../catalogue/storage-options.js';
import type { Moves } from './migration/moves.js';
import { changesOf } from './migration/rewrites.js';
import { substituteFor } from './migration/secure-store.js';
import type { Brief } from './recipe.js';
import { sdkFlows } from './sdk-flows.js';

/** The code that `init` copies into apps, with what it says about itself. */
export interface Templates {
  readonly placeholders: Readonly<Record<string, Placeholder>>;
  readonly files: readonly TemplateFile[];
  /** Text of a file, by its path inside the templates. */
  read(path: string): string;
}

/** `__CAPWARD_NAME__` in a file: a bare word, a string, a list of strings, or code. */
export interface Placeholder {
  readonly kind: 'word' | 'string' | 'strings' | 'code';
}

/** One entry of templates/template.json. */
export interface TemplateFile {
  /** Path inside the templates. */
  readonly from: string;
  /** Path inside the vault's folder of the app. */
  readonly to: string;
  /** Copied when each named answer is among the values; always when absent. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Ranges of packages that the file needs; `capacitor` stands for the app's major version of Capacitor. */
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Answers by the names that conditions use. */
export type Selection = Readonly<Record<string, readonly string[]>>;

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

/** The files that a selection calls for. */
export const selectedFiles = ({ files }: Templates, selection: Selection): readonly TemplateFile[] =>
  files.filter(({ when = {} }) =>
    Object.entries(when).every(([name, values]) => values.some((value) => selection[name]?.includes(value))),
  );
