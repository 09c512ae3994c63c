/** A name that documents and code assistants recommend although nobody ever published it. */
export interface PhantomPackage {
  readonly name: string;
  /** What is known of it, as a sentence. */
  readonly story: string;
  /** Where that was read. */
  readonly source: string;
}

export const phantomPackages: readonly PhantomPackage[] = [
  {
    name: '@capacitor-community/secure-storage',
    story: 'It was proposed in 2020 and never published.',
    source: 'https://github.com/capacitor-community/proposals/issues/25',
  },
  {
    name: '@capacitor-community/secure-storage-plugin',
    story: 'It is a mixture of capacitor-secure-storage-plugin and a proposal that was never published.',
    source: 'https://github.com/capacitor-community/proposals/issues/25',
  },
  {
    name: '@capawesome/secure-storage',
    story: 'The packages of Capawesome have the scope @capawesome-team.',
    source: 'https://github.com/capawesome-team/capacitor-plugins',
  },
];
