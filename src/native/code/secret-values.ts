import { type CodeFile, type Expression, nameOf, type Scope } from './code-file.js';
import { type NamedSecret, secretNamed, secretUnder } from './lookup.js';

const maxSteps = 3;

/** What is made of a secret and is none: digests, masked and shortened texts, lengths, comparisons. */
const derived =
  /\b\w*(?:hash|sha\d|digest|hmac|mask|redact|obfusc|anonym|prefix|suffix|substring)\w*\s*[(:]|[.\s](?:length|count|size|isEmpty|isBlank)\b|[=!]=/i;

const sealing = /\b\w*(?:encrypt|cipher|seal)\w*\s*[(:]/i;

/** Tokens that name a device to a push service. */
const push = /push|fcm|apns|voip|firebase|remoteNotification|newToken|registrationToken|deviceToken/i;

interface Origin {
  readonly text: string;
  readonly start: number;
  readonly scope: Scope;
}

/**
 * The secret that a value is, by its name; else by what its function assigned to it before: another name, what was read
 * under the key of a secret, or an encoded object that holds one.
 */
export function secretIn(code: CodeFile, value: Expression, scope: Scope): NamedSecret | null {
  const origins = originsOf(code, value, scope);
  if (origins.some(({ text }) => derived.test(text) || sealing.test(text) || push.test(text))) return null;
  if (push.test(scope.name) || isAnswerToPush(code, value)) return null;
  for (const [step, origin] of origins.entries()) {
    const named = step === 0 || isPath(origin.text) ? secretNamed(nameOf(origin)) : null;
    const secret = named ?? readUnder(origin.text) ?? heldBy(code, origin);
    if (secret) return isMadeOfDevice(secret, scope) ? null : secret;
  }
  return null;
}

/** `token` in `application(_:didRegisterForRemoteNotificationsWithDeviceToken deviceToken:)`, of whose bytes it is made. */
const isMadeOfDevice = ({ name }: NamedSecret, { parameters }: Scope): boolean =>
  /^token(?:String|Hex|Text)?$/i.test(name) && parameters.some((parameter) => pushCallback.test(parameter.name));

/** Whether a value comes from a push service, whatever it is stored under: `onNewToken(token)`. */
export const isOfPushService = (code: CodeFile, value: Expression, scope: Scope): boolean =>
  pushCallback.test(scope.name) || isAnswerToPush(code, value);

const pushCallback = /newToken|registrationToken|deviceToken|remoteNotification/i;

/** In what a push service hands its token to: `Messaging.messaging().token { token, error in … }`. */
const isAnswerToPush = ({ calls }: CodeFile, { start, end }: Expression): boolean =>
  calls.some(
    (call) => call.start <= start && end <= call.end && call.receiver !== null && pushService.test(call.receiver.text),
  );

const pushService = /^(?:FirebaseMessaging|FirebaseInstanceId|HmsInstanceId|Messaging|InstanceID)\s*\./;

/** Whether a value is what some function encrypted. */
export const isSealed = (code: CodeFile, value: Expression, scope: Scope): boolean =>
  originsOf(code, value, scope).some(({ text }) => sealing.test(text));

/** A value, and what its variables were assigned before, back to where the function got it. */
function originsOf(code: CodeFile, value: Expression, scope: Scope): Origin[] {
  const origins: Origin[] = [];
  let next: Origin | null = { text: withoutDefault(value.text), start: value.start, scope };
  while (next !== null && origins.length <= maxSteps) {
    origins.push(next);
    next = assignedTo(code, next);
  }
  return origins;
}

/** What the function assigned to a variable last, or the file to a variable that it assigns once. */
function assignedTo({ assignments }: CodeFile, { text, start, scope }: Origin): Origin | null {
  if (!/^\w+$/.test(text) || scope.parameters.some(({ name }) => name === text)) return null;
  const all = assignments.filter(({ target }) => nameOf(target) === text && /^[\w\s*]+$/.test(target.text));
  const before = all.filter((one) => one.scope.owner === scope.owner && one.end <= start);
  const last = before.at(-1) ?? (all.length === 1 ? all[0] : undefined);
  return last ? { text: withoutDefault(last.value.text), start: last.start, scope: last.scope } : null;
}

/** `token ?: ""`, `token ?? ""`, `try? token`, `token as? String`, `token!!`. */
const withoutDefault = (text: string): string =>
  text
    .trim()
    .replace(/\s*\?[?:].*$/s, '')
    .replace(/^(?:try[?!]?|await)\s+/, '')
    .replace(/\s+as[?!]?\s+[\w.]+[?!]?$/, '')
    .replace(/[!?]+$/, '');

const isPath = (text: string): boolean => /^[\w.?!]+$/.test(text);

/** `call.getString("token")`, `json["access_token"]`, `[call getString:@"token"]`. */
function readUnder(text: string): NamedSecret | null {
  const key =
    /\b(?:get|opt|string|object|value|data)\w*\s*\(\s*(?:for\w+\s*:\s*)?"([^"]+)"[^()]*\)$/.exec(text)?.[1] ??
    /\[\s*@?"([^"]+)"\s*\]$/.exec(text)?.[1] ??
    /\b(?:get\w*|objectForKey|valueForKey|stringForKey)\s*:\s*@"([^"]+)"[^:]*\]$/.exec(text)?.[1];
  return key === undefined ? null : secretUnder(key);
}

const encoded =
  /\b(?:encode|encodeToString|toJson|writeValueAsString|archivedData)\s*\(\s*(?:withRootObject\s*:\s*)?(\w+)\s*[,)]/;

/** The first secret in an object that is stored as text. */
function heldBy(code: CodeFile, { text, start, scope }: Origin): NamedSecret | null {
  const object = encoded.exec(text)?.[1];
  if (object === undefined) return null;
  const type = /^(?:self|this)$/.test(object) ? enclosingType(code, start) : typeOf(code, object, scope);
  const fields = code.types.find(({ name }) => name === type)?.fields ?? [];
  for (const { name } of fields) {
    const secret = secretNamed(name);
    if (secret) return { ...secret, name: `${type}.${name}` };
  }
  return null;
}

const enclosingType = ({ types }: CodeFile, offset: number): string | undefined =>
  types.filter(({ start, end }) => start <= offset && offset < end).at(-1)?.name;

function typeOf({ assignments }: CodeFile, object: string, { parameters, owner }: Scope): string | undefined {
  const declared = parameters.find(({ name }) => name === object)?.type ?? '';
  const made = assignments.find(({ target, scope }) => scope.owner === owner && nameOf(target) === object)?.value.text;
  return /\w+/.exec(declared)?.[0] ?? /^(?:new\s+)?(\w+)\s*\(/.exec(made ?? '')?.[1];
}
