import type { NativePrompt } from '../native/biometric-prompt.js';
import type { Location } from '../project/location.js';
import type { Platform } from '../project/project.js';
import type { Facts } from './facts.js';

/** What the native code of one platform does about biometrics. */
export interface NativeBiometrics {
  readonly platform: Platform;
  /** Prompts on whose answer no key depends. */
  readonly unbound: readonly Location[];
  readonly prompts: readonly NativePrompt[];
  /** Where the code keeps or reads a secret that opens without biometrics. */
  readonly ungated: readonly Location[];
}

export const nativeBiometrics = ({ native: { android, ios } }: Facts): NativeBiometrics[] => [
  ...(android ? [ofAndroid(android.code)] : []),
  ...(ios ? [ofIos(ios.code)] : []),
];

/** A key with a validity time is opened by any prompt: nothing is passed to it. */
function ofAndroid(code: NonNullable<Facts['native']['android']>['code']): NativeBiometrics {
  const isTimed = code.keys.some(({ needsUser, validity }) => needsUser !== false && validity !== null);
  return {
    platform: 'android',
    prompts: code.prompts,
    unbound: isTimed ? [] : unboundOf(code.prompts),
    ungated: [
      ...code.keys.filter(({ needsUser }) => needsUser === false).map(({ location }) => location),
      ...code.encryptedPreferences.map(({ location }) => location),
      ...secretWrites(code.writes),
    ],
  };
}

function ofIos(code: NonNullable<Facts['native']['ios']>['code']): NativeBiometrics {
  const isControlled = code.keychain.some(({ accessFlags }) => accessFlags.length > 0);
  return {
    platform: 'ios',
    prompts: code.prompts,
    unbound: isControlled ? [] : unboundOf(code.prompts),
    ungated: [...code.keychain.flatMap(({ reads }) => reads), ...secretWrites(code.writes)],
  };
}

const unboundOf = (prompts: readonly NativePrompt[]): Location[] =>
  prompts.filter(({ isBound }) => !isBound).map(({ location }) => location);

const secretWrites = (writes: readonly { secret: unknown; location: Location }[]): Location[] =>
  writes.filter(({ secret }) => secret !== null).map(({ location }) => location);
