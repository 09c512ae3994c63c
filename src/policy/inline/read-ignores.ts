import type { Project } from '../../project/project.js';
import { commentsIn, isCommented } from './comments-in.js';
import { type IgnoreComment, ignoreComments, marker } from './ignore-comment.js';

/** Every ignore comment of an app. A file is only parsed for its comments when its text holds the word. */
export const readIgnores = ({ files }: Project): IgnoreComment[] =>
  [...files.web, ...files.other.filter(isCommented)].flatMap((file) => {
    const text = files.text(file);
    return text?.includes(marker) ? ignoreComments(file, text, commentsIn(file, text)) : [];
  });
