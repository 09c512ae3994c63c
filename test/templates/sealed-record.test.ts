import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataKey, generateDataKey, importDataKey } from '../../templates/vault/data-key';
import { open, parseRecord, type RecordHeader, type SealedRecord, seal } from '../../templates/vault/sealed-record';

const newKey = async (): Promise<DataKey> => (await generateDataKey()).dataKey;

const headers = (key: DataKey): fc.Arbitrary<RecordHeader> =>
  fc.record({
    format: fc.constant(1 as const),
    subject: fc.string({ unit: 'binary' }),
    version: fc.nat(),
    keyId: fc.constant(key.id),
    slot: fc.constantFrom('auth-vault.a', 'auth-vault.b'),
    keySince: fc.nat(),
  });

describe('a sealed record', () => {
  it('opens to what was sealed, whatever that is', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(headers(key), fc.string({ unit: 'grapheme', maxLength: 5000 }), async (header, content) => {
        const record = parseRecord(JSON.stringify(await seal(key, header, content)));
        expect(await open(key, record)).toBe(content);
      }),
    );
  });

  it('never uses an IV twice and never shows its content', async () => {
    const key = await newKey();
    const header = { format: 1, subject: 'ada', version: 1, keyId: key.id, slot: 'a', keySince: 0 } as const;
    const records = await Promise.all(Array.from({ length: 500 }, () => seal(key, header, 'refresh-token')));
    expect(new Set(records.map(({ iv }) => iv)).size).toBe(500);
    expect(new Set(records.map(({ sealed }) => sealed)).size).toBe(500);
    expect(JSON.stringify(records)).not.toContain(btoa('refresh-token'));
  });

  it('does not open when any member was changed', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(headers(key), fc.string(), changes, async (header, content, change) => {
        const record = await seal(key, header, content);
        const changed = { ...record, ...change(record) };
        fc.pre(JSON.stringify(changed) !== JSON.stringify(record));
        await expect(open(key, changed)).rejects.toMatchObject({ code: 'tampered' });
      }),
    );
  });

  it('does not open when any bit of the ciphertext or the IV was flipped', async () => {
    const key = await newKey();
    const header = { format: 1, subject: 'ada', version: 1, keyId: key.id, slot: 'a', keySince: 0 } as const;
    const record = await seal(key, header, 'refresh-token');
    for (const member of ['iv', 'sealed'] as const) {
      for (let bit = 0; bit < atob(record[member]).length * 8; bit += 1) {
        await expect(open(key, { ...record, [member]: flip(record[member], bit) })).rejects.toMatchObject({
          code: 'tampered',
        });
      }
    }
  });

  it('does not open with another key', async () => {
    const [key, other] = [await newKey(), await newKey()];
    const header = { format: 1, subject: 'ada', version: 1, keyId: key.id, slot: 'a', keySince: 0 } as const;
    await expect(open({ ...other, id: key.id }, await seal(key, header, 'x'))).rejects.toMatchObject({
      code: 'tampered',
    });
  });

  it.each(['', 'null', '[]', '{"format":2}', '{"format":1,"version":"1"}', '\u0000', '{'])(
    'is none when the text is %j',
    (text) => {
      expect(() => parseRecord(text)).toThrow(expect.objectContaining({ code: 'tampered' }));
    },
  );
});

describe('a data key', () => {
  it('cannot be exported once loaded', async () => {
    const { dataKey, secret } = await generateDataKey();
    const loaded = await importDataKey(secret);
    expect(loaded.id).toBe(dataKey.id);
    for (const { key } of [dataKey, loaded]) {
      expect(key.extractable).toBe(false);
      expect(key.algorithm).toMatchObject({ name: 'AES-GCM', length: 256 });
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  it.each(['', 'x', 'x.', 'x.!!', `x.${btoa('short')}`])('is none when the text is %j', async (secret) => {
    await expect(importDataKey(secret)).rejects.toMatchObject({ code: 'tampered' });
  });
});

const changes: fc.Arbitrary<(record: SealedRecord) => Partial<SealedRecord>> = fc.oneof(
  fc.string().map((subject) => () => ({ subject })),
  fc.nat().map((version) => () => ({ version })),
  fc.string().map((keyId) => () => ({ keyId })),
  fc.string().map((slot) => () => ({ slot })),
  fc.nat().map((keySince) => () => ({ keySince })),
  fc.base64String().map((sealed) => () => ({ sealed })),
  fc.nat().map((bit) => ({ sealed }: SealedRecord) => ({ sealed: flip(sealed, bit % (atob(sealed).length * 8)) })),
);

function flip(encoded: string, bit: number): string {
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return btoa(String.fromCharCode(...bytes));
}
