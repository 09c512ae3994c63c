import { type CodeFile, type Expression, literalOf, nameOf } from '../code/code-file.js';
import { locateCall, type NamedSecret, secretNamed, secretUnder } from '../code/lookup.js';
import { type Put, putBy } from '../code/put.js';
import { secretIn } from '../code/secret-values.js';
import { storedSecrets } from '../code/stored-secrets.js';
import type { IosStore, NativeWrite } from '../native-write.js';

/** Code that encrypts: what it stores is taken to be what it encrypted. */
const ciphers = /\b(?:AES\.GCM|ChaChaPoly|SecKeyCreateEncryptedData|CCCrypt|RNCryptor|SealedBox)\b/;

export function readIosWrites(code: CodeFile): NativeWrite[] {
  if (ciphers.test(code.text)) return [];
  return [...storedSecrets(code, defaultsPuts(code)), ...appStorage(code), ...objectFields(code), ...fileWrites(code)];
}

/** What functions of the app may wrap: stores that take a key and a value. */
export const readIosPuts = (code: CodeFile): Put<IosStore>[] => (ciphers.test(code.text) ? [] : defaultsPuts(code));

/** `UserDefaults.standard.set(token, forKey: "token")`, also through a variable or in an extension of the class. */
const defaultsPuts = (code: CodeFile): Put<IosStore>[] =>
  code.calls.flatMap((call) => {
    const [value, key] = call.arguments;
    const isSetter = /^set(?:Value|Object|String)?$/.test(call.name) && key?.label === 'forKey';
    const store = isSetter ? storeOf(code, call.receiver) : null;
    return store && key ? putBy(code, store, call, value?.value, key.value) : [];
  });

function storeOf(code: CodeFile, receiver: Expression | null): IosStore | null {
  if (receiver === null) return code.types.some(({ name }) => name === 'UserDefaults') ? 'user-defaults' : null;
  const direct = storeNamed(receiver.text);
  if (direct) return direct;
  const declared = code.assignments.find(({ target }) => nameOf(target) === nameOf(receiver));
  const given = declared ? storeNamed(declared.value.text) : null;
  return given ?? (/^(?:self\.)?(?:user)?defaults$/i.test(receiver.text) ? 'user-defaults' : null);
}

function storeNamed(text: string): IosStore | null {
  if (/\bNSUbiquitousKeyValueStore\b/.test(text)) return 'icloud';
  return /\b(?:NS)?UserDefaults\b/.test(text) ? 'user-defaults' : null;
}

/** `@AppStorage("access_token") var token = ""`: SwiftUI keeps the property in UserDefaults. */
const appStorage = (code: CodeFile): NativeWrite[] =>
  code.types.flatMap(({ fields }) =>
    fields.flatMap((field): NativeWrite[] => {
      const key = /@AppStorage\(\s*("[^"]*")/.exec(field.modifiers)?.[1];
      if (key === undefined) return [];
      const name = literalOf({ text: key }) ?? '';
      const secret = secretUnder(name) ?? secretNamed(field.name);
      return secret ? [written('user-defaults', secret, name, code.locate(field.start, field.end))] : [];
    }),
  );

/** A property that Realm or Core Data keeps. A Realm that is opened with a key is encrypted as a whole. */
function objectFields(code: CodeFile): NativeWrite[] {
  if (/\bencryptionKey\b/.test(code.text)) return [];
  return code.types.flatMap((type) =>
    type.fields.flatMap((field): NativeWrite[] => {
      const store = objectStore(type.parents, field.modifiers);
      const secret = store && secretNamed(field.name);
      if (!store || !secret) return [];
      const named = { ...secret, name: `${type.name}.${field.name}` };
      return [written(store, named, null, code.locate(field.start, field.end))];
    }),
  );
}

function objectStore(parents: readonly string[], modifiers: string): IosStore | null {
  if (/@NSManaged\b/.test(modifiers)) return 'core-data';
  const isRealm = parents.some((parent) => /^(?:RealmSwift\.)?(?:Object|EmbeddedObject|RLMObject)$/.test(parent));
  return isRealm && /@Persisted\b|@objc\s+dynamic/.test(modifiers) ? 'realm' : null;
}

/** `token.write(to: url, …)`, `[token writeToFile:path …]`. */
const fileWrites = (code: CodeFile): NativeWrite[] =>
  code.calls.flatMap((call): NativeWrite[] => {
    const isWrite =
      /^writeTo(?:File|URL)$/.test(call.name) || (call.name === 'write' && /^to/.test(call.arguments[0]?.label ?? ''));
    const secret = isWrite && call.receiver ? secretIn(code, call.receiver, call.scope) : null;
    return secret ? [written('ios-file', secret, null, locateCall(code, call))] : [];
  });

const written = (
  store: IosStore,
  secret: NamedSecret,
  key: string | null,
  location: NativeWrite['location'],
): NativeWrite => ({ store, secret, key, location, isNameOnly: true });
