import type { Project } from '../../project/project.js';
import { ignoreMarker } from '../../web/search/prefilter.js';
import { commentsIn, isCommented } from './comments-in.js';
import { type IgnoreComment, ignoreComments } from './ignore-comment.js';

/** Longer files are written by machines, which give no reasons. */
const longest = 512 * 1024;

/**
 * Every ignore comment of an app. A file is only parsed for its comments when its text holds the word. `web`: the web
 * files that do, which the search for stores has found in passing.
 */
export const readIgnores = ({ files }: Project, web: readonly string[]): IgnoreComment[] =>
  [...web, ...files.other.filter(isCommented)].flatMap((file) => {
    const text = files.text(file);
    return text !== null && text.length < longest && text.includes(ignoreMarker)
      ? ignoreComments(file, text, commentsIn(file, text))
      : [];
  });
