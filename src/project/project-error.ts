/** The audit cannot start. `hint` says what to do about it. */
export class ProjectError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ProjectError';
    this.hint = hint;
  }
}
