import { wordsOf } from '../../../catalogue/classify-name.js';
import { scopeNames } from '../../program/syntax/enclosing-name.js';
import type { Key } from '../../program/values/keys.js';
import type { Leaf } from '../../trace/trace.js';
import type { Verdict } from '../verdict.js';
import { isFromAddress } from './from-address.js';

/** Whether a PIN is the code of a game, a class or a meeting, which all who take part are shown. */
export const isRoomCode = ({ text }: Key, leaf: Leaf, { kind, confidence }: Verdict): boolean =>
  kind === 'pin' &&
  confidence !== 'high' &&
  (isFromAddress(leaf) ||
    leaf.at.names.some(({ name }) => speaksOf(gatherings, name)) ||
    [text ?? '', ...[leaf, ...leaf.at.names].flatMap(({ node }) => scopeNames(node))].some(isOfRoom));

const isOfRoom = (name: string): boolean => speaksOf(rooms, name);

/** Whether a name is of questions that people open by a code they were given. */
export const isOfSurvey = (name: string): boolean => speaksOf(surveys, name);

const speaksOf = (words: ReadonlySet<string>, name: string): boolean => wordsOf(name).some((word) => words.has(word));

const rooms: ReadonlySet<string> = new Set([
  ...['join', 'joins', 'game', 'games', 'quiz', 'quizzes', 'kahoot', 'lobby', 'room', 'rooms', 'player', 'players'],
]);

/** What else has a code, where that is called by it: `classPasscode`. */
const gatherings: ReadonlySet<string> = new Set([
  ...['class', 'classroom', 'course', 'lesson', 'meeting', 'webinar', 'event', 'party', 'group', 'team', 'league'],
]);

const surveys: ReadonlySet<string> = new Set([
  ...['survey', 'surveys', 'questionnaire', 'questionnaires', 'quiz', 'quizzes', 'poll', 'polls'],
]);
