/** A plan that cannot be carried out as it stands; nothing was changed unless the message says so. */
export class ApplyError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
