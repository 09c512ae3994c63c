import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keeper = (storage: string) => `export function createKeeper(prefix = '', storage = ${storage}) {
  const proxy = new Proxy({}, { get: (_, key) => storage.getItem(prefix + key) });
  return [
    proxy,
    (key, value) => {
      storage.setItem(\`\${prefix}\${key}\`, JSON.stringify(value));
    },
    (key) => storage.removeItem(prefix + key),
  ];
}
`;

const page = (taken: string, use: string) => `import { createKeeper } from './keeper';
const [${taken}] = createKeeper();
export async function enter(form) {
  const data = await (await fetch('/auth/login', { method: 'POST', body: form })).json();
  ${use};
}
`;

it.each(['localStorage', 'sessionStorage'])('writers that a function returns in a list keep in %s', (storage) => {
  const files = {
    'src/keeper.js': keeper(storage),
    'src/page.js': page('store, setStore', `setStore('session', data.access_token)`),
  };
  const medium = storage.replace('Storage', '-storage');
  expect(flowsIn(files)).toEqual([`src/page.js:5 ${medium} access-token`]);
});

it.each([
  ['store, setStore', `setStore('theme', data.theme)`],
  ['store, , drop', `drop(data.access_token)`],
  ['store, setStore', `store(data.access_token)`],
])('the others do not: [%s], %s', (taken, use) => {
  expect(flowsIn({ 'src/keeper.js': keeper('localStorage'), 'src/page.js': page(taken, use) })).toEqual([]);
});
