/** A scope whose packages only their vendor's registry has. */
export interface PrivateScope {
  readonly scope: string;
  readonly vendor: string;
}

/** npmjs.com answers 404 for their packages, so a missing setting asks where anybody could claim the name. */
export const privateScopes: readonly PrivateScope[] = [
  { scope: '@capawesome-team', vendor: 'Capawesome' },
  { scope: '@ionic-enterprise', vendor: 'Ionic' },
];
