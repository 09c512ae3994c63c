import { type Call, type CodeFile, isBlank, nameOf, namesIn } from '../code/code-file.js';
import {
  callsNamed,
  locateCall,
  locateExpression,
  type NamedSecret,
  secretNamed,
  secretUnder,
  tellsOther,
  textOf,
} from '../code/lookup.js';
import { type Put, putBy } from '../code/put.js';
import { isSealed, secretIn } from '../code/secret-values.js';
import { storedSecrets } from '../code/stored-secrets.js';
import type { AndroidStore, NativeWrite } from '../native-write.js';
import { type FieldTypes, findField } from './field-types.js';

/** Code that encrypts: what it stores is taken to be what it encrypted. */
const ciphers = /\b(?:Cipher|EncryptedSharedPreferences|MasterKeys?|EncryptedFile|AesGcmSpec|Aead)\b/;

export function readAndroidWrites(code: CodeFile, fields: FieldTypes): NativeWrite[] {
  if (ciphers.test(code.text)) return [];
  return [
    ...storedSecrets(code, preferencePuts(code)),
    ...dataStoreWrites(code),
    ...paperWrites(code, fields),
    ...rowWrites(code),
    ...entityFields(code),
    ...fileWrites(code),
  ];
}

/** What functions of the app may wrap: stores that take a key and a value. */
export const readAndroidPuts = (code: CodeFile): Put<AndroidStore>[] =>
  ciphers.test(code.text) ? [] : preferencePuts(code);

/** `prefs.edit().putString("access_token", token)`. Bundles and intents have the same method. */
function preferencePuts(code: CodeFile): Put<AndroidStore>[] {
  if (!/\b(?:SharedPreferences|getSharedPreferences|PreferenceManager)\b/.test(code.text)) return [];
  return callsNamed(code, 'putString', 'putStringSet').flatMap((call) => {
    const [key, value] = call.arguments;
    const isOther = /bundle|extras|intent|arg/i.test(nameOf(call.receiver ?? { text: '' }));
    return key && !isOther ? putBy(code, 'preferences', call, value?.value, key.value) : [];
  });
}

/** `settings[TOKEN] = token`, where `TOKEN = stringPreferencesKey("access_token")`. */
function dataStoreWrites(code: CodeFile): NativeWrite[] {
  if (!/\bstringPreferencesKey\b/.test(code.text)) return [];
  return code.assignments.flatMap(({ target, value, ...whole }): NativeWrite[] => {
    if (!/\[[^\]]+\]$/.test(target.text) || isBlank(value)) return [];
    const name = keyOfDataStore(code, nameOf(target));
    const secret = tellsOther(name) ? null : (secretUnder(name) ?? secretIn(code, value, whole.scope));
    const location = locateExpression(code, whole);
    return secret ? [{ store: 'datastore', secret, key: name, location, isNameOnly: true }] : [];
  });
}

function keyOfDataStore(code: CodeFile, name: string): string {
  const declared = code.assignments.find(({ target }) => nameOf(target) === name)?.value;
  const call = declared && callsNamed(code, 'stringPreferencesKey').find(({ start }) => start === declared.start);
  const [key] = call?.arguments ?? [];
  return key ? textOf(code, key.value) : name;
}

/** `Paper.book("device").write("data", deviceData)`: Paper writes objects to files as they are. */
function paperWrites(code: CodeFile, fields: FieldTypes): NativeWrite[] {
  if (!/\bPaper\b/.test(code.text)) return [];
  return callsNamed(code, 'write').flatMap((call): NativeWrite[] => {
    const [key, value] = call.arguments;
    if (!key || !value) return [];
    const name = textOf(code, key.value);
    const types = call.scope.parameters.find((parameter) => parameter.name === value.value.text)?.type ?? '';
    const path = namesIn({ text: types }).flatMap(
      (type) => findField(fields, type, (field) => secretNamed(field) !== null) ?? [],
    )[0];
    const held = path === undefined ? null : secretNamed(path.split('.').at(-1) ?? '');
    if (path !== undefined && held)
      return [{ ...written(code, 'paper', { ...held, name: path }, name, call), isNameOnly: false }];
    const secret = secretUnder(name);
    return secret ? [written(code, 'paper', secret, name, call)] : [];
  });
}

/** `values.put(VALUE, value)` in a function that takes any key and value: JavaScript decides what it stores. */
function rowWrites(code: CodeFile): NativeWrite[] {
  if (!/\bContentValues\b/.test(code.text)) return [];
  return callsNamed(code, 'put').flatMap((call): NativeWrite[] => {
    const [column, value] = call.arguments;
    if (!column || !value || isBlank(value.value)) return [];
    const secret = secretNamed(textOf(code, column.value)) ?? secretNamed(nameOf(value.value));
    if (secret) return [written(code, 'sqlite', secret, null, call)];
    const parameters = call.scope.parameters.map(({ name }) => name);
    const isAny = value.value.text === 'value' && parameters.includes('value') && parameters.includes('key');
    return isAny ? [written(code, 'sqlite', null, null, call)] : [];
  });
}

/** A row of a Room database, whose columns are the properties of the class. */
const entityFields = (code: CodeFile): NativeWrite[] =>
  code.types
    .filter(({ modifiers }) => /@Entity\b/.test(modifiers))
    .flatMap(({ name, fields }) =>
      fields.flatMap((field): NativeWrite[] => {
        const secret = /^String\b|Token/.test(field.type) ? secretNamed(field.name) : null;
        if (!secret) return [];
        const location = locateExpression(code, { text: '', ...field });
        const named = { ...secret, name: `${name}.${field.name}` };
        return [{ store: 'sqlite', secret: named, key: null, location, isNameOnly: true }];
      }),
    );

/** `File(dir, "token.txt").writeText(token)`, `openFileOutput("token", …)`. */
function fileWrites(code: CodeFile): NativeWrite[] {
  const written = callsNamed(code, 'writeText', 'appendText', 'writeBytes').flatMap((call): NativeWrite[] => {
    const [value] = call.arguments;
    if (!value || isBlank(value.value)) return [];
    if (isSealed(code, value.value, call.scope)) return [];
    return fileWrite(code, call, secretIn(code, value.value, call.scope) ?? secretUnder(fileNameIn(call)));
  });
  const opened = callsNamed(code, 'openFileOutput').flatMap((call): NativeWrite[] => {
    const [name] = call.arguments;
    return name ? fileWrite(code, call, secretUnder(stem(textOf(code, name.value)))) : [];
  });
  return [...written, ...opened];
}

function fileWrite(code: CodeFile, call: Call, secret: NamedSecret | null): NativeWrite[] {
  const isExternal = /getExternal|Environment\b/.test(call.receiver?.text ?? '');
  return secret ? [written(code, isExternal ? 'external-file' : 'file', secret, null, call)] : [];
}

const stem = (name: string): string => name.replace(/\.\w+$/, '');

const fileNameIn = ({ receiver }: Call): string => stem(/"([^"\n]*)"/.exec(receiver?.text ?? '')?.[1] ?? '');

const written = (
  code: CodeFile,
  store: NativeWrite['store'],
  secret: NamedSecret | null,
  key: string | null,
  call: Call,
): NativeWrite => ({ store, secret, key, location: locateCall(code, call), isNameOnly: true });
