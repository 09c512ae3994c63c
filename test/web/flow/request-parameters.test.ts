import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const axios = "import axios from 'axios';";

const sent = (request: string, imports = axios) =>
  flowsIn(
    { 'src/report.ts': `${imports}\nexport const send = (token: string, password: string) => {\n  ${request}\n};` },
    ['axios', 'ky', '@angular/common'],
  );

it.each([
  ["axios.get('/feed', { params: { token } });", 'access-token'],
  ["axios.post('/api/login.php', null, { params: { user: 'a', password } });", 'password'],
  ["axios({ url: '/feed', params: { jwt: token } });", 'access-token'],
  ["const params = { token }; axios.get('/feed', { params });", 'access-token'],
  ["$fetch('/feed', { query: { token } });", 'access-token'],
])('finds secrets among the parameters of a request: %s', (request, kind) => {
  expect(sent(request)).toEqual([`src/report.ts:3 url ${kind}`]);
});

const angular = "import { HttpClient, HttpParams } from '@angular/common/http'; declare const http: HttpClient;";

it.each([
  ["http.get('/feed', { params: new HttpParams().set('page', 1).set('token', token) });", 'access-token'],
  [
    "let params = new HttpParams(); params = params.set('token', token); http.get('/feed', { params });",
    'access-token',
  ],
  ["http.post('/login', {}, { params: new HttpParams().append('password', password) });", 'password'],
])('finds those that Angular is handed: %s', (request, kind) => {
  expect(sent(request, angular)).toEqual([`src/report.ts:3 url ${kind}`]);
});

it("finds ky's", () => {
  const request = "ky.get('/feed', { searchParams: { access_token: token } });";
  expect(sent(request, "import ky from 'ky';")).toEqual(['src/report.ts:3 url access-token']);
});

it.each<[string, string?]>([
  ["axios.post('/login', { password });"],
  ["axios.post('/feed', {}, { headers: { token } });"],
  ["axios.get('/feed', { params: { page_token: token } });"],
  // Made for clients, or for one use.
  ["axios.get('https://api.mapbox.com/places', { params: { access_token: token } });"],
  ["axios.post('/verify-email', {}, { params: { token } });"],
  // The body of a form.
  ["const body = new HttpParams().set('password', password); http.post('/login', body.toString());", angular],
])('leaves other members of requests alone: %s', (request, imports = axios) => {
  expect(sent(request, imports)).toEqual([]);
});
