import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const address = (query: string) =>
  flowsIn({ 'src/report.js': `export const reportUrl = (id) => \`\${server}/report?id=\${id}&${query}\`;` });

it('finds a token that an address reads from storage', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(address("token=${localStorage.getItem('token')}")).toEqual(['src/report.js:1 url access-token']);
});

it('leaves a view that is read from storage alone', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(address("view=${localStorage.getItem('view')}")).toEqual([]);
});
