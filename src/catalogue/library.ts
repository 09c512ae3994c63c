import type { Medium } from './medium.js';
import type { SecretKind } from './secret.js';

/**
 * One library capward knows: a declaration stub, and what the declared members do with values.
 * The engine never matches by a bare method name; it asks the type checker which declaration a call
 * resolves to, and looks that declaration up here.
 */
export interface Library {
  /** Permanent id, kebab-case; also the name of the file and of its fixture. */
  readonly id: string;
  readonly title: string;
  /** Page a developer should read. */
  readonly docs: string;
  /** Where the facts were read: `package@version file`. */
  readonly source: string;
  /** Import specifiers that share `declarations`. Empty for what needs no import. */
  readonly packages: readonly string[];
  /** Body of `declare module '<package>' { … }`. */
  readonly declarations?: string;
  /** Files of the project that the declarations stand for, as paths; `packages` is empty then. */
  readonly standsFor?: readonly string[];
  /** Ambient declarations outside any module: globals of the runtime or of a script tag. */
  readonly globals?: string;
  /** Members its plugin adds to every component and context, with their types: `this.$cookies`. */
  readonly injects?: Readonly<Record<string, string>>;
  /** Text that makes a file worth parsing. Default: the package names. */
  readonly needles?: readonly string[];
  /**
   * Uses of a needle that keep nothing worth a trace: reads, removals, flags. A file that holds no other use and no
   * word for a secret is not parsed. Needs the flag `g`, and bounded repetitions.
   */
  readonly inert?: RegExp;
  readonly writes?: readonly Write[];
  readonly reads?: readonly Access[];
  readonly removes?: readonly Access[];
  readonly sources?: readonly Source[];
  readonly passes?: readonly Pass[];
  readonly cells?: readonly Cell[];
  readonly stores?: readonly Store[];
  readonly ciphers?: readonly Cipher[];
  readonly adapters?: readonly Adapter[];
  readonly persists?: readonly Persistence[];
  readonly uses?: readonly Use[];
}

/**
 * Address of a declared member in the stub:
 * - `setItem` a function; `Storage.setItem` a member of an interface or class, called
 * - `new Vault` a construction; `Setter()` a call of a value whose type is the interface `Setter`
 * - `Ref.value=` an assignment to a property; `Storage[]=` an assignment to any property of the type
 * - `@LocalStorage` a property or class that carries the decorator
 * - `<Auth0Provider>` a JSX element
 * - `?` a text that puts a value into a query parameter named like a secret
 * - `provide OAuthStorage` an Angular provider for the token or class
 */
export type Address = string;

/**
 * Which value of the matched code is meant:
 * - `0` the first argument; `0.key` a property of it; `0[]` each element; `0{}` each property value; `0()` what it
 *   returns
 * - `this` the receiver; `assigned` the right-hand side of an assignment; `property` the name assigned to
 * - `origin.0` the first argument of the call that made the receiver or callee (hooks, factories); after another slot,
 *   of the call that made that value: `0.origin.0`
 * - `host.0` the first argument of the call that the matched call is itself an argument of; `host...0` all of them
 * - `configure > 0.storage` that slot of the app's own use of another address: configuration of the whole app
 * - `props.storage` a JSX attribute; `provided` what an Angular provider supplies
 * - `...0` every argument from the first on
 * - `callback.0` what the function in argument 0 returns; `settled.0` what an executor passes to its first parameter
 * - `emitted.0` what a subscriber function passes to `next`; `upstream` what the step before gives; `pipe` the last
 *   step
 * - `context` what the providers of the context in the first argument hand down
 * - `answer.0.query` the data that a server answers to the GraphQL document in that slot, alone or as the member `data`
 * - `endpoint` the answer of the endpoint that a hook is made of
 * - `request` the answer to the request that the function in the first argument makes of the others
 * - `signIns` the answers to the sign-ins that the app makes by this library, through the same client where one is named
 * - `sent` what these sign-ins send; `sent.data` a request that holds it in that member
 */
export type Slot = string;

/** A member that stores a value. */
export interface Write {
  readonly at: Address;
  readonly value: Slot;
  readonly key?: Slot;
  readonly medium: Medium;
  /** Set when the library only hides the value (base64, a key in the bundle, a key beside the data). */
  readonly weakness?: 'encoded' | 'key-in-bundle' | 'key-beside-data';
  /** The write only happens, or the medium differs, when these options say so. First match decides. */
  readonly settings?: readonly Setting[];
  /** Keys whose values go to another medium. */
  readonly apart?: { readonly keys: readonly string[]; readonly medium: Medium };
}

/** A member that reads or removes what a write stored under a key. */
export interface Access {
  readonly at: Address;
  readonly key?: Slot;
  readonly medium: Medium;
}

/** A member whose result, property value or callback parameter is a secret. */
export interface Source {
  readonly at: Address;
  readonly kind: SecretKind;
  /** Parameter of a callback that carries the secret: `{ callback: '0', param: 1 }`. */
  readonly callback?: { readonly in: Slot; readonly param: number };
}

