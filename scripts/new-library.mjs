// Starts an entry of the catalogue: its file and its fixture. The tests fail until every TODO is answered.
//   node scripts/new-library.mjs <sinks|vaults|sdks|stores|runtime> <id> <package>
//   node scripts/new-library.mjs sinks tiny-store @tiny/store
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkId, fail, writeNew } from './write-new.mjs';

const [folder, id, packageName] = process.argv.slice(2);
const folders = ['sinks', 'vaults', 'sdks', 'stores', 'runtime'];
if (!packageName) fail('usage: node scripts/new-library.mjs <folder> <id> <package>');
if (!folders.includes(folder)) fail(`"${folder}" is none of ${folders.join(', ')}.`);
checkId(id);
if (!/^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(packageName)) fail(`"${packageName}" is no package name.`);

writeNew({
  [`src/catalogue/${folder}/${id}.ts`]: `import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: '${id}',
  title: 'TODO: as its authors call it',
  docs: 'https://TODO.example',
  source: '${packageName}@TODO: version and file where the facts were read',
  packages: ['${packageName}'],
  // TODO: only the members that matter here, as its type declarations say.
  declarations: \`
    export function setItem(key: string, value: string): Promise<void>;
    export function getItem(key: string): Promise<string | null>;
    export function removeItem(key: string): Promise<void>;
  \`,
  writes: [{ at: 'setItem', key: '0', value: '1', medium: '${folder === 'vaults' ? 'keystore' : 'local-storage'}' }],
  reads: [{ at: 'getItem', key: '0', medium: '${folder === 'vaults' ? 'keystore' : 'local-storage'}' }],
  removes: [{ at: 'removeItem', key: '0', medium: '${folder === 'vaults' ? 'keystore' : 'local-storage'}' }],
});
`,
  [`fixtures/catalogue/${id}/session.ts`]: `import { removeItem, setItem } from '${packageName}';

interface Session {
  accessToken: string;
  tokenType: string;
}

export async function keep(session: Session): Promise<void> {
  await setItem('session', session.accessToken); // ${folder === 'vaults' ? 'protected: keystore' : 'expect: token-in-web-storage'}
  await setItem('tokenType', session.tokenType); // near-miss: the type says Bearer, not which
}

export async function forget(): Promise<void> {
  await removeItem('session'); // safe: removed on logout
}
`,
});
execFileSync(process.execPath, [fileURLToPath(new URL('catalogue-index.mjs', import.meta.url))]);

console.log(`
Next:
1. Replace the TODOs and the example members by what the package declares; name the version you read.
2. Let the fixture use the library the way apps do: other file and key names than its documentation.
3. npm run check`);
