const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['`', '`'],
]);

/**
 * Whether code can stand between two semicolons without drawing what follows into itself: brackets are balanced
 * and no string, template, regular expression or comment is left open.
 */
export function isSelfContained(code: string): boolean {
  const awaited: string[] = [];
  let previous = '';
  let i = 0;
  while (i < code.length) {
    const end = awaited.at(-1) === '`' ? templateEnd(code, i, awaited) : tokenEnd(code, i, previous, awaited);
    if (end === null) return false;
    const last = code.charAt(end - 1);
    if (last.trim() !== '') previous = last;
    i = end;
  }
  return awaited.length === 0;
}

/** End of the token at `i`; `null` when nothing can close it. */
function tokenEnd(code: string, i: number, previous: string, awaited: string[]): number | null {
  const char = code.charAt(i);
  if (char === '"' || char === "'") return quotedEnd(code, i, char);
  if (char === '/') return slashEnd(code, i, previous);
  const closer = closers.get(char);
  if (closer !== undefined) awaited.push(closer);
  else if (')]}'.includes(char) && awaited.pop() !== char) return null;
  return i + 1;
}

/** End of the template text at `i`: its backquote, or the `${` that begins an expression. */
function templateEnd(code: string, start: number, awaited: string[]): number | null {
  for (let i = start; i < code.length; i++) {
    const char = code.charAt(i);
    if (char === '\\') i++;
    else if (char === '`') {
      awaited.pop();
      return i + 1;
    } else if (char === '$' && code.charAt(i + 1) === '{') {
      awaited.push('}');
      return i + 2;
    }
  }
  return null;
}

function slashEnd(code: string, i: number, previous: string): number | null {
  const next = code.charAt(i + 1);
  // A comment that the end of the code closes would swallow what comes next on the line.
  if (next === '/') return endOf(code, '\n', i);
  if (next === '*') return endOf(code, '*/', i + 2);
  return previous === '' || '(,=:[!&|?{};+'.includes(previous) ? quotedEnd(code, i, '/') : i + 1;
}

function endOf(code: string, closing: string, from: number): number | null {
  const at = code.indexOf(closing, from);
  return at < 0 ? null : at + closing.length;
}

/** End of a string or regular expression: neither goes over a line. */
function quotedEnd(code: string, start: number, quote: string): number | null {
  let inClass = false;
  for (let i = start + 1; i < code.length; i++) {
    const char = code.charAt(i);
    if (char === '\\') i++;
    else if (char === '\n' || char === '\r') return null;
    else if (quote === '/' && (char === '[' || char === ']')) inClass = char === '[';
    else if (char === quote && !inClass) return i + 1;
  }
  return null;
}
