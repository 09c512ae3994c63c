import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const request = "const { data } = await axios.post('/auth/login', { pin: 1 });";

const form = (component: string) => ({
  'src/Form.jsx': `import { Component, memo } from 'react';
import axios from 'axios';
${component}
`,
});

const page = (attribute: string) => ({
  'src/Page.jsx': `import { Form } from './Form';
export function Page() {
  const handle = (value) => { localStorage.setItem('a', value); };
  return <Form ${attribute} />;
}
`,
});

const flows = (component: string, attribute: string) =>
  flowsIn({ ...form(component), ...page(attribute) }, ['react', 'axios']);

it.each([
  [
    'a pattern',
    `export const Form = ({ onDone }) => { const go = async () => { ${request} onDone(data.accessToken); }; };`,
  ],
  ['props', `export function Form(props) { const go = async () => { ${request} props.onDone?.(data.accessToken); }; }`],
  [
    'props, taken apart later',
    `export function Form(props) { const { onDone } = props; const go = async () => { ${request} onDone(data.accessToken); }; }`,
  ],
  [
    'a pattern that renames',
    `export const Form = ({ onDone: done }) => { const go = async () => { ${request} done(data.accessToken); }; };`,
  ],
  [
    'a wrapped component',
    `export const Form = memo(({ onDone }) => { const go = async () => { ${request} onDone(data.accessToken); }; });`,
  ],
  ['a class', `export class Form extends Component { async go() { ${request} this.props.onDone(data.accessToken); } }`],
  [
    'a component inside',
    `const Fields = ({ then }) => { const go = async () => { ${request} then(data.accessToken); }; };
export const Form = ({ onDone }) => <Fields then={onDone} />;`,
  ],
])('follows what a component calls a function with, by %s', (_, component) => {
  expect(flows(component, 'onDone={handle}')).toEqual(['src/Page.jsx:3 local-storage access-token']);
});

const called = `export const Form = ({ onDone, onName }) => { const go = async () => { ${request} onDone(data.accessToken); onName(data.nick); }; };`;

it('follows it into functions without a name', () => {
  const stored = "onDone={(value) => localStorage.setItem('b', value)}";
  expect(flows(called, stored)).toEqual(['src/Page.jsx:4 local-storage access-token']);
});

it.each([
  ['another prop', called, 'onName={handle}'],
  ['a prop that nothing calls', called, 'onClose={handle}'],
  [
    'a function of the same name that is no prop',
    `const onDone = (value) => value;
export const Form = () => { const go = async () => { ${request} onDone(data.accessToken); }; };`,
    'onDone={handle}',
  ],
  [
    'the prop of another component',
    `const Other = ({ onDone }) => { const go = async () => { ${request} onDone(data.accessToken); }; };
export const Form = ({ onDone }) => { onDone('ready'); return <Other onDone={() => {}} />; };`,
    'onDone={handle}',
  ],
])('finds nothing in what is handed to %s', (_, component, attribute) => {
  expect(flows(component, attribute)).toEqual([]);
});
