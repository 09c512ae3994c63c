import type { Answers } from '../scaffold/answers.js';
import type { Surroundings } from '../scaffold/surroundings.js';
import type { InitFlags } from './init-flags.js';
import type { Question } from './init-questions.js';

/** Questions that matter, given the flags so far. */
export type Ask = (flags: InitFlags) => readonly Question[];

/** Questions that no flag has answered. */
export const openQuestions = (ask: Ask, flags: InitFlags): readonly Question[] =>
  ask(flags).filter(({ flag }) => flags[flag] === undefined);

/** Answers one question after the other, since one answer may settle whether another matters. */
export async function answered(
  ask: Ask,
  flags: InitFlags,
  answer: (question: Question) => Partial<InitFlags> | Promise<Partial<InitFlags>>,
): Promise<InitFlags> {
  const [next] = openQuestions(ask, flags);
  return next ? answered(ask, { ...flags, ...(await answer(next)) }, answer) : flags;
}

/** What `--yes` answers. */
export const defaultOf = (question: Question): Partial<InitFlags> => ({ [question.flag]: question.default });

export function toAnswers(flags: InitFlags, { language }: Surroundings, backend: Answers['backend']): Answers {
  const { folder = 'src/auth-vault', faceIdText, http, apiOrigin, tests, migrate, privacyScreen, ci } = flags;
  return {
    backend,
    folder,
    language: flags.language ?? language,
    faceIdText: faceIdText ?? null,
    oauth: oauthOf(flags),
    http: http ?? [],
    apiOrigins: apiOrigin ?? [],
    tests: tests === undefined || tests === 'none' ? null : tests,
    migrate: migrate ?? false,
    privacyScreen: privacyScreen ?? false,
    ci: ci ?? false,
  };
}

function oauthOf({ oauth, issuer = '', clientId = '', redirectUri = '' }: InitFlags): Answers['oauth'] {
  return oauth ? { issuer, clientId, redirectUri } : null;
}

/** The command that gives the same answers without asking. */
export function equivalentCommand(directory: string, flags: InitFlags, questions: readonly Question[]): string {
  const words = questions.flatMap(({ flag, option }) => wordsOf(option, flags[flag]));
  const app = flags.app === undefined ? [] : ['--app', flags.app];
  const place = directory === '.' ? [] : [directory];
  return ['npx', 'capward', 'init', ...place, ...app, ...words, '--yes'].map(quote).join(' ');
}

function wordsOf(option: string, value: InitFlags[Question['flag']]): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? option : option.replace('--', '--no-')];
  if (typeof value === 'string') return [option, value];
  return value.length === 0 ? [] : [option, ...value];
}

/** For a POSIX shell. */
const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
