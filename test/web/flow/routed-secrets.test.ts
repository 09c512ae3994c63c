import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const angular = (use: string) =>
  flowsIn(
    {
      'src/enter.page.ts': `import { Router, NavigationExtras } from '@angular/router';
export class EnterPage {
  form = { email: '', password: '' };
  constructor(private router: Router) {}
  keep() { localStorage.setItem('seen', 'yes'); }
  go() {
    ${use}
  }
}
`,
    },
    ['@angular/core'],
  );

const found = ['src/enter.page.ts:7 url password'];

it.each([
  "this.router.navigate(['next'], { queryParams: { email: this.form.email, password: this.form.password } });",
  'const extras: NavigationExtras = { queryParams: { password: this.form.password } }; this.router.navigate(["next"], extras);',
  "this.nav.navigateForward('/next', { queryParams: { password: this.form.password } });",
])('a route takes a password into the address: %s', (use) => {
  expect(angular(use)).toEqual(found);
});

it.each([
  "this.router.navigate(['next'], { queryParams: { email: this.form.email } });",
  "this.router.navigate(['next'], { state: { password: this.form.password } });",
  'this.rows.push({ query: this.form.email, password: this.form.password });',
  'this.rows.push({ query: { password: this.form.password } });',
])('what stays out of the address is none: %s', (use) => {
  expect(angular(use)).toEqual([]);
});

const vue = (query: string, taken = '') =>
  flowsIn(
    {
      'src/Enter.vue': `<script setup>
import { useRoute, useRouter } from 'vue-router';
const router = useRouter();
const route = useRoute();
${taken}
localStorage.setItem('seen', 'yes');
const go = async () => {
  const { accessToken } = await (await fetch('/auth/login', { method: 'POST' })).json();
  router.push({ name: 'next', query: ${query} });
};
</script>
`,
    },
    ['vue', 'vue-router'],
  );

it('so does one of Vue, but for what a link brought there', () => {
  expect(vue('{ accessToken }')).toEqual(['src/Enter.vue:9 url access-token']);
  expect(vue('{ page: 2 }')).toEqual([]);
  expect(vue('{ token }', 'const { token } = route.query;')).toEqual([]);
});

it('a page that does nothing else is read', () => {
  const page =
    "export const next = (router, form) => router.navigate(['next'], { queryParams: { password: form.password } });\n";
  expect(flowsIn({ 'src/next.ts': page })).toEqual(['src/next.ts:1 url password']);
});
