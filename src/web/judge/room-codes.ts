import { wordsOf } from '../../catalogue/classify-name.js';
import { scopeNames } from '../program/enclosing-name.js';
import type { Key } from '../program/keys.js';
import type { Leaf } from '../trace/trace.js';
import { isFromAddress } from './from-address.js';
import type { Verdict } from './verdict.js';

/** Whether a PIN is the code of a game or a quiz, which all who take part are shown. */
export const isRoomCode = ({ text }: Key, leaf: Leaf, { kind, confidence }: Verdict): boolean =>
  kind === 'pin' &&
  confidence !== 'high' &&
  (isFromAddress(leaf) ||
    [text ?? '', ...[leaf, ...leaf.at.names].flatMap(({ node }) => scopeNames(node))].some(isOfRoom));

const isOfRoom = (name: string): boolean => wordsOf(name).some((word) => rooms.has(word));

const rooms: ReadonlySet<string> = new Set([
  ...['join', 'joins', 'game', 'games', 'quiz', 'quizzes', 'kahoot', 'lobby', 'room', 'rooms', 'player', 'players'],
]);
