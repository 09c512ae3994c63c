import { intersects, validRange } from 'semver';
import { libraries } from '../../catalogue/index.js';
import { type StorageOption, storageOptions } from '../../catalogue/storage-options.js';
import type { Project } from '../../project/project.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { startOf } from '../edits/offsets.js';
import { parseScript } from './parse-script.js';
import { keyIn, setOption } from './set-option.js';

/** How a library can be told where to keep what it keeps, or a clause that says why not. */
export type Told = { readonly option: StorageOption; readonly key: string | null } | { readonly reason: string };

/** The option for the call that a flow ends at, when init knows its shape. */
export function toldLibrary({ files, app }: Project, flow: TokenFlow): Told {
  const ids = libraryIds(flow);
  const options = storageOptions
    .filter((option) => option.libraries.some((id) => ids.includes(id)))
    .filter(({ since }) => since === undefined || mayBe(app.dependencies.get(since.package), since.range));
  const text = files.text(flow.location.file) ?? '';
  const source = parseScript(flow.location.file, text);
  if (!source || options.length === 0) return { reason: 'init does not know how to tell it' };
  const start = startOf(text, flow.location);
  const tried = options.map((option) => ({ option, change: setOption(source, start, option) }));
  const found = tried.find(({ change }) => 'splices' in change);
  if (found) return { option: found.option, key: flow.key ?? keyIn(source, start, found.option) };
  const reasons = tried.flatMap(({ change }) => ('refused' in change ? [change.refused] : []));
  return { reason: reasons.find((reason) => reason !== otherShape) ?? otherShape };
}

/** Whether a declared range can give such a version. Tags and addresses are taken at their word. */
const mayBe = (declared: string | undefined, range: string): boolean =>
  declared === undefined || validRange(declared) === null || intersects(declared, range);

const otherShape = 'the call has another shape';

/** Ids of the catalogue entries that a flow may mean. */
export const libraryIds = ({ library }: TokenFlow): readonly string[] =>
  libraries.filter(({ title }) => title === library).map(({ id }) => id);
