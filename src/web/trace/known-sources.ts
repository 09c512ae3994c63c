import type { ts } from 'ts-morph';
import { destructuredMember } from '../program/symbols/origins.js';
import type { At } from './trace.js';
import type { Tracer } from './tracer.js';

/** Ends the trace at a member that the catalogue lists as a secret; false when it is none. */
export function endsAtSource(tracer: Tracer, declaration: ts.Declaration | undefined, node: ts.Node, at: At): boolean {
  const source = tracer.analysis.roles.of('sources', declaration)[0];
  if (source === undefined || source.entry.callback !== undefined) return false;
  const note = `${source.library.title}: ${source.entry.at}`;
  tracer.end({ kind: 'source', secret: source.entry.kind, note, node, at });
  return true;
}

/** The same for the member that `const { token } = result` takes, as the type of `result` declares it. */
export function takesSource(tracer: Tracer, element: ts.BindingElement, name: string, at: At): boolean {
  const { analysis } = tracer;
  return (
    analysis.roles.sourceMembers.has(name) && endsAtSource(tracer, destructuredMember(analysis, element), element, at)
  );
}
