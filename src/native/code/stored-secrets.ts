import type { NativeStore, NativeWrite } from '../native-write.js';
import type { CodeFile } from './code-file.js';
import { secretUnder, tellsOther, textOf } from './lookup.js';
import type { Put } from './put.js';
import { isOfPushService, isSealed, secretIn } from './secret-values.js';

/** What is put into stores and is a secret, by its key or its value. */
export const storedSecrets = (code: CodeFile, puts: readonly Put<NativeStore>[]): NativeWrite[] =>
  puts.flatMap(({ to, key, value, scope, location }) => {
    if (isForOther(code, { key }) || isSealed(code, value, scope) || isOfPushService(code, value, scope)) return [];
    const name = key && textOf(code, key);
    const secret = (name === null ? null : secretUnder(name)) ?? secretIn(code, value, scope);
    return secret ? [{ store: to, secret, key: name, location, isNameOnly: true }] : [];
  });

/** Whether a value is put under a key that says that it is no secret. */
export const isForOther = (code: CodeFile, { key }: Pick<Put<NativeStore>, 'key'>): boolean =>
  key !== null && tellsOther(textOf(code, key));
