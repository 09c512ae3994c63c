import { type Bytes, fromBase64, toBase64 } from './base64';
import type { DataKey } from './data-key';
import { VaultError } from './vault-error';

/** What everybody may read about a record. All of it is authenticated, so nobody can change it or swap records. */
export interface RecordHeader {
  readonly format: 1;
  /** Account the secrets belong to. */
  readonly subject: string;
  /** Grows by one with each write. */
  readonly version: number;
  readonly keyId: string;
  /** Name under which the platform store keeps the key. */
  readonly slot: string;
  /** When the key was generated, in milliseconds. */
  readonly keySince: number;
}

export interface SealedRecord extends RecordHeader {
  readonly iv: string;
  readonly sealed: string;
}

/** Encrypts with AES-256-GCM and a random 96-bit IV, as NIST SP 800-38D, 8.2.2 has it. */
export async function seal(key: DataKey, header: RecordHeader, content: string): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(cipher(iv, header), key.key, new TextEncoder().encode(content));
  return { ...header, iv: toBase64(iv), sealed: toBase64(sealed) };
}

/** @throws VaultError `tampered` when the record is not exactly what {@link seal} gave for this key. */
export async function open(key: DataKey, record: SealedRecord): Promise<string> {
  try {
    const algorithm = cipher(fromBase64(record.iv), record);
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key.key, fromBase64(record.sealed)));
  } catch {
    throw new VaultError('tampered', 'The sealed record was changed, or belongs to another key.');
  }
}

/** @throws VaultError `tampered` when the text is no record. */
export function parseRecord(text: string): SealedRecord {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Not even JSON.
  }
  throw new VaultError('tampered', 'The sealed record is damaged.');
}

function isRecord(value: unknown): value is SealedRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { format, subject, version, keyId, slot, keySince, iv, sealed } = value as Partial<SealedRecord>;
  return (
    format === 1 &&
    Number.isSafeInteger(version) &&
    typeof keySince === 'number' &&
    [subject, keyId, slot, iv, sealed].every((text) => typeof text === 'string')
  );
}

const cipher = (iv: Bytes, header: RecordHeader) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(
    JSON.stringify([header.format, header.subject, header.version, header.keyId, header.slot, header.keySince]),
  ),
});
