import type { Location } from '../../project/location.js';
import type { NativePrompt } from '../biometric-prompt.js';
import { type Call, type CodeFile, namesIn } from '../code/code-file.js';
import { locateCall } from '../code/lookup.js';

const evaluations = (code: CodeFile): Call[] =>
  /\bLAContext\b/.test(code.text) ? code.calls.filter(({ name }) => name === 'evaluatePolicy') : [];

/** `evaluatePolicy` asks and tells. An item with an access control that is read through the context depends on it. */
export const readIosPrompts = (code: CodeFile): NativePrompt[] =>
  evaluations(code).map((call) => ({
    location: locateCall(code, call),
    isBound: /\bkSecUseAuthenticationContext\b|\bSecAccessControlCreateWithFlags\b/.test(code.text),
  }));

/** Policies that let the passcode stand in for biometrics. */
export const readPasscodePolicies = (code: CodeFile): Location[] =>
  evaluations(code)
    .filter(({ arguments: [policy] }) =>
      namesIn(policy?.value ?? { text: '' }).some((name) => /^(?:LAPolicyD|d)eviceOwnerAuthentication$/.test(name)),
    )
    .map((call) => locateCall(code, call));
