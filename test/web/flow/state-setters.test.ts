import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const signUp = `import { useState } from 'react';
export function SignUp() {
  const [form, setForm] = useState({ email: '', password: '' });
  return <Fields onChange={(password: string) => setForm({ ...form, password })} />;
}
`;
const draft = (made: string) => `import { useState } from 'react';
export function Draft() {
  ${made}
  localStorage.setItem('draft', JSON.stringify(form));
  return <Editor onChange={(text: string) => setForm({ text })} />;
}
`;

it('does not mix up states of components that call their setters alike', () => {
  const files = { 'src/SignUp.tsx': signUp, 'src/Draft.tsx': draft("const [form, setForm] = useState({ text: '' });") };
  expect(flowsIn(files, ['react'])).toEqual([]);
});

it('follows setters that a hook hands out', () => {
  const hook = `import { useState } from 'react';
export function useForm() {
  const [form, setForm] = useState<any>({});
  localStorage.setItem('form', JSON.stringify(form));
  return { form, setForm };
}
`;
  const page = `import { useForm } from './use-form';
export function Page() {
  const { setForm } = useForm();
  return <Fields onChange={(password: string) => setForm({ password })} />;
}
`;
  const found = flowsIn({ 'src/use-form.ts': hook, 'src/Page.tsx': page, 'src/SignUp.tsx': signUp }, ['react']);
  expect(found).toEqual(['src/use-form.ts:4 local-storage password']);
});

it('follows initial values that are computed when first needed', () => {
  const hook = `import { useState } from 'react';
export function useVisit() {
  const [visit] = useState(() => readCookie().accessToken);
  sessionStorage.setItem('visit', visit);
}
`;
  expect(flowsIn({ 'src/use-visit.ts': hook }, ['react'])).toEqual(['src/use-visit.ts:4 session-storage access-token']);
});

it('a store that is read whole gives what is taken out of it', () => {
  const store = `import { create } from 'zustand';
export const useStore = create((set) => ({ idToken: null, setIdToken: (value) => set({ idToken: value }) }));`;
  const view = `import { useStore } from './store';
export function Keep() { const { idToken } = useStore(); localStorage.setItem('a', idToken); }`;
  expect(flowsIn({ 'src/store.js': store, 'src/keep.js': view }, ['zustand'])).toEqual([
    'src/keep.js:2 local-storage id-token',
  ]);
});

it.each([
  ['password', ['src/step.tsx:5 session-storage password']],
  ['city', []],
])('takes a setter that is only handed on for one that sets what its state is called: %s', (name, flows) => {
  const step = `import { useState } from 'react';
import { Field } from './field';
export function Step() {
  const [${name}, set] = useState(() => sessionStorage.getItem('draft.${name}') ?? '');
  const next = () => sessionStorage.setItem('draft.${name}', ${name});
  return <Field value={${name}} onChange={set} onNext={next} />;
}
`;
  expect(flowsIn({ 'src/step.tsx': step }, ['react'])).toEqual(flows);
});

it.each([
  ['chosen', 'const fill = step === 1 ? setPassword : setRepeated;', 1],
  ['handed on', 'useKeys(setPassword);', 1],
  ['only called', '', 0],
])('a state that is only reset is filled by its setter where that is %s', (_, elsewhere, count) => {
  const page = `import { useState } from 'react';
export function Lock({ step }) {
  const [password, setPassword] = useState(['', '']);
  ${elsewhere}
  const save = () => {
    localStorage.setItem('lock', password.join(''));
    setPassword(['', '']);
  };
  return <button onClick={save} />;
}
`;
  expect(flowsIn({ 'src/Lock.jsx': page }, ['react'])).toHaveLength(count);
});

const profile = (start: string, change: string) => `import { useState } from 'react';
export function Profile({ onSave }: { onSave: (values: unknown) => void }) {
  const [form, setForm] = useState(${start});
  const change = (event: any) => {
    const { name, value } = event.target;
    ${change}
  };
  const save = () => {
    localStorage.setItem('profile', JSON.stringify(form));
    onSave(form);
  };
  return <form onSubmit={save}><input name="first" onChange={change} /></form>;
}
`;

it('members that start empty speak where the running app names the member that is set', () => {
  const set = 'setForm({ ...form, [name]: value });';
  const kept = (start: string, change = set) => flowsIn({ 'src/Profile.tsx': profile(start, change) }, ['react']);
  expect(kept("{ email: '', password: '' }")).toEqual(['src/Profile.tsx:9 local-storage password']);
  expect(kept("{ email: '', nickname: '' }")).toEqual([]);
  expect(kept("{ email: '', password: '' }", 'setForm({ email: value });')).toEqual([]);
});
