/** Where a comment stands in a text, with what opens and closes it. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

export const endOfLine = (text: string, from: number): number => {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
};
