import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const setUp = (log: string) =>
  flowsIn({
    'src/second-factor.ts': `const start = () => fetch('https://api.example.com/me/mfa/setup', { method: 'POST' });
export async function setUp() {
  const data = await (await start()).json();
  ${log}
  return { picture: data.qrCodeUrl, codes: data.backupCodes };
}
`,
  });

it.each(["console.log('codes', data.backupCodes);", 'const { recovery_codes } = data; console.log(recovery_codes);'])(
  'finds the codes that stand in for a second factor in a log: %s',
  (log) => {
    expect(setUp(log)).toEqual(['src/second-factor.ts:4 log key']);
  },
);

it.each([
  "console.log('codes left', data.backupCodes.length);",
  'console.log(data.hasBackupCodes, data.backupCodesCount, data.backupCodesLeft, data.remainingBackupCodes);',
  "console.log('picture', data.qrCodeUrl.length);",
])('leaves alone what is none: %s', (log) => {
  expect(setUp(log)).toEqual([]);
});
