import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (name: string, key: string) => ({
  [`src/${name}.tsx`]: `import { useState } from 'react';
export function ${name}() {
  const [pin, setPin] = useState('');
  const enter = () => localStorage.setItem('${key}', pin);
  return <form onSubmit={enter}><input value={pin} onChange={(event) => setPin(event.target.value)} /></form>;
}
`,
});

it.each([
  ['the page that joins it', page('JoinGame', 'pin')],
  ['what it is kept under', page('Start', 'quiz-pin')],
])('knows the code of a game by %s', (_, files) => {
  expect(flowsIn(files, ['react'])).toEqual([]);
});

it('knows the code of a game by the address that leads to it', () => {
  const source = `const pin = new URLSearchParams(location.search).get('pin');
localStorage.setItem('pin', pin);
`;
  expect(flowsIn({ 'src/start.ts': source })).toEqual([]);
});

it('knows the PIN that opens an app', () => {
  expect(flowsIn(page('Unlock', 'app-pin'), ['react'])).toEqual(['src/Unlock.tsx:4 local-storage pin']);
});
