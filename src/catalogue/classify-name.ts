import { AsyncLocalStorage } from 'node:async_hooks';
import type { SecretKind } from './secret.js';
import {
  harmlessAfter,
  harmlessBefore,
  harmlessNames,
  pagingBefore,
  phrases,
  publicWords,
  sealingWords,
} from './vocabulary.js';

/** What a name says about the value it stands for. `harmless` contradicts a secret; `null` says nothing. */
export type NameVerdict = { readonly kind: SecretKind; readonly strength: 'strong' | 'weak' } | 'harmless' | null;

interface Phrase {
  readonly words: readonly string[];
  readonly kind: SecretKind;
  readonly strength: 'strong' | 'weak';
}

/** Words of a name: split at separators, camel humps and digits; lower case; no diacritics. */
export function wordsOf(name: string): string[] {
  return withoutDiacritics(name)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** Most names have none, and normalising costs as much as all else. */
const withoutDiacritics = (name: string): string =>
  /[^ -~]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;

/** Words that a project uses besides those of the vocabulary. */
export interface OwnNames {
  readonly secrets: Readonly<Partial<Record<SecretKind, readonly string[] | undefined>>>;
  readonly harmless: readonly string[];
}

interface Vocabulary {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly wholeNames: ReadonlySet<string>;
  readonly verdicts: Map<string, NameVerdict>;
  readonly keyVerdicts: Map<string, NameVerdict>;
  readonly ownWords: OwnWords;
  /** A name without any of these names no secret by itself. */
  readonly strongWords: RegExp;
}

/**
 * Text that may hold a word for a secret that only this project uses: a pattern, and words without which it cannot
 * match.
 */
interface OwnWords {
  readonly pattern: RegExp;
  readonly words: readonly string[];
}

const before = new Set(harmlessBefore);
const paging = new Set(pagingBefore);
const publicByDesign = new Set(publicWords);
const after = new Set(harmlessAfter);
const sealing = new Set(sealingWords);
/** Endings that say "this is the name of a storage key", not what is stored: `TOKEN_KEY`, `tokenName`. */
const keySuffixes = new Set(['key', 'name', 'keyname', 'item', 'slot', 'const']);

/** Endings that make of the name of a secret what it goes by, and people may read: `apiKeyName`. */
const namesOther = new Set(['name', 'names', 'keyname', 'nickname', 'alias']);

/** Names whose verdict is kept. */
const mostVerdicts = 50_000;

const standard = vocabularyOf({ secrets: {}, harmless: [] });
const current = new AsyncLocalStorage<Vocabulary>();

/**
 * Runs `work`, and all it waits for, with the words of a project. Names are judged in the depth of every trace, where a
 * parameter would have to be handed through each function; other audits in the same process do not see the words.
 */
export const withOwnNames = <T>(own: OwnNames, work: () => T): T => current.run(vocabularyOf(own), work);

function vocabularyOf({ secrets, harmless }: OwnNames): Vocabulary {
  const byFirstWord = new Map<string, Phrase[]>();
  const add = (kind: SecretKind, strength: Phrase['strength'], texts: readonly string[]) => {
    for (const text of texts) {
      const words = wordsOf(text);
      const first = words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, kind, strength }]);
    }
  };
  for (const kind of Object.keys(phrases) as SecretKind[]) {
    add(kind, 'strong', [...phrases[kind].strong, ...(secrets[kind] ?? [])]);
    add(kind, 'weak', phrases[kind].weak);
  }
  const strong = [...byFirstWord].flatMap(([first, found]) =>
    found.some((one) => one.strength === 'strong') ? first : [],
  );
  const own = harmless.map((name) => wordsOf(name).join(' '));
  const names = Object.values(secrets).flatMap((some = []) => some.map((name) => wordsOf(name)));
  return {
    byFirstWord,
    wholeNames: new Set([...harmlessNames, ...own]),
    verdicts: new Map(),
    keyVerdicts: new Map(),
    strongWords: new RegExp([...strong, 'token', 'cookie'].join('|'), 'i'),
    ownWords: {
      pattern: names.length === 0 ? /^(?!)/ : new RegExp(names.map((words) => words.join('[\\W_]?')).join('|'), 'i'),
      words: names.flatMap(([first = '']) => casesOf(first)),
    },
  };
}

