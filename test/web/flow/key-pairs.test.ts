import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const pair = (made: string, kept: string) =>
  flowsIn(
    {
      'src/identity.ts': `import nacl from 'tweetnacl';
const pair = ${made};
localStorage.setItem('identity', JSON.stringify({ publicKey: pair.publicKey, ${kept} }));
`,
    },
    ['tweetnacl'],
  );

it('takes the secret half of a pair for a key', () => {
  const found = ['src/identity.ts:3 local-storage key'];
  expect(pair('nacl.sign.keyPair()', 'secretKey: nacl.encodeBase64(pair.secretKey)')).toEqual(found);
  expect(pair('nacl.box.keyPair.fromSecretKey(read())', 'half: nacl.encodeBase64(pair.secretKey)')).toEqual(found);
  expect(pair('nacl.sign.keyPair()', 'nick: read()')).toEqual([]);
});
