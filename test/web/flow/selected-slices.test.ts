import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (reducer: string, selector: string) => ({
  'src/authSlice.js': `import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import axios from 'axios';
export const loginUser = createAsyncThunk('auth/login', async (form) => (await axios.post('/users/login', form)).data);
const slice = createSlice({
  name: 'auth',
  initialState: { user: null, seen: false },
  reducers: { entered: (state, action) => { ${reducer} } },
  extraReducers: (builder) => { builder.addCase(loginUser.fulfilled, (state, action) => { ${reducer} }); },
});
export default slice.reducer;
`,
  'src/NavBar.jsx': `import { useSelector } from 'react-redux';
export function NavBar() {
  ${selector}
  return <nav />;
}
`,
});

const keeps = 'state.user = { user: action.payload.user, token: action.payload.token };';

it.each([
  `const { user, seen } = useSelector((state) => state.auth); console.log('state', { user, seen });`,
  `const user = useSelector((state) => state.auth.user); console.log('user', user);`,
])('what reducers put into a slice is what selectors take: %s', (selector) => {
  expect(flowsIn(app(keeps, selector), ['@reduxjs/toolkit', 'react-redux', 'axios'])).toEqual([
    'src/NavBar.jsx:3 log access-token',
  ]);
});

it.each([
  [keeps, `const user = useSelector((state) => state.profile.user); console.log('user', user);`],
  [keeps, `const user = useSelector((state) => state.auth.user.user); console.log('user', user);`],
  [keeps, `const user = useSelector((state) => state.auth.seen); console.log('user', user);`],
  [
    'state.user = { name: action.payload.name };',
    `const user = useSelector((state) => state.auth.user); console.log('user', user);`,
  ],
])('other slices and members are left alone: %s, %s', (reducer, selector) => {
  expect(flowsIn(app(reducer, selector), ['@reduxjs/toolkit', 'react-redux', 'axios'])).toEqual([]);
});
