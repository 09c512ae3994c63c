interface Branch {
  readonly start: number;
  end: number;
  readonly condition: string;
}

/** Tells the conditions of `#if` around an offset. What stands under `#else` runs when the condition does not hold. */
export function preprocessorConditions(text: string): (offset: number) => readonly string[] {
  const branches: Branch[] = [];
  const open: Branch[] = [];
  for (const { index, 1: word = '', 2: rest = '' } of text.matchAll(
    /^[ \t]*#(if|ifdef|ifndef|elseif|elif|else|endif)\b([^\n]*)/gm,
  )) {
    const closed = word.startsWith('if') ? undefined : open.pop();
    if (closed) closed.end = index;
    if (word === 'endif') continue;
    const condition =
      word === 'else' ? negated(closed?.condition ?? '') : word === 'ifndef' ? negated(rest) : rest.trim();
    const branch = { start: index, end: text.length, condition };
    branches.push(branch);
    open.push(branch);
  }
  return (offset) =>
    branches.filter(({ start, end }) => start <= offset && offset < end).map(({ condition }) => condition);
}

export const negated = (condition: string): string => `!(${condition.trim()})`;
