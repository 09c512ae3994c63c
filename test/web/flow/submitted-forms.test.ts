import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (form: string, head = '') =>
  flowsIn(
    {
      'src/Enter.tsx': `${head}
export const Enter = () => {
  const { handleSubmit, register } = useForm();
  const keep = (values) => {
    localStorage.setItem('last', JSON.stringify(values));
  };
  return ${form};
};
`,
    },
    ['react', 'react-hook-form', 'formik', 'antd'],
  );

const password = '<input type="password" {...register("secret", { required: true })} />';

it.each([
  `<form onSubmit={handleSubmit(keep)}>${password}</form>`,
  `<main>${password}<IonButton onClick={handleSubmit(keep)}>Enter</IonButton></main>`,
  '<Formik initialValues={{ secret: "" }} onSubmit={keep}>{() => <Field name="secret" type="password" />}</Formik>',
  '<Form onFinish={keep}><Form.Item name="secret"><Input.Password /></Form.Item></Form>',
  '<form onSubmit={handleSubmit(keep)}><Controller name="secret" render={({ field }) => <Input type="password" {...field} />} /></form>',
  '<form onSubmit={handleSubmit(keep)}><TextInput {...register("password")} /></form>',
])('what a form hands over holds what is typed into its password field: %s', (form) => {
  expect(page(form)).toEqual(['src/Enter.tsx:5 local-storage password']);
});

it.each([
  '<form onSubmit={handleSubmit(keep)}><input {...register("name")} /></form>',
  // The browser hands over an event.
  '<form onSubmit={keep}><input type="password" name="secret" /></form>',
  // A component of the app hands over what it likes.
  `<main>${password}<Search onSubmit={keep} /></main>`,
  `<main><Formik onSubmit={keep}>{() => <Field name="note" />}</Formik><Formik onSubmit={send}>{() => <Field name="secret" type="password" />}</Formik></main>`,
])('and no other form does: %s', (form) => {
  expect(page(form)).toEqual([]);
});

const typed = (body: string) =>
  flowsIn(
    {
      'src/Enter.tsx': `export const Enter = () => {
  const enter = (event) => {
    const form = new FormData(event.currentTarget);
    ${body}
    fetch('/login', { method: 'POST', body: form });
  };
  return <form onSubmit={enter}><input name="email" /><input name="secret" type="password" /></form>;
};
`,
    },
    ['react'],
  );

it.each([
  ['localStorage.setItem("last", JSON.stringify(Object.fromEntries(form)));', 'local-storage'],
  ['localStorage.setItem("last", form.get("secret"));', 'local-storage'],
  ['const data = Object.fromEntries(form); console.log(data);', 'log'],
])('reads the fields of a form: %s', (body, medium) => {
  expect(typed(body)).toEqual([`src/Enter.tsx:4 ${medium} password`]);
});

it.each([
  'localStorage.setItem("last", form.get("email"));',
  // A form does not show what is in it.
  'console.log(form);',
])('and only those that are meant: %s', (body) => {
  expect(typed(body)).toEqual([]);
});

const component = (template: string) =>
  flowsIn(
    {
      'src/Enter.vue': `<script setup>
const keep = (values) => { localStorage.setItem('last', JSON.stringify(values)); };
</script>
<template>${template}</template>
`,
    },
    ['vue', 'vant'],
  );

it('knows the forms of Vue that hand over values', () => {
  const fields = '<van-field v-model="secret" type="password" name="secret" />';
  expect(component(`<van-form @submit="keep">${fields}</van-form>`)).toEqual([
    'src/Enter.vue:2 local-storage password',
  ]);
  expect(component(`<q-form @submit="keep">${fields}</q-form>`)).toEqual([]);
  expect(component('<van-form @submit="keep"><van-field v-model="note" name="note" /></van-form>')).toEqual([]);
});
