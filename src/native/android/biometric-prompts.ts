import type { Location } from '../../project/location.js';
import type { NativePrompt } from '../biometric-prompt.js';
import { type Call, type CodeFile, isBlank, nameOf, namesIn } from '../code/code-file.js';
import { isTruthy, locateCall } from '../code/lookup.js';

/** `prompt.authenticate(info)` asks and tells; with a CryptoObject the Keystore opens a key for the answer. */
export const readAndroidPrompts = (code: CodeFile): NativePrompt[] =>
  code.calls
    .filter((call) => call.name === 'authenticate' && isPrompt(code, call))
    .map((call) => ({ location: locateCall(code, call), isBound: passesCrypto(code, call) }));

const promptTypes = /\b(?:BiometricPrompt|FingerprintManager(?:Compat)?)\b/;

/** Named like one, or declared as one: other things authenticate too. */
function isPrompt(code: CodeFile, { receiver }: Call): boolean {
  if (!promptTypes.test(code.text)) return false;
  const name = nameOf(receiver ?? { text: '' });
  if (/prompt|biometric|fingerprint/i.test(receiver?.text ?? '')) return true;
  return code.assignments.some(({ target, value }) => nameOf(target) === name && promptTypes.test(value.text));
}

const passesCrypto = (code: CodeFile, call: Call): boolean =>
  call.arguments.some(({ value }) => {
    if (isBlank(value)) return false;
    if (namesIn(value).some((name) => /crypto|cipher/i.test(name))) return true;
    return code.assignments.some(
      ({ target, value: given }) => nameOf(target) === value.text && /CryptoObject/.test(given.text),
    );
  });

/** Settings of a prompt that let the PIN or pattern of the phone stand in for biometrics. */
export const readCredentialFallbacks = (code: CodeFile): Location[] =>
  code.calls
    .filter((call) => {
      const {
        name,
        arguments: [first],
      } = call;
      if (name === 'setDeviceCredentialAllowed') return first !== undefined && isTruthy(first.value);
      return allows(call, 'DEVICE_CREDENTIAL');
    })
    .map((call) => locateCall(code, call));

/** Settings of a prompt that accept sensors of class 2, which open no key. */
export const readWeakAuthenticators = (code: CodeFile): Location[] =>
  code.calls.filter((call) => allows(call, 'BIOMETRIC_WEAK')).map((call) => locateCall(code, call));

const allows = ({ name, arguments: [first] }: Call, authenticator: string): boolean =>
  name === 'setAllowedAuthenticators' && namesIn(first?.value ?? { text: '' }).includes(authenticator);
