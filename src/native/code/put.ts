import type { Location } from '../../project/location.js';
import { type Argument, type Call, type CodeFile, type Expression, isBlank, namesIn, type Scope } from './code-file.js';
import { locateCall } from './lookup.js';

/** A place where code hands a value to something that keeps or shows it. */
export interface Put<To extends string> {
  readonly to: To;
  readonly key: Expression | null;
  readonly value: Expression;
  readonly scope: Scope;
  readonly location: Location;
}

/** A function of the app's own that puts what it is given: its callers decide what that is. */
export interface Wrapper<To extends string> {
  readonly to: To;
  readonly name: string;
  readonly parameters: readonly string[];
  /** Which parameter holds the key; `null` when the function has a key of its own, or none. */
  readonly keyAt: number | null;
  readonly key: Expression | null;
  readonly valueAt: number;
  /** Types of the file it stands in: `Session.save(…)` in other files calls it. */
  readonly types: readonly string[];
  readonly file: string;
}

export const putBy = <To extends string>(
  code: CodeFile,
  to: To,
  call: Call,
  value: Expression | undefined,
  key: Expression | null = null,
): Put<To>[] =>
  value === undefined || isBlank(value)
    ? []
    : [{ to, key, value, scope: call.scope, location: locateCall(code, call) }];

export const wrappersIn = <To extends string>(code: CodeFile, puts: readonly Put<To>[]): Wrapper<To>[] =>
  puts.flatMap(({ to, key, value, scope }) => {
    const parameters = scope.parameters.map(({ name }) => name);
    const at = (expression: Expression | null) => (expression ? parameters.indexOf(bare(expression)) : -1);
    const valueAt = at(value);
    if (scope.name === '' || valueAt < 0) return [];
    const keyAt = at(key) < 0 ? null : at(key);
    const types = code.types.map(({ name }) => name);
    return [
      { to, name: scope.name, parameters, keyAt, key: keyAt === null ? key : null, valueAt, types, file: code.file },
    ];
  });

/** `value!!`, `value!`, `"$value"` and `(value)` are the parameter as well. */
const bare = ({ text }: Expression): string => /^\(?"?\$?\{?(\w+)\}?"?\)?[!?]*$/.exec(text.trim())?.[1] ?? '';

/** What a file hands to a wrapper. */
export const putsThrough = <To extends string>(wrapper: Wrapper<To>, code: CodeFile): Put<To>[] =>
  code.calls
    .filter((call) => call.name === wrapper.name && isMeant(wrapper, code, call))
    .flatMap((call) => {
      const argument = (at: number) => argumentAt(call.arguments, at, wrapper.parameters[at] ?? '');
      const key = wrapper.keyAt === null ? wrapper.key : (argument(wrapper.keyAt) ?? null);
      return putBy(code, wrapper.to, call, argument(wrapper.valueAt), key);
    });

const argumentAt = (given: readonly Argument[], at: number, parameter: string): Expression | undefined =>
  (given.find(({ label }) => label === parameter) ?? given[at])?.value;

/** In its own file by its name alone; elsewhere on something of its type. */
function isMeant({ types, file }: Wrapper<string>, code: CodeFile, { receiver }: Call): boolean {
  if (receiver === null) return code.file === file || types.length === 0;
  if (/^(?:self|this|Self)$/.test(receiver.text)) return code.file === file;
  const names = namesIn(receiver);
  if (names.some((name) => types.includes(name))) return true;
  const variable = names.at(-1);
  const isOfType = (text: string) => namesIn({ text }).some((name) => types.includes(name));
  return (
    code.assignments.some(({ target, value }) => namesIn(target).at(-1) === variable && isOfType(value.text)) ||
    code.types.some(({ fields }) => fields.some(({ name, type }) => name === variable && isOfType(type)))
  );
}
