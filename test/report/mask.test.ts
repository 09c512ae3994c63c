import { describe, expect, it } from 'vitest';
import { coverLiterals, maskSecrets } from '../../src/report/mask.js';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

describe('maskSecrets', () => {
  it.each([
    ['a JSON Web Token', jwt],
    ['an unsigned one', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.'],
    // Split, so that scanners of this repository do not take the examples for real keys.
    ['a GitHub token', `ghp_${'a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F6g7H8'}`],
    ['a Stripe key', `sk_live_${'51H8examplekeyexample'}`],
    ['an AWS key id', `AKIA${'IOSFODNN7EXAMPLE'}`],
    ['a hexadecimal key', '9f86d081884c7d659a2feaa0c55ad015'],
    ['a base64 key', 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ'],
  ])('covers %s and keeps its length', (_, secret) => {
    const masked = maskSecrets(`const value = '${secret}';`);
    expect(masked).not.toContain(secret.slice(5));
    expect(masked).toContain('•••••');
    expect(masked).toHaveLength(`const value = '${secret}';`.length);
  });

  it('covers what follows Bearer and Basic', () => {
    expect(maskSecrets('Authorization: Basic dXNlcjpwYXNzd29yZA==')).not.toContain('dXNlcjpw');
    expect(maskSecrets('Bearer abcdefgh12')).not.toContain('abcdefgh12');
  });

  it('covers a private key', () => {
    const pem = `-----BEGIN ${'RSA'} PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----`;
    expect(maskSecrets(pem)).not.toContain('MIIEow');
  });

  it.each([
    "const defaultPassword = 'hunter2';",
    "{ user: 'demo', password: 'hunter2' }",
    "localStorage.setItem('apiKey', 'hunter2')",
    'client_secret="hunter2"',
  ])('covers a literal beside the name of a secret: %s', (text) => {
    expect(maskSecrets(text)).toBe(text.replace('hunter2', 'h••••••'));
  });

  it('covers what stands in the path of an address', () => {
    expect(maskSecrets('GET http://localhost:3000/shared/9f86d081884c7d659a2feaa0c55ad015')).not.toContain('9f86d0818');
  });

  it.each([
    "localStorage.setItem('th.remember', password)",
    "const TOKEN_KEY = 'auth-token';",
    `password: \`\${user.password}\``,
    "const password = '';",
    'this.storage.setItem(StorageKeys.refreshToken, response.refreshToken)',
    'oauth2RefreshTokenStorageKey',
    'src/app/core/authentication-storage2.service.ts',
    'CognitoIdentityServiceProvider.accessToken',
    'firebase:authUser:apiKey:[DEFAULT]',
    'is the result of http.post<LoginResponse>()',
    'answer to POST https://localhost:7149/api/User/Register',
    'persist:root',
    'sb-<project>-auth-token',
  ])('leaves names alone: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('is quick on hostile text', () => {
    const start = performance.now();
    maskSecrets('eyJ-'.repeat(5_000));
    maskSecrets('a1'.repeat(20_000));
    maskSecrets('password '.repeat(5_000));
    maskSecrets('-----BEGIN '.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('coverLiterals', () => {
  const at = (line: number, column: number, endLine: number, endColumn: number) => {
    return { file: 'a.ts', line, column, endLine, endColumn };
  };

  it('covers a literal and leaves its length', () => {
    expect(coverLiterals(["f('abcdefghij');"], [at(1, 4, 1, 14)])).toEqual(["f('ab••••••••');"]);
  });

  it('covers the quoted text of a setting, not its name', () => {
    expect(coverLiterals(["  key: 'abcdefghij',"], [at(1, 3, 1, 20)])).toEqual(["  key: 'ab•••••••••,"]);
  });

  it('covers every line of a longer one', () => {
    expect(coverLiterals(['x = `abcdefghij', 'klmnopqrst`;', 'y'], [at(1, 6, 2, 11)])).toEqual([
      'x = `ab••••••••',
      'kl••••••••`;',
      'y',
    ]);
  });

  it('covers several, and ignores places that the text does not have', () => {
    expect(
      coverLiterals(["f('abcdefghij', 'klmnopqrst');"], [at(1, 4, 1, 14), at(1, 18, 1, 28), at(5, 1, 6, 2)]),
    ).toEqual(["f('ab••••••••', 'kl••••••••');"]);
  });
});