/** A member through which values flow unchanged in substance. */
export interface Pass {
  readonly at: Address;
  /** Slots whose values the call returns, if any; `callback.0` = what the callback in argument 0 returns. */
  readonly result?: Slot | readonly Slot[];
  /** The result is a list of pairs: a name, and a value of the slot's. */
  readonly pairs?: true;
  /** The key it deciphers with, or makes of its bytes. */
  readonly key?: Slot;
  /** Callback parameters that receive a slot's value. */
  readonly gives?: readonly { readonly callback: Slot; readonly param: number; readonly from: Slot }[];
  /** Names of the members of the result that it keeps, or leaves out: in an array, or as arguments of their own. */
  readonly keeps?: Slot;
  readonly leavesOut?: Slot;
  /** A list, or a function of names or pairs, that decides for each member of the result whether it stays. */
  readonly replacer?: Slot;
  /** Object whose properties describe the fields of a form: what is typed into them is the result. */
  readonly fields?: Slot;
}

/** A maker of mutable containers (a signal, a ref, a subject, a state hook) and how values are put into them. */
export interface Cell {
  readonly at: Address;
  readonly initial?: Slot;
  readonly puts: readonly { readonly at: Address; readonly value: Slot }[];
}

/**
 * A call or decorator that defines application state. A persistence that holds `{ stores: '<id of this library>' }`
 * keeps the states of all of them; the files that define them are found by the package names.
 */
export interface Store {
  readonly at: Address;
  /** Initial state, or the reducer that has one. The name of each property that `{}` crosses is a part of its path. */
  readonly state: Slot;
  /** Name under which the whole state keeps it: first part of the paths in `pick` and `omit`. */
  readonly name?: Slot;
}

/** Encryption or hashing: the result no longer discloses `value` unless the key is at hand. */
export interface Cipher {
  readonly at: Address;
  readonly value: Slot;
  /** Absent for hashes and for keys the platform holds. */
  readonly key?: Slot;
}

/** A constant, factory or class that stands for a storage when handed to an SDK or a persist library. */
export interface Adapter {
  readonly at: Address;
  readonly medium?: Medium;
  /** The storage it wraps; when the slot is absent in the code, `medium` holds. */
  readonly wraps?: Slot;
}

/** A call, element or provider after which the library itself keeps secrets or state. */
export interface Persistence {
  readonly at: Address;
  /**
   * `session`: the SDK's own tokens. `state`: the slot that holds the application state. `stores`: the state is no
   * argument of the call; it is what the app defines through the library with this id.
   */
  readonly holds: 'session' | { readonly state: Slot } | { readonly stores: string };
  readonly kind?: SecretKind;
  /** When it keeps a refresh token as well. */
  readonly renews?: Condition;
  readonly key?: Slot;
  /** Key it uses by itself, for the message: `sb-<project>-auth-token`. */
  readonly defaultKey?: string;
  /** What happens when no setting matches. `null`: nothing is stored. */
  readonly medium: Medium | null;
  /** First match decides. */
  readonly settings?: readonly Setting[];
  /**
   * Lists (or functions) that choose the part of the state that is stored; dotted paths inside lists. An element that
   * is an object narrows the path of its property name (`{ auth: ['token'] }`); a class names the store it defines.
   */
  readonly pick?: readonly Slot[];
  readonly omit?: readonly Slot[];
  /** Where transforms are handed over. One that the catalogue lists in `ciphers` seals the whole state. */
  readonly transforms?: readonly Slot[];
  /**
   * Text of which one must occur in the app's web code for the SDK to hold a session at all: an app that only
   * queries a database through the SDK stores no token. For a store option: the import that installs its plugin.
   */
  readonly signIn?: readonly string[];
  /**
   * Member of the client without which nobody signs in through it: a client that is never asked for it keeps no
   * session.
   */
  readonly signInMember?: string;
  /**
   * Addresses of other persistences of the same library: an app that uses one of them decides the storage there
   * (`setPersistence` after `getAuth`), and this one stays silent.
   */
  readonly yieldsTo?: readonly Address[];
  /** Uses with the same name reach one instance of the SDK, which keeps one session however often it is asked for. */
  readonly instance?: string;
}

/** A call whose options rules judge, whatever values it handles. */
export interface Use {
  readonly at: Address;
  /** Slots that are told to the rules. */
  readonly options: readonly Slot[];
}

/** What an option is asked for. */
export interface Condition {
  readonly option: Slot;
  /** Literal values, or names of exported constants, that select this setting. */
  readonly equals?: readonly (string | number | boolean)[];
  /** Matches when the option is given (true) or left out (false). */
  readonly given?: boolean;
}

export interface Setting extends Condition {
  /** What then holds: a medium, nothing stored (`null`), or the storage the option's value stands for. */
  readonly medium: Medium | null | 'adapter';
}

/** Identity function that gives a catalogue file its type and its errors. */
export const defineLibrary = (library: Library): Library => library;
