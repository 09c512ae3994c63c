import type { KeyStore } from '../../templates/vault/key-store';
import type { RecordStore } from '../../templates/vault/record-store';
import { VaultError, type VaultErrorCode } from '../../templates/vault/vault-error';

/** The app was killed: nothing it does any more has an effect. */
class Killed extends Error {}

/** A phone: what it keeps outlives the app, and it may kill the app before any of its writes. */
export interface Device {
  readonly keyStore: KeyStore;
  readonly records: RecordStore;
  readonly keys: Map<string, string>;
  readonly values: Map<string, string>;
  /** What the app wrote, in order. */
  readonly writes: string[];
  prompts: number;
  /** Happens while a prompt is open. */
  onPrompt: () => Promise<unknown>;
  /** What the next prompts end with, instead of success. */
  readonly refusals: VaultErrorCode[];
  /** Kills the app once it has made this many writes. */
  killAfter(writes: number): void;
  isKilled(): boolean;
  /** Starts the app anew. */
  restart(): void;
}

export function createDevice(): Device {
  const keys = new Map<string, string>();
  const values = new Map<string, string>();
  const writes: string[] = [];
  const refusals: VaultErrorCode[] = [];
  let left = Number.POSITIVE_INFINITY;

  const isKilled = (): boolean => left < 0;

  function checkAlive(): void {
    if (isKilled()) throw new Killed();
  }

  async function write(what: string, effect: () => void): Promise<void> {
    await Promise.resolve();
    left -= 1;
    checkAlive();
    writes.push(what);
    effect();
  }

  async function read<Value>(value: () => Value): Promise<Value> {
    await Promise.resolve();
    checkAlive();
    return value();
  }

  const device: Device = {
    keys,
    values,
    writes,
    refusals,
    prompts: 0,
    onPrompt: async () => undefined,
    isKilled,
    killAfter(count) {
      left = count;
    },
    restart() {
      left = Number.POSITIVE_INFINITY;
    },
    keyStore: {
      write: (name, secret) => write(`key ${name}`, () => keys.set(name, secret)),
      remove: (name) => write(`remove key ${name}`, () => keys.delete(name)),
      read: async (name) => {
        device.prompts += 1;
        await device.onPrompt();
        return read(() => {
          const refusal = refusals.shift();
          if (refusal) throw new VaultError(refusal, refusal);
          return keys.get(name) ?? null;
        });
      },
    },
    records: {
      get: (key) => read(() => values.get(key) ?? null),
      set: (key, value) => write(`set ${key}`, () => values.set(key, value)),
      remove: (key) => write(`remove ${key}`, () => values.delete(key)),
    },
  };
  return device;
}