/** As a search that tells only the cases of ASCII letters apart finds them: `пароль`, `Пароль`, `ПАРОЛЬ`. */
const casesOf = (word: string): string[] => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];

export const ownSecretWords = (): OwnWords => (current.getStore() ?? standard).ownWords;

/** Whether it is worth asking if a name is that of a secret: most hold no word that such a name could begin with. */
export const mayNameSecret = (name: string): boolean =>
  /[^ -~]/.test(name) || (current.getStore() ?? standard).strongWords.test(name);

/** Judges a variable, member, storage key or type name against the vocabulary. */
export function classifyName(name: string): NameVerdict {
  const vocabulary = current.getStore() ?? standard;
  const known = vocabulary.verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = name.length > 120 ? null : classify(vocabulary, wordsOf(name));
  if (vocabulary.verdicts.size < mostVerdicts) vocabulary.verdicts.set(name, verdict);
  return verdict;
}

/** The same for a name that stands for a key: `SESSION_KEY` is the key of a session, not a session key. */
export function classifyKeyName(name: string): NameVerdict {
  const { keyVerdicts } = current.getStore() ?? standard;
  const known = keyVerdicts.get(name);
  if (known !== undefined) return known;
  const verdict = classifyKey(name);
  if (keyVerdicts.size < mostVerdicts) keyVerdicts.set(name, verdict);
  return verdict;
}

