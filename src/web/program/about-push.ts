import { classifyName, wordsOf } from '../../catalogue/classify-name.js';

/** Whether a name is one of push messages, or of what routes them: `pushSettings`, `device_tokens`. */
export function isAboutPush(name: string): boolean {
  const verdict = classifyName(name);
  return (
    (verdict !== 'harmless' && verdict?.kind === 'push-token') || wordsOf(name).some((word) => pushWords.has(word))
  );
}

const pushWords = new Set(['push', 'fcm', 'apns', 'gcm', 'onesignal']);
