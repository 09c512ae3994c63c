import { wordsOf } from '../../catalogue/classify-name.js';

/** Whether a call is named after what it takes apart: `helper.decodeToken(token)` gives claims, not the token. */
export function takesApart(name: string): boolean {
  const words = wordsOf(name);
  const isOfToken = words.some((word) => word === 'token' || word === 'jwt' || word === 'credential');
  return isOfToken && (words.includes('decode') || (words.includes('parse') && words.includes('jwt')));
}
