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

const copied = (member: string) => ({
  'src/List.tsx': `import { useState } from 'react';
export function List() {
  const [passcode, setPasscode] = useState('');
  const make = async (form) => {
    const answer = await (await fetch('/api/items', { method: 'POST', body: form })).json();
    setPasscode(answer.${member});
  };
  return <button onClick={() => navigator.clipboard.writeText(passcode)}>{passcode}</button>;
}
`,
});

it('knows the code of a class or a meeting by what it is called', () => {
  expect(flowsIn(copied('classPasscode'), ['react'])).toEqual([]);
  expect(flowsIn(copied('meetingPasscode'), ['react'])).toEqual([]);
  expect(flowsIn(copied('unlockPasscode'), ['react'])).toEqual(['src/List.tsx:8 clipboard pin']);
});

const answers = (key: string) => ({
  'src/answers.ts': `interface Answer { question: string; text: string; token: string }
export const keep = (answers: Answer[]) => localStorage.setItem('${key}', JSON.stringify(answers));
`,
});

it('knows the token by which people open a survey', () => {
  expect(flowsIn(answers('survey_answers'))).toEqual([]);
  expect(flowsIn(answers('answers'))).toEqual(['src/answers.ts:2 local-storage access-token']);
  const copy = (name: string) => ({
    'src/copy.ts': `export class ${name} {
  copy(made: any) { return navigator.clipboard.writeText(made.token); }
}
`,
  });
  expect(flowsIn(copy('SurveyPage'))).toEqual([]);
  expect(flowsIn(copy('AccountPage'))).toEqual(['src/copy.ts:2 clipboard access-token']);
});
