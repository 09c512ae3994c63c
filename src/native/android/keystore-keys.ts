import type { Location } from '../../project/location.js';
import { type Call, type CodeFile, type Expression, namesIn } from '../code/code-file.js';
import { isFalsy, isTruthy, locateCall, numberOf } from '../code/lookup.js';
import type { Located } from '../located.js';

/** A key that code makes in the Android Keystore, by a `KeyGenParameterSpec`. */
export interface KeystoreKey {
  readonly location: Location;
  /** Whether the Keystore asks for the user before the key is used. */
  readonly needsUser: boolean | 'unknown';
  /** Seconds for which it stays usable after that; `null`: each use asks, or code computes it. */
  readonly validity: Located<number> | null;
  /** The setting that keeps the key when somebody enrols another finger or face. */
  readonly survivesEnrollment: Location | null;
  /** The setting that lets the PIN or pattern of the phone stand in for biometrics. */
  readonly allowsCredential: Location | null;
}

/** https://developer.android.com/reference/android/security/keystore/KeyGenParameterSpec.Builder */
export const readKeystoreKeys = (code: CodeFile): KeystoreKey[] =>
  code.calls
    .filter(({ name, receiver }) => name === 'Builder' && /\bKeyGenParameterSpec$/.test(receiver?.text ?? ''))
    .map((builder, _, builders) => toKey(code, builder, settersOf(code, builder, builders)));

/** Calls chained to the builder; those on a variable belong to the only builder of the function. */
function settersOf({ calls }: CodeFile, builder: Call, builders: readonly Call[]): Call[] {
  const { owner } = builder.scope;
  const isOnly = builders.filter(({ scope }) => scope.owner === owner).length === 1;
  return calls.filter(
    (call) => call !== builder && (call.start === builder.start || (isOnly && call.scope.owner === owner)),
  );
}

function toKey(code: CodeFile, builder: Call, setters: readonly Call[]): KeystoreKey {
  const setter = (name: string) => setters.find((call) => call.name === name);
  const first = (name: string): Expression | undefined => setter(name)?.arguments[0]?.value;
  const parameters = setter('setUserAuthenticationParameters');
  const survivor = setter('setInvalidatedByBiometricEnrollment');
  const allowsCredential =
    parameters && namesIn(parameters.arguments[1]?.value ?? { text: '' }).includes('AUTH_DEVICE_CREDENTIAL');
  return {
    location: locateCall(code, builder),
    needsUser: needsUser(first('setUserAuthenticationRequired')),
    validity: validityOf(code, parameters ?? setter('setUserAuthenticationValidityDurationSeconds')),
    survivesEnrollment:
      survivor && isFalsy(survivor.arguments[0]?.value ?? survivor) ? locateCall(code, survivor) : null,
    allowsCredential: parameters && allowsCredential ? locateCall(code, parameters) : null,
  };
}

function needsUser(value: Expression | undefined): KeystoreKey['needsUser'] {
  if (value === undefined || isFalsy(value)) return false;
  return isTruthy(value) ? true : 'unknown';
}

function validityOf(code: CodeFile, setter: Call | undefined): Located<number> | null {
  const [seconds] = setter?.arguments ?? [];
  const value = seconds ? numberOf(seconds.value) : null;
  return setter && value !== null && value > 0 ? { value, location: locateCall(code, setter) } : null;
}
