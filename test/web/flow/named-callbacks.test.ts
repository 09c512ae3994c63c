import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

/** Something that reads the token of an answer, so that answers are known to hold one. */
const reader = `export const sent = (answer) => fetch('/me', { headers: { Authorization: 'Bearer ' + answer.token } });
fetch('/auth/login', { method: 'POST' }).then((response) => response.json()).then((answer) => sent(answer));
`;

it('a function that a promise is handed by name receives what the promise gives', () => {
  const session = `import axios from 'axios';
const keep = (answer) => localStorage.setItem('one', JSON.stringify(answer.data));
const keepPosts = (answer) => localStorage.setItem('two', JSON.stringify(answer.data));
axios.post('/auth/login', {}).then(keep).catch(keepPosts);
axios.get('/posts').then(keepPosts);
`;
  expect(flowsIn({ 'src/reader.js': reader, 'src/session.js': session }, ['axios'])).toEqual([
    'src/session.js:2 local-storage session',
  ]);
});

it('and so does one of another file', () => {
  const keep = `export function keep(answer) { localStorage.setItem('one', JSON.stringify(answer)); }
export function keepPosts(answer) { localStorage.setItem('two', JSON.stringify(answer)); }
`;
  const session = `import { keep, keepPosts } from './keep';
fetch('/auth/login', { method: 'POST' }).then((response) => response.json()).then(keep);
fetch('/posts').then((response) => response.json()).then(keepPosts);
`;
  expect(flowsIn({ 'src/reader.js': reader, 'src/keep.js': keep, 'src/session.js': session })).toEqual([
    'src/keep.js:1 local-storage session',
  ]);
});

it('a method that a subscription is handed, bound or among the callbacks, receives what is emitted', () => {
  const service = `import { HttpClient } from '@angular/common/http';
import { tap } from 'rxjs';
export class AuthService {
  constructor(private http: HttpClient) {}
  signIn(form: object) { return this.http.post('/auth/login', form).pipe(tap(this.keep)); }
  signUp(form: object) { this.http.post('/auth/register', form).subscribe(this.welcome.bind(this), this.report); }
  renew() { this.http.post('/auth/refresh', {}).subscribe({ next: this.renewed, error: this.report }); }
  news() { this.http.get('/news').subscribe(this.read); }
  keep(answer: any) { localStorage.setItem('kept', JSON.stringify(answer)); }
  welcome(answer: any) { localStorage.setItem('welcome', JSON.stringify(answer)); }
  renewed(answer: any) { localStorage.setItem('renewed', JSON.stringify(answer)); }
  report(failure: any) { localStorage.setItem('failure', JSON.stringify(failure)); }
  read(answer: any) { localStorage.setItem('news', JSON.stringify(answer)); }
}
`;
  const packages = ['@angular/core', '@angular/common', 'rxjs'];
  expect(flowsIn({ 'src/reader.js': reader, 'src/auth.service.ts': service }, packages)).toEqual([
    'src/auth.service.ts:9 local-storage session',
    'src/auth.service.ts:10 local-storage session',
    'src/auth.service.ts:11 local-storage session',
  ]);
});

it('a setter that a promise is handed puts what the promise gives into the state', () => {
  const page = `import { useEffect, useState } from 'react';
import axios from 'axios';
export function Page() {
  const [who, setWho] = useState(null);
  const [posts, setPosts] = useState([]);
  useEffect(() => { axios.post('/auth/login').then((answer) => answer.data).then(setWho); }, []);
  useEffect(() => { axios.get('/posts').then((answer) => answer.data).then(setPosts); }, []);
  useEffect(() => { localStorage.setItem('who', JSON.stringify(who)); }, [who]);
  useEffect(() => { localStorage.setItem('posts', JSON.stringify(posts)); }, [posts]);
}
`;
  expect(flowsIn({ 'src/reader.js': reader, 'src/Page.jsx': page }, ['axios', 'react'])).toEqual([
    'src/Page.jsx:8 local-storage session',
  ]);
});

it('an option of a library that runs a function by name gives it what the library gives', () => {
  const login = `import { useMutation } from '@tanstack/react-query';
import axios from 'axios';
export function useLogin() {
  const done = (answer) => localStorage.setItem('one', JSON.stringify(answer.data));
  return useMutation({ mutationFn: (form) => axios.post('/auth/login', form), onSuccess: done });
}
export function useRename() {
  const done = (answer) => localStorage.setItem('two', JSON.stringify(answer.data));
  return useMutation({ mutationFn: (form) => axios.put('/profile', form), onSuccess: done });
}
`;
  const packages = ['axios', 'react', '@tanstack/react-query'];
  expect(flowsIn({ 'src/reader.js': reader, 'src/login.js': login }, packages)).toEqual([
    'src/login.js:4 local-storage session',
  ]);
});

it('a request that is told what to do on success gives it the answer', () => {
  const session = `import $ from 'jquery';
$.ajax({ url: '/auth/login', method: 'POST', success: function (answer) { localStorage.setItem('one', JSON.stringify(answer)); } });
$.post('/auth/login', {}, (answer) => localStorage.setItem('two', JSON.stringify(answer)));
$.post('/auth/login', {}, keep);
function keep(answer) { localStorage.setItem('three', JSON.stringify(answer)); }
$.post('/search', {}, (answer) => localStorage.setItem('four', JSON.stringify(answer)));
$.ajax({ url: '/auth/login', method: 'POST', error: (failure) => localStorage.setItem('five', JSON.stringify(failure)) });
$('form').on('submit', (event) => localStorage.setItem('six', JSON.stringify(event)));
`;
  expect(flowsIn({ 'src/reader.js': reader, 'src/session.js': session }, ['jquery'])).toEqual([
    'src/session.js:2 local-storage session',
    'src/session.js:3 local-storage session',
    'src/session.js:5 local-storage session',
  ]);
});

it('a setter called like a common member is not taken for that of something else', () => {
  const hook = `import { useEffect, useState } from 'react';
export function useKept(key, start) {
  const [value, set] = useState(start);
  useEffect(() => { localStorage.setItem(key, JSON.stringify(value)); }, [key, value]);
  return [value, set];
}
export function Page({ form, session }) {
  const [theme, setTheme] = useKept('theme', 'dark');
  form.set(session.accessToken);
  return <button onClick={() => setTheme('light')} />;
}
`;
  expect(flowsIn({ 'src/Page.jsx': hook }, ['react'])).toEqual([]);
});
