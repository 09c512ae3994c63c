/** A scope whose packages only their vendor's registry has. */
export interface PrivateScope {
  readonly scope: string;
  readonly vendor: string;
  /** Packages of the scope that npmjs.com has as well. */
  readonly published?: readonly string[];
}

/** npmjs.com answers 404 for their other packages, so a missing setting asks where anybody could claim the name. */
export const privateScopes: readonly PrivateScope[] = [
  {
    scope: '@capawesome-team',
    vendor: 'Capawesome',
    published: ['@capawesome-team/capacitor-datetime-picker', '@capawesome-team/capacitor-file-opener'],
  },
  { scope: '@ionic-enterprise', vendor: 'Ionic' },
];
