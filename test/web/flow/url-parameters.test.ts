import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const build = (code: string) =>
  flowsIn({
    'src/feed.ts': `const base = 'https://api.example.com';
export function feed(token: string, password: string, theme: string) {
  ${code}
}
`,
  });

it.each([
  ["const url = new URL(base + '/feed'); url.searchParams.set('token', token); return fetch(url);", 'access-token'],
  ["const url = new URL('/feed', base); url.searchParams.append('access_token', token); go(url.href);", 'access-token'],
  [
    "const url = new URL('/ws', location.origin); url.searchParams.set('token', token); new WebSocket(url);",
    'access-token',
  ],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is part of the audited code
  ['const p = new URLSearchParams({ token }); return fetch(`${base}/feed?${p}`);', 'access-token'],
  ['return fetch(`${base}/feed?a=1&${new URLSearchParams({ token }).toString()}`);', 'access-token'],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is part of the audited code
  ["const p = new URLSearchParams(); p.set('password', password); go(base + '/in?' + p.toString());", 'password'],
])('what the platform puts into an address is found: %s', (code, kind) => {
  expect(build(code)).toEqual([`src/feed.ts:3 url ${kind}`]);
});

it.each([
  "const url = new URL(base + '/feed'); url.searchParams.set('theme', theme); return fetch(url);",
  "const url = new URL(base + '/feed'); url.searchParams.set('page_token', token); return fetch(url);",
  "const url = new URL(base + '/feed'); url.searchParams.delete('token'); return fetch(url, { headers: { token } });",
  "const url = new URL('https://api.mapbox.com/x'); url.searchParams.set('access_token', token); return fetch(url);",
  // The body of a request, and of a form.
  "const p = new URLSearchParams({ password }); return fetch(base, { method: 'POST', body: p });",
  "const p = new URLSearchParams(); p.set('password', password); return fetch(base, { method: 'POST', body: p });",
  "const p = new FormData(); p.append('password', password); return fetch(base + '/in?' + theme, { body: p });",
  // Links that are given away.
  "const url = new URL('/survey', location.origin); url.searchParams.set('token', token); share(url.href);",
  "const url = new URL(location.href); url.searchParams.set('token', token); share(url.href);",
])('others are left alone: %s', (code) => {
  expect(build(code)).toEqual([]);
});

it.each([
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is part of the audited code
  'const p = new URLSearchParams({ access_token: token }); return fetch(`${host}/places?${p}`);',
  "const p = new URLSearchParams(); p.set('access_token', token); return fetch(host + '/places?' + p);",
  'return fetch(`${host}/places?access_token=${token}`);',
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is part of the audited code
])('a constant tells which host is asked: %s', (code) => {
  const ask = (host: string) => build(`const host = '${host}'; ${code}`);
  expect(ask('https://api.mapbox.com/geocoding/v5')).toEqual([]);
  expect(ask('https://api.example.com/v5')).toEqual(['src/feed.ts:3 url access-token']);
});
