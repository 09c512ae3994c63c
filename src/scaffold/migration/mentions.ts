import { lineStarts, positionAt } from '../../project/location.js';
import type { Project } from '../../project/project.js';

interface Mention {
  readonly file: string;
  readonly line: number;
}

/**
 * Calls whose first argument is this text, and members of that name of something called a storage: other code may read
 * there what one place wrote.
 */
export function mentionsOf({ files }: Project, key: string): readonly Mention[] {
  const name = key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const mention = new RegExp(
    `\\(\\s{0,99}(['"\`])${name}\\1|[sS]torage(?:\\?\\.)?(?:\\.${name}\\b|\\[(['"\`])${name}\\2\\])`,
    'g',
  );
  return files.web.flatMap((file) => {
    const text = files.text(file);
    if (text === null || !text.includes(key)) return [];
    const starts = lineStarts(text);
    return [...text.matchAll(mention)].map(({ index }) => ({ file, line: positionAt(starts, index).line }));
  });
}
