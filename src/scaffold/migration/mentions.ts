import { lineStarts, positionAt } from '../../project/location.js';
import type { Project } from '../../project/project.js';

interface Mention {
  readonly file: string;
  readonly line: number;
}

/** Calls whose first argument is this text: a wrapper may read with it what another place wrote. */
export function mentionsOf({ files }: Project, key: string): readonly Mention[] {
  const quoted = new RegExp(`\\(\\s*(['"\`])${key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}\\1`, 'g');
  return files.web.flatMap((file) => {
    const text = files.text(file);
    if (text === null || !text.includes(key)) return [];
    const starts = lineStarts(text);
    return [...text.matchAll(quoted)].map(({ index }) => ({ file, line: positionAt(starts, index).line }));
  });
}
