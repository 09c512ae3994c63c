/** What an edit made of a text: the new text (the same when there is nothing to do), or why a person must do it. */
export type Edited = { readonly text: string } | Refused;

export interface Refused {
  /** A clause: `the file is no XML`. */
  readonly refused: string;
  /** Counts from 1; `null` for the file as a whole. */
  readonly line: number | null;
}

/** A change of one file's text. */
export type EditText = (text: string) => Edited;

export const unchanged = (text: string): Edited => ({ text });
export const refuse = (refused: string, line: number | null = null): Refused => ({ refused, line });
/** Refuses a text whose nesting exhausts the stack of the parser: no one wrote it by hand. */
export function unlessTooDeep(edit: () => Edited): Edited {
  try {
    return edit();
  } catch (error) {
    if (error instanceof RangeError) return refuse('it nests too deeply');
    throw error;
  }
}

export const isRefused = (edited: Edited): edited is Refused => 'refused' in edited;
