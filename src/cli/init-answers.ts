import type { Answers } from '../scaffold/answers.js';
import type { Surroundings } from '../scaffold/surroundings.js';
import type { InitFlags } from './init-flags.js';
import type { Question } from './init-questions.js';

/** Questions that no flag has answered. */
export const openQuestions = (questions: readonly Question[], flags: InitFlags): readonly Question[] =>
  questions.filter(({ flag }) => flags[flag] === undefined);

/** Flags as if the user had given the default of every open question. */
export const withDefaults = (questions: readonly Question[], flags: InitFlags): InitFlags =>
  Object.assign({}, ...openQuestions(questions, flags).map((one) => ({ [one.flag]: one.default })), flags);

export function toAnswers(flags: InitFlags, { language }: Surroundings, backend: Answers['backend']): Answers {
  const { folder = 'src/auth-vault', faceIdText, oauth, http, tests, migrate, privacyScreen, ci } = flags;
  return {
    backend,
    folder,
    language: flags.language ?? language,
    faceIdText: faceIdText ?? null,
    oauth: oauth ?? false,
    http: http ?? [],
    tests: tests === undefined || tests === 'none' ? null : tests,
    migrate: migrate ?? false,
    privacyScreen: privacyScreen ?? false,
    ci: ci ?? false,
  };
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
