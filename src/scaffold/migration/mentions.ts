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
    return [...text.matchAll(mention)]
      .filter(({ index }) => !takesOther.test(text.slice(Math.max(0, index - farthest), index)))
      .map(({ index }) => ({ file, line: positionAt(starts, index).line }));
  });
}

/** Characters before a text that tell what it is handed to. */
const farthest = 160;

/** Calls in which a text is no key of a store: of parameters, headers, forms, logs, translations and events. */
const takesOther = new RegExp(
  [
    String.raw`(?:params?|paramMap|query|headers?|form(?:data|group)?|controls)\??\.(?:get|set|has|append|delete|getAll)`,
    String.raw`\bnew URLSearchParams\([^()]{0,100}\)\.get`,
    String.raw`\bconsole\.\w{1,20}`,
    String.raw`(?:^|[^.\w$])\$?(?:t|emit|register|setValue|setError)`,
    String.raw`\.(?:\$?emit|setValue|setError|includes|startsWith|endsWith)`,
  ]
    .map((end) => `(?:${end})$`)
    .join('|'),
  'i',
);
