/** A decision of the project that cannot be followed: configuration, baseline. `hint` says what to do about it. */
export class PolicyError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'PolicyError';
    this.hint = hint;
  }
}
