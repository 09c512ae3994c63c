import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const ask = (address: string, handler: string) => ({
  'src/enter.js': `var users = [];
function enter(user, token) {
  var xhr = new XMLHttpRequest();
  xhr.open(${address});
  ${handler}
  xhr.send(JSON.stringify({ user: user }));
}
`,
});

const login = `'POST', root + '/auth/login'`;

it.each([
  [`xhr.onload = function () { localStorage.setItem('me', xhr.responseText); };`, 'local-storage session'],
  [`xhr.onload = function () { localStorage.setItem('me', this.responseText); };`, 'local-storage session'],
  [
    `xhr.addEventListener('load', function () { var r = JSON.parse(this.response); localStorage.setItem('a', r.token); });`,
    'local-storage access-token',
  ],
  [
    `xhr.onreadystatechange = function () { var r = JSON.parse(xhr.responseText); keep(r.token); console.log(xhr.responseText); };`,
    'log session',
  ],
])('an XMLHttpRequest has the answer of what it opened: %s', (handler, flow) => {
  expect(flowsIn(ask(login, handler))).toEqual([`src/enter.js:5 ${flow}`]);
});

it.each([
  [`'GET', '/orders'`, `xhr.onload = function () { localStorage.setItem('orders', xhr.responseText); };`],
  [`'GET', '/auth/login'`, `xhr.onload = function () { localStorage.setItem('me', xhr.responseText); };`],
  [login, `xhr.onload = function () { localStorage.setItem('status', xhr.status); };`],
  [login, `other.onload = function () { localStorage.setItem('me', this.responseText); };`],
])('other answers are left alone: %s, %s', (address, handler) => {
  expect(flowsIn(ask(address, handler))).toEqual([]);
});
