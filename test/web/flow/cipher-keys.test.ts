import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const flowsOf = (source: string): string[] => {
  const manifest = { name: 'diary', dependencies: { '@capacitor/core': '^7.0.0', 'crypto-js': '^4.2.0' } };
  const project = createProject({ 'package.json': JSON.stringify(manifest), 'src/diary.js': source });
  return findTokenFlows(project).flows.map(
    ({ confidence, subject, key, location }) => `${confidence} ${subject.kind} ${key} ${location.line}`,
  );
};

describe('keys of ciphers', () => {
  it('are secrets where they are stored, whatever they are called', () => {
    const flows = flowsOf(`
import CryptoJS from 'crypto-js';
export const keep = ({ key }) => localStorage.setItem('$k', key);
export const open = (sealed) => CryptoJS.AES.decrypt(sealed, localStorage.getItem('$k')).toString();
`);
    expect(flows).toEqual(['high key $k 3']);
  });

  it('are known by the bytes that importKey is given', () => {
    const flows = flowsOf(`
export async function cipherKey() {
  let text = localStorage.getItem('dk');
  if (!text) {
    text = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
    localStorage.setItem('dk', text);
  }
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
}
`);
    expect(flows).toEqual(['high key dk 6']);
  });

  it('are nothing else that is called a key', () => {
    const flows = flowsOf(`
import CryptoJS from 'crypto-js';
export const keep = ({ key }) => localStorage.setItem('sort', key);
export const open = (sealed, key) => CryptoJS.AES.decrypt(sealed, key).toString();
export const sorted = () => localStorage.getItem('sort');
`);
    expect(flows).toEqual([]);
  });

  it('are not the account whose id a key is made of', () => {
    const source = (member: string) => `
import CryptoJS from 'crypto-js';
export const keep = (profile) => localStorage.setItem('who', JSON.stringify({ ${member}: profile.${member}, nick: profile.nick }));
const who = () => JSON.parse(localStorage.getItem('who'));
export const open = (sealed) => CryptoJS.AES.decrypt(sealed, \`diary-\${who().${member}}\`).toString();
`;
    expect(flowsOf(source('uid'))).toEqual([]);
    expect(flowsOf(source('seal'))).toEqual(['high key who 3']);
  });

  it('are not those that only verify what a server has signed', () => {
    const source = (algorithm: string, usages: string) => `
export async function verifier() {
  const { jwk } = await (await fetch('/api/keys')).json();
  localStorage.setItem('jwk', JSON.stringify(jwk));
  const kept = JSON.parse(localStorage.getItem('jwk'));
  return crypto.subtle.importKey('jwk', kept, { name: '${algorithm}' }, false, ${usages});
}
`;
    expect(flowsOf(source('ECDSA', "['verify']"))).toEqual([]);
    expect(flowsOf(source('HMAC', "['verify']"))).toEqual(['high key jwk 4']);
    expect(flowsOf(source('ECDSA', "['sign', 'verify']"))).toEqual(['high key jwk 4']);
  });
});
