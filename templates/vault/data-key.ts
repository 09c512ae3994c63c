import { type Bytes, fromBase64, toBase64 } from './base64';
import { VaultError } from './vault-error';

/** The AES-256-GCM key that seals the record. The app holds it only between unlocking and locking. */
export interface DataKey {
  readonly id: string;
  /** Not extractable: script can use it while the vault is unlocked, but not take it away. */
  readonly key: CryptoKey;
}

const keyLength = 32;

/** A new key, and the text that goes to the platform store. */
export async function generateDataKey(): Promise<{ dataKey: DataKey; secret: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(keyLength));
  const id = toBase64(crypto.getRandomValues(new Uint8Array(12)));
  const secret = `${id}.${toBase64(bytes)}`;
  return { dataKey: { id, key: await importKey(bytes) }, secret };
}

/** @throws VaultError `tampered` when the text is none that {@link generateDataKey} gave. */
export async function importDataKey(secret: string): Promise<DataKey> {
  const [id = '', encoded = ''] = secret.split('.');
  return { id, key: await importKey(decode(encoded)) };
}

function decode(encoded: string): Bytes {
  try {
    const bytes = fromBase64(encoded);
    if (bytes.length === keyLength) return bytes;
  } catch {
    // Not Base64.
  }
  throw new VaultError('tampered', 'The platform store holds something else than a key.');
}

async function importKey(bytes: Bytes): Promise<CryptoKey> {
  // Live reload from another host than localhost is no secure context, and has no WebCrypto.
  if (!globalThis.crypto?.subtle) throw new VaultError('unavailable', 'WebCrypto needs https or localhost.');
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}
