import type { CodeFile } from '../code/code-file.js';
import { locateCall } from '../code/lookup.js';
import type { Located } from '../located.js';

const makers = /\b(EncryptedSharedPreferences|EncryptedFile)$/;

/** Uses of androidx.security.crypto, by class. */
export const readEncryptedPreferences = (code: CodeFile): Located<string>[] =>
  code.calls.flatMap((call) => {
    const type = makers.exec(call.receiver?.text ?? '')?.[1];
    return type && ['create', 'Builder'].includes(call.name) ? [{ value: type, location: locateCall(code, call) }] : [];
  });
