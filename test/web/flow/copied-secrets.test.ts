import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const tab = (made: string, shown: string) => ({
  'src/Tab.jsx': `import { useState } from 'react';
import { api } from './api';
export function Tab() {
  const [${shown}, setMade] = useState(null);
  const create = async () => {
    const { data } = await api.post('/hooks', { url: 'x' });
    setMade(data.${made});
  };
  const copy = () => navigator.clipboard.writeText(${shown});
  return <button onClick={copy} onFocus={create} />;
}
`,
});

it.each([
  ['signingSecret', 'generatedSecret'],
  ['webhookSecret', 'signingSecret'],
  ['apiKey', 'generatedKey'],
])('what is made for the user to copy is found by where it comes from: %s as %s', (made, shown) => {
  expect(flowsIn(tab(made, shown), ['react'])).toEqual(['src/Tab.jsx:9 clipboard api-secret']);
});

it.each([
  ['publicKey', 'generatedKey'],
  ['shortcut', 'key'],
  ['secret', 'santa'],
])('other keys are left alone: %s as %s', (made, shown) => {
  expect(flowsIn(tab(made, shown), ['react'])).toEqual([]);
});