function classifyKey(name: string): NameVerdict {
  const all = withoutKeyWord(wordsOf(name));
  const words = withoutKeySuffix(all);
  // What is called a name here is that of the slot.
  const named = namesOther.has(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const whole = classifyName((named.length < all.length || isCookie(words) ? [...named, 'slot'] : all).join(' '));
  if (!isCookie(words)) return classifyName(words.join(' ')) ?? whole;
  // `PROFILE_COOKIE` and `PROFILE_COOKIE_NAME` name a cookie with a profile in it.
  const isTelling = whole !== null && whole !== 'harmless' && whole.strength === 'strong';
  return isTelling ? whole : classifyName(words.slice(0, -1).join(' '));
}

const isCookie = (words: readonly string[]): boolean => words.length > 1 && words.at(-1) === 'cookie';

/** `claveUsuario`: the key of a user, where it is the name of a key; alone it may also be a password. */
const withoutKeyWord = (words: readonly string[]): readonly string[] =>
  words.length > 1 && keyWords.has(words[0] ?? '') ? words.slice(1) : words;

const keyWords = new Set(['clave', 'llave', 'chave', 'cle', 'schluessel', 'kunci']);

/** Whether what makes a key is called just that, in a language that calls a password the same: `clave()`. */
export const isWordForKey = (name: string): boolean => keyWords.has(wordsOf(name).at(-1) ?? '');

/** Whether a name says that the value is public by design: `MAPBOX_ACCESS_TOKEN`. */
export const isPublicName = (name: string): boolean =>
  classifyName(name) === 'harmless' && wordsOf(name).some((word) => publicByDesign.has(word));

function classify(vocabulary: Vocabulary, all: readonly string[]): NameVerdict {
  const { wholeNames, byFirstWord } = vocabulary;
  if (wholeNames.has(all.join(' '))) return 'harmless';
  // `userIdFromToken`, `fromToken`: what it was taken out of is not what it is.
  const from = all.indexOf('from');
  if (from >= 0) return classify(vocabulary, all.slice(0, from));
  const words = withoutKeySuffix(all);
  const match = longestPhrase(byFirstWord, all) ?? longestPhrase(byFirstWord, words) ?? bareToken(words);
  if (match?.strength === 'weak' && keptCookie(all)) return { kind: 'session', strength: 'strong' };
  if (match === null)
    return words.some((word, i) => word === 'token' && after.has(words[i + 1] ?? '')) ? 'harmless' : null;
  if (match.strength === 'strong' && match.start + match.length < all.length && namesOther.has(all.at(-1) ?? ''))
    return null;
  if (words.some((word, i) => sealing.has(word) && (i < match.start || i >= match.start + match.length))) return null;
  if (isMeans(words.slice(0, match.start))) return null;
  const previous = words[match.start - 1];
  const next = words[match.start + match.length];
  const turnsPages =
    paging.has(previous ?? '') && (match.length === 1 || !/^(?:access|refresh)-token$/.test(match.kind));
  if (previous !== undefined && (before.has(previous) || turnsPages) && match.kind !== 'one-time-token')
    return 'harmless';
  if (words.some((word, i) => i < match.start && (word === 'is' || word === 'has'))) return 'harmless';
  if (next !== undefined && after.has(next) && !digits(next)) return 'harmless';
  if (match.start + match.length < words.length && isMetadata(words)) return 'harmless';
  return { kind: match.kind, strength: match.strength };
}

/** `userByToken`, `signInWithPassword`: what it takes, not what it gives. */
const isMeans = (before: readonly string[]): boolean =>
  before.includes('by') || (before.includes('with') && enters.has(before[0] ?? ''));

const enters = new Set([
  'sign',
  'signin',
  'log',
  'login',
  'auth',
  'authenticate',
  'reauthenticate',
  'register',
  'link',
]);

const isMetadata = (words: readonly string[]): boolean =>
  metadata.has(words.at(-1) ?? '') || (words.at(-1) === 'id' && told.has(words.at(-2) ?? ''));

/** What an identifier tells apart: `pw2.deviceId`. */
const told = new Set(['device', 'installation', 'install', 'instance', 'client', 'app', 'visitor']);

/** Last words that make of a secret's name that of a time or an address: `otpCodeValidTill`, `authorizationBaseUrl`. */
const metadata = new Set([
  ...['till', 'until', 'expiry', 'expiration', 'expires', 'timestamp', 'ttl'],
  ...['url', 'urls', 'uri', 'endpoint'],
]);

interface Match {
  readonly start: number;
  readonly length: number;
  readonly kind: SecretKind;
  readonly strength: 'strong' | 'weak';
}

function longestPhrase(byFirstWord: Vocabulary['byFirstWord'], words: readonly string[]): Match | null {
  let best: Match | null = null;
  for (let start = 0; start < words.length; start++) {
    for (const phrase of byFirstWord.get(words[start] ?? '') ?? []) {
      if (!phrase.words.every((word, i) => words[start + i] === word)) continue;
      const better = best === null || rank(phrase) > rank({ words: { length: best.length }, strength: best.strength });
      if (better) best = { start, length: phrase.words.length, kind: phrase.kind, strength: phrase.strength };
    }
  }
  return best?.strength === 'strong' ? best : (bareToken(words) ?? best);
}

const rank = (phrase: { words: { length: number }; strength: string }): number =>
  phrase.words.length * 2 + (phrase.strength === 'strong' ? 1 : 0);

/** `token` as the last word, whatever stands before it: `myToken`, `ws_token`, `token`. */
function bareToken(words: readonly string[]): Match | null {
  const start = words.length - 1;
  return words[start] === 'token' ? { start, length: 1, kind: 'access-token', strength: 'strong' } : null;
}

/**
 * `jiraCookie`: the text of a cookie kept elsewhere is a session; `cookie` alone is the banner's answer,
 * `X_COOKIE_NAME` a name.
 */
const keptCookie = (words: readonly string[]): boolean =>
  words.at(-1) === 'cookie' &&
  words.length > 1 &&
  !words.some((word) => bannerWords.has(word) || before.has(word) || paging.has(word));

const bannerWords = new Set([
  'consent',
  'banner',
  'accept',
  'accepted',
  'allow',
  'gdpr',
  'notice',
  'law',
  'policy',
  'theme',
  'language',
  'lang',
  'locale',
  'use',
  'test',
  'remember',
  'sidebar',
  'layout',
  'currency',
  'country',
  'timezone',
  'referral',
  'tracking',
]);

function withoutKeySuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  if (words[end - 1] === 'key' && words[end - 2] === 'storage' && end > 2) end -= 2;
  while (end > 1 && (keySuffixes.has(words[end - 1] ?? '') || digits(words[end - 1] ?? '') || words[end - 1] === 'v'))
    end--;
  return words.slice(0, end);
}

const digits = (word: string): boolean => /^\d+$/.test(word);
