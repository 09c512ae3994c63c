import { ts } from 'ts-morph';
import { passwordsHandedTo } from '../program/components/component-events.js';
import { typedIntoPassword } from '../program/components/password-inputs.js';
import { passwordsAround, passwordsSubmittedTo } from '../program/components/submitted-forms.js';
import { parametersOf } from '../program/symbols/parameters.js';
import type { FunctionNode } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import type { At } from './trace.js';
import { named, type Tracer } from './tracer.js';

/** What a form hands to a function when it is submitted; whether there is a password in what is wanted of it. */
export function visitSubmitted(tracer: Tracer, parameter: ts.ParameterDeclaration, fn: FunctionNode, at: At): boolean {
  const index = parametersOf(fn).indexOf(parameter);
  const fields = index === 0 ? passwordsSubmittedTo(tracer.analysis, fn).filter((field) => isWanted(at, field)) : [];
  return endTyped(tracer, parameter, [...passwordsHandedTo(tracer.analysis, fn, index, at.path), ...fields], at);
}

/** `new FormData(event.target)` */
export const visitFormData = (tracer: Tracer, call: CallLike, at: At): boolean =>
  ts.isNewExpression(call) &&
  calleeName(call.expression) === 'FormData' &&
  call.arguments !== undefined &&
  call.arguments.length > 0 &&
  endTyped(
    tracer,
    call,
    passwordsAround(tracer.analysis, call).filter((field) => isWanted(at, field)),
    at,
  );

const isWanted = ({ path: [wanted, ...further] }: At, field: string): boolean =>
  wanted === undefined || (wanted === field && further.length === 0);

function endTyped(tracer: Tracer, node: ts.Node, fields: readonly string[], at: At): boolean {
  for (const field of fields) {
    const typed = named({ ...at, path: [], names: [] }, field, node);
    tracer.end({ kind: 'source', secret: 'password', note: typedIntoPassword, node, at: typed });
  }
  return fields.length > 0;
}
