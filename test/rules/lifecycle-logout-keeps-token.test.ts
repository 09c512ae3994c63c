import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project/in-memory.js';
import rule from '../../src/rules/lifecycle/lifecycle-logout-keeps-token.js';
import { findTokenFlows } from '../../src/web/find-token-flows.js';
import { inShort, judgeFiles } from './judge-files.js';

const login = `export async function login(body: string) {
  const { accessToken } = await (await fetch('/auth/login', { method: 'POST', body })).json();
  localStorage.setItem('access_token', accessToken);
}
`;
const judge = async (code: string) => {
  const files = { 'src/auth.ts': `${login}${code}` };
  const { flows, sessionEnd } = findTokenFlows(createProject(files));
  return inShort(await judgeFiles(rule, files, { flows, sessionEnd }));
};

describe('lifecycle-logout-keeps-token', () => {
  it.each([
    'export function logout() { router.navigate("/login"); }\n',
    'export const handleSignOut = async () => router.navigate("/login");\n',
    'export function logout() { return auth.signOut(); } // which knows nothing of our own store\n',
    'export function logout() { return http.delete("/session"); }\n',
    'export class Auth {\n  async logOut(): Promise<void> { router.navigate("/login"); }\n}\n',
  ])('finds %s', async (code) => {
    expect(await judge(code)).toEqual([expect.stringMatching(/^medium medium src\/auth\.ts:[56]:/)]);
  });

  it.each([
    'export function logout() { localStorage.removeItem("access_token"); }\n',
    'export function logout() { localStorage.clear(); }\n',
    'export function logout() { localStorage.setItem("access_token", ""); }\n',
    'export function logout() { delete localStorage.access_token; }\n',
    'export function logout() { clearTokens(); }\n',
    'export async function logout() { await storage.set("access_token", null); }\n',
    'export function open() { router.navigate("/logout"); }\n',
    'logout();\n',
    '',
  ])('leaves %s alone', async (code) => {
    expect(await judge(code)).toEqual([]);
  });

  it('concerns what outlives a restart', async () => {
    const code = 'export function logout() { go(); }\n';
    const files = { 'src/auth.ts': login.replace('localStorage', 'sessionStorage') + code };
    const { flows, sessionEnd } = findTokenFlows(createProject(files));
    expect(await judgeFiles(rule, files, { flows, sessionEnd })).toEqual([]);
  });

  it('reads hostile text in linear time', () => {
    const files = { 'src/auth.ts': `${login}${'logout('.repeat(200_000)}${'signOut = ('.repeat(50_000)}` };
    const start = performance.now();
    findTokenFlows(createProject(files));
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);
});
