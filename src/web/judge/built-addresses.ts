import type { Location } from '../../project/location.js';
import type { FlowStep, TokenFlow } from '../token-flow.js';
import { confidences } from './verdict.js';

/**
 * Flows without the addresses that are told of where they are put together: `open(url)` and
 * `open(pageWithToken(order))` show what `?token=${token}` has put into one.
 */
export function withoutBuiltAddresses(flows: readonly TokenFlow[]): readonly TokenFlow[] {
  const addresses = flows.filter(({ medium }) => medium === 'url');
  const parameters = addresses.filter(({ key }) => key !== null);
  const told = new Set(
    addresses.filter((address) => address.key === null && parameters.some((part) => isBuiltOf(address, part))),
  );
  return flows.filter((flow) => !told.has(flow));
}

/** Whether the secret of an address came into it as the parameter of another flow. */
function isBuiltOf(address: TokenFlow, parameter: TokenFlow): boolean {
  if (confidences.indexOf(parameter.confidence) > confidences.indexOf(address.confidence)) return false;
  const way = parameter.steps.slice(0, -1);
  return (
    way.every((step, index) => isSameStep(step, address.steps[index])) &&
    [address.location, ...address.steps.slice(way.length)].some((place) => isAround(place, parameter.location))
  );
}

const isSameStep = (one: FlowStep, other: FlowStep | undefined): boolean =>
  other !== undefined && one.note === other.note && one.file === other.file && one.line === other.line;

const isAround = (outer: Location, inner: Location): boolean =>
  outer.file === inner.file &&
  (outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column)) &&
  (outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn));
