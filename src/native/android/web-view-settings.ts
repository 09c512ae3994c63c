import { blocksAround, closingOf, headerOf } from '../code/calls.js';
import { isSign, isWord, type Token } from '../code/tokens.js';
import type { Located } from '../located.js';
import type { CodeFile } from './code-file.js';

export type WebViewWeakness =
  | 'mixed-content'
  | 'universal-file-access'
  | 'file-access-from-files'
  | 'debugging'
  | 'tls-errors';

/** Setters, and the properties Kotlin makes of them, with the value that weakens. */
const setters: Readonly<Record<string, { readonly weakness: WebViewWeakness; readonly value: string }>> = {
  setMixedContentMode: { weakness: 'mixed-content', value: 'MIXED_CONTENT_ALWAYS_ALLOW' },
  mixedContentMode: { weakness: 'mixed-content', value: 'MIXED_CONTENT_ALWAYS_ALLOW' },
  setAllowUniversalAccessFromFileURLs: { weakness: 'universal-file-access', value: 'true' },
  allowUniversalAccessFromFileURLs: { weakness: 'universal-file-access', value: 'true' },
  setAllowFileAccessFromFileURLs: { weakness: 'file-access-from-files', value: 'true' },
  allowFileAccessFromFileURLs: { weakness: 'file-access-from-files', value: 'true' },
  setWebContentsDebuggingEnabled: { weakness: 'debugging', value: 'true' },
};

/** Settings that open a WebView, unless only debug builds reach them. */
export function readWebViewSettings({ tokens, locate, words }: CodeFile): Located<WebViewWeakness>[] {
  const isConcerned = Object.keys(setters).some((name) => words.has(name)) || words.has('onReceivedSslError');
  if (!isConcerned) return [];
  return tokens.flatMap((token, at) => {
    const found = weaknessAt(tokens, at);
    if (!found || isDebugOnly(tokens, at)) return [];
    return [{ value: found.weakness, location: locate(token.start, tokens[found.end]?.end ?? token.end) }];
  });
}

function weaknessAt(tokens: readonly Token[], at: number): { weakness: WebViewWeakness; end: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.value === 'proceed') return isTlsOverride(tokens, at) ? { weakness: 'tls-errors', end: at } : null;
  const setter = Object.hasOwn(setters, token.value) ? setters[token.value] : undefined;
  if (!setter) return null;
  const isCall = isSign(tokens[at + 1], '(');
  if (!isCall && !(isSign(tokens[at + 1], '=') && !isSign(tokens[at + 2], '='))) return null;
  const end = isCall ? closingOf(tokens, at + 1) : endOfName(tokens, at + 2);
  const value = tokens[isCall ? end - 1 : end];
  return isWord(value, setter.value) ? { weakness: setter.weakness, end } : null;
}

/** `handler.proceed()` inside `onReceivedSslError`, where no condition stands around it. */
function isTlsOverride(tokens: readonly Token[], at: number): boolean {
  if (!isSign(tokens[at - 1], '.') || !isSign(tokens[at + 1], '(')) return false;
  const [inner] = blocksAround(tokens, at);
  return inner !== undefined && headerOf(tokens, inner).some((token) => token.value === 'onReceivedSslError');
}

function endOfName(tokens: readonly Token[], start: number): number {
  let at = start;
  while (isSign(tokens[at + 1], '.') && tokens[at + 2]?.kind === 'word') at += 2;
  return at;
}

const isDebugWord = ({ kind, value }: Token): boolean => kind === 'word' && /debug/i.test(value);

/** `if (BuildConfig.DEBUG) { … }` around it, or before it without braces. */
function isDebugOnly(tokens: readonly Token[], at: number): boolean {
  for (const open of blocksAround(tokens, at)) {
    const header = headerOf(tokens, open);
    if (header.some((token) => isWord(token, 'if', 'when')) && header.some(isDebugWord)) return true;
  }
  return hasDebugCondition(tokens, at);
}

const longestCondition = 200;

function hasDebugCondition(tokens: readonly Token[], at: number): boolean {
  let close = at - 1;
  while (tokens[close]?.kind === 'word' || isSign(tokens[close], '.')) close--;
  if (!isSign(tokens[close], ')')) return false;
  let depth = 0;
  for (let open = close; open >= Math.max(0, close - longestCondition); open--) {
    if (isSign(tokens[open], ')')) depth++;
    else if (isSign(tokens[open], '(') && --depth === 0)
      return isWord(tokens[open - 1], 'if') && tokens.slice(open, close).some(isDebugWord);
  }
  return false;
}
