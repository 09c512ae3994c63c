/** Stores in which `init` can keep the key of the vault. Facts: the packages at these versions, see `vaults/`. */
export interface Backend {
  /** Permanent: it is a value of `--backend`. */
  readonly id: BackendId;
  readonly title: string;
  /** Who enforces the biometric prompt: the operating system, code of the app that could be bypassed, or nobody. */
  readonly binding: 'cryptographic' | 'event-bound' | 'none' | 'by the vendor';
  /** What a person should know when choosing, as whole sentences. */
  readonly note: string;
  /** What it needs, for each major version of Capacitor it can be used with. */
  readonly packages: Readonly<Record<number, Readonly<Record<string, string>>>>;
  /** Where the packages come from when it is not the public registry. */
  readonly registry?: PrivateRegistry;
}

export type BackendId = 'capgo' | 'aparajita' | 'aparajita-biometric' | 'identity-vault' | 'capawesome-vault';

export interface PrivateRegistry {
  readonly scope: string;
  /** `null`: the vendor tells its customers. */
  readonly url: string | null;
  /** Environment variable that the .npmrc refers to; the token itself is never written. */
  readonly tokenVariable: string;
}

/** In the order in which they are offered: the first that the app can use is the default. */
export const backends: readonly Backend[] = [
  {
    id: 'capgo',
    title: 'Capgo Native Biometric',
    binding: 'cryptographic',
    note: 'The Keychain and Keystore give out the key only after a biometric prompt of the system, and destroy it when a new finger or face is enrolled.',
    // Versions for Capacitor 5 to 7 encrypt with a fixed IV: see advisories.ts.
    packages: { 8: { '@capgo/capacitor-native-biometric': '^8.6.11' } },
  },
  {
    id: 'aparajita-biometric',
    title: 'Aparajita Secure Storage with Biometric Auth',
    binding: 'event-bound',
    note: 'The Keychain and Keystore encrypt the key, and the app asks for biometrics before it reads it. Code that runs inside the app can skip that question: the prompt is a lock on the screen, not on the key.',
    packages: {
      // The blank-prefix flaw before 8.0.1 needs an app that sets a blank prefix; the vault sets one of its own.
      6: { '@aparajita/capacitor-secure-storage': '^6.0.1', '@aparajita/capacitor-biometric-auth': '^8.0.2' },
      7: { '@aparajita/capacitor-secure-storage': '^7.1.6', '@aparajita/capacitor-biometric-auth': '^9.1.2' },
      8: { '@aparajita/capacitor-secure-storage': '^8.0.1', '@aparajita/capacitor-biometric-auth': '^10.0.0' },
    },
  },
  {
    id: 'aparajita',
    title: 'Aparajita Secure Storage',
    binding: 'none',
    note: 'The Keychain and Keystore encrypt the key; whoever holds the unlocked phone can use the app. No biometric prompt.',
    packages: {
      6: { '@aparajita/capacitor-secure-storage': '^6.0.1' },
      7: { '@aparajita/capacitor-secure-storage': '^7.1.6' },
      8: { '@aparajita/capacitor-secure-storage': '^8.0.1' },
    },
  },
  {
    id: 'identity-vault',
    title: 'Ionic Identity Vault',
    binding: 'by the vendor',
    note: 'Closed source, needs a licence and the private registry of Ionic. Its sale has ended, according to its competitors.',
    packages: { 8: { '@ionic-enterprise/identity-vault': '^6.0.0' } },
    registry: { scope: '@ionic-enterprise', url: null, tokenVariable: 'IONIC_ENTERPRISE_TOKEN' },
  },
  {
    id: 'capawesome-vault',
    title: 'Capawesome Vault',
    binding: 'by the vendor',
    note: 'Needs a licence and the private registry of Capawesome; what it does on the phone is the word of its vendor.',
    packages: { 8: { '@capawesome-team/capacitor-vault': '^0.1.0' } },
    registry: {
      scope: '@capawesome-team',
      url: 'https://npm.registry.capawesome.io',
      tokenVariable: 'CAPAWESOME_NPM_TOKEN',
    },
  },
];

/** Those that have a version without known flaws for a major version of Capacitor. */
export const backendsFor = (major: number): readonly Backend[] =>
  backends.filter(({ packages }) => packages[major] !== undefined);
