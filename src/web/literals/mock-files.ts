import { wordsOf } from '../../catalogue/classify-name.js';

const playing: ReadonlySet<string> = new Set(['mock', 'mocks', 'mocked', 'fake', 'stub', 'stubs', 'msw']);

/** Whether a name says that something plays a server: `mockLogin`. */
export const isMockName = (name: string): boolean => wordsOf(name).some((word) => playing.has(word));

/** Whether a file holds what such a server answers with: `mocks/handlers.ts`, `core/mock-data/session.data.ts`. */
export const isPlayed = (file: string): boolean => file.split('/').some(isMockName);
