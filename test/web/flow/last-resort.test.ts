import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { severityOf } from '../../../src/rules/severity.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const severities = (body: string) => {
  const dependencies = { '@capacitor/core': '^7.0.0', '@aparajita/capacitor-secure-storage': '^7.0.0' };
  const { flows } = findTokenFlows(
    createProject({
      'package.json': JSON.stringify({ dependencies }),
      'src/vault.ts': `import { SecureStorage } from '@aparajita/capacitor-secure-storage';
import { Preferences } from '@capacitor/preferences';
let isAvailable = true;
const read = () => SecureStorage.get('refreshToken');
export async function keep(refreshToken: string) {
  const key = 'refreshToken';
  ${body}
}
`,
    }),
  );
  return flows.map((flow) => severityOf(flow));
};

const keep = 'await Preferences.set({ key, value: refreshToken });';

it.each([
  `try { await SecureStorage.set(key, refreshToken); } catch { ${keep} }`,
  `try { await SecureStorage.set(key, refreshToken); return; } catch { isAvailable = false; }\n  ${keep}`,
  `if (isAvailable) { try { await SecureStorage.set(key, refreshToken); return; } catch {} }\n  ${keep}`,
  `if (isAvailable && SecureStorage) { await SecureStorage.set(key, refreshToken); return; }\n  ${keep}`,
])('a write after a secure store failed is milder: %s', (body) => {
  expect(severities(body)).toEqual(['medium']);
});

it.each([
  keep,
  `if (isAvailable) { await SecureStorage.set(key, refreshToken); return; }\n  ${keep}`,
  `if (SecureStorage) { await SecureStorage.set(key, refreshToken); }\n  ${keep}`,
  `if (SecureStorage) { await SecureStorage.get(key); return; }\n  ${keep}`,
  `try { await SecureStorage.set(key, refreshToken); } catch {}\n  ${keep}`,
  `try { await SecureStorage.get(key); } catch { ${keep} }`,
  `try { ${keep} } catch { await SecureStorage.set(key, refreshToken); }`,
])('one that runs beside it is not: %s', (body) => {
  expect(severities(body)).toEqual(['critical']);
});
