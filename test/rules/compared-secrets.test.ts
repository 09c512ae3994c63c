import { expect, it } from 'vitest';
import rule from '../../src/rules/exposure/secret-in-code.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (text: string): Promise<string[]> => inShort(await judgeFiles(rule, { 'src/door.ts': text }));

it.each<[string, string[]]>([
  ["const ADMIN_PASS = 'Fm5Lcj%Va%kJwr';\nif (password === ADMIN_PASS) open();", ['high medium src/door.ts:1:21']],
  ["if (form.value.password == 'harbour22') open();", ['high medium src/door.ts:1:29']],
  ["const isWrong = isLocked || pin !== '6868';", ['high medium src/door.ts:1:38']],
  ["if ('harbour22' !== password.value.trim()) close();", ['high medium src/door.ts:1:6']],
  [
    "const CORRECT_PIN = '6868';\nexport const isOpen = (pin: string) => pin === CORRECT_PIN;",
    ['high medium src/door.ts:1:22'],
  ],
  [
    "export function Panel() {\n  const ADMIN_PASS = 'Fm5Lcj%Va%kJwr';\n  return () => { if (password === ADMIN_PASS) open(); };\n}",
    ['high medium src/door.ts:2:23'],
  ],
  [
    "login(_, payload) { if (payload.username === 'anna' && payload.password === '123456') enter(); }",
    ['high medium src/door.ts:1:78'],
  ],
  ["if (isOpen && name.trim() && (user === 'anna' && password === 'sunny')) open();", ['high medium src/door.ts:1:64']],
  ["if (email.value !== 'anna@salon.shop' || password.value !== 'sunny') refuse();", ['high medium src/door.ts:1:62']],
  [
    "const OWNER = { email: 'anna@salon.shop', password: 'Harbour22!' };\nif (email === OWNER.email && password === OWNER.password) open();",
    ['high medium src/door.ts:1:54'],
  ],
  [
    "const STAFF = [{ user: 'anna', pass: 'sunny' }, { user: 'ben', pass: 'rainy' }];\nconst found = STAFF.find((one) => one.user === username && one.pass === password);",
    ['high medium src/door.ts:1:39'],
  ],
  [
    "const STAFF = [{ user: 'anna', pass: 'sunny' }, { user: 'ben', pass: 'rainy' }];\nfor (const one of STAFF) if (one.user === username && one.pass === password) open();",
    ['high medium src/door.ts:1:39'],
  ],
  [
    "class Door { static PIN = '6868';\nopen(pin: string) { return pin === Door.PIN; } }",
    ['high medium src/door.ts:1:28'],
  ],
])('finds what the app compares an entered password with: %s', async (text, expected) => {
  expect(await judge(text)).toEqual(expected);
});

it.each([
  'if (password === confirmPassword) send();',
  "if (password === '') warn();",
  "if (errors.password === 'required') warn();",
  "if (input.type === 'password2') show();",
  "if (pin === 'wrong') warn();",
  "if (code === '6868') open();",
  "const DEMO_PASSWORD = 'harbour22';\nif (password === DEMO_PASSWORD) open();",
  "let expected = 'harbour22';\nif (password === expected) open();",
  "const form = { password: '', again: '' };\nif (form.password === form.again) send();",
  "class Door { pin = '6868';\nopen(pin: string) { return pin === this.pin; } }",
  'const STAFF = load();\nconst found = STAFF.find((one) => one.pass === password);',
  'const STAFF = load();\nfor (const one of STAFF) if (one.user === username && one.pass === password) open();',
  "const RULES = [{ pass: 'sunny' }];\nfor (const one of RULES) if (one.kind === kind && one.pass === password) warn();",
  "const mockUsers = [{ pass: 'harbour22' }];\nconst found = mockUsers.find((one) => one.pass === password);",
  "const RULES = { password: { kind: 'required2' } };\nif (errors.password === RULES.password.other) warn();",
  "const demoUser = { email: 'a', password: 'harbour22' };\nif (password === demoUser.password) open();",
  "const LIMIT = '4';\nif (password.length < LIMIT) warn();",
  "if (field === 'username' && password === '123456') open();",
  "if (user === 'anna' && user.password === '') open();",
  "if (username === 'demo' && password === 'demo1') open();",
  "if (errors.username === 'missing' || errors.password === 'missing') warn();",
  "if (passwordStrength === 'level2x') warn();",
  "const isStrong = pin.length === 4 && pin !== '1234' && pin !== '0000';",
])('leaves %s alone', async (text) => {
  expect(await judge(text)).toEqual([]);
});

it.each([
  ['src/mocks/handlers.ts', 'enter', 0],
  ['src/door.ts', 'mockLogin', 0],
  ['src/door.ts', 'enter', 1],
])('leaves a server alone that is only played: %s %s', async (file, name, count) => {
  const text = `export const ${name} = (pin: string) => pin === '6868';`;
  expect(await judgeFiles(rule, { [file]: text })).toHaveLength(count);
});

it.each([
  ["export const OWNER = { password: 'Harbour22!' };", 1],
  ['export const OWNER = { password: process.env.OWNER_PASSWORD };', 0],
])('looks for it in the module that it comes from: %s', async (text, count) => {
  const use = "import { OWNER } from './owner';\nif (password === OWNER.password) open();";
  const found = await judgeFiles(rule, { 'src/door.ts': use, 'src/owner.ts': text });
  expect(found.map(({ location }) => location.file)).toEqual(Array(count).fill('src/owner.ts'));
});

it('tells of a generated one once', async () => {
  const text =
    "const accessToken = 1;\nconst SECRET_KEY = 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt';\nif (password === SECRET_KEY) open();";
  expect(await judge(text)).toHaveLength(1);
});
