import { ts } from 'ts-morph';
import type { Slot } from '../../catalogue/library.js';
import { isTypedAsPassword, typedIntoPassword } from '../program/components/password-inputs.js';
import { slotValues, unwrap } from '../program/symbols/slots.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { propertyName } from '../program/syntax/syntax-names.js';
import type { At } from './trace.js';
import { named, type Tracer } from './tracer.js';

/** What is typed into the fields of a form has no origin in the code but the names of the fields. */
export function visitFields(tracer: Tracer, call: CallLike, slot: Slot, at: At): boolean {
  // A form that is declared as anything still has its value in a member.
  const [wanted] = at.path[0] === 'value' ? at.path.slice(1) : at.path;
  for (const { node } of slotValues(tracer.analysis, call, slot)) {
    const form = unwrap(node);
    if (!ts.isObjectLiteralExpression(form)) continue;
    for (const field of form.properties) {
      const name = propertyName(field.name);
      if (name === undefined || (wanted !== undefined && name !== wanted)) continue;
      const typed: At = { ...at, path: [], names: wanted === undefined ? [] : at.names, whole: field };
      const here = named(typed, name, field);
      tracer.end(
        field.name !== undefined && isTypedAsPassword(tracer.analysis, field.name)
          ? { kind: 'source', secret: 'password', note: typedIntoPassword, node: field, at: here }
          : { kind: 'unknown', node: field, at: here },
      );
    }
    return true;
  }
  return false;
}
