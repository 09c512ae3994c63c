import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const packages = ['react', 'axios', '@reduxjs/toolkit'];

it('the state of useReducer holds what is dispatched, by the type of the action', () => {
  const reducer = `export const start = { user: null, theme: null, visits: 0 };
export function reduce(state, action) {
  switch (action.type) {
    case 'SIGNED_IN':
    case 'RENEWED':
      return { ...state, user: action.payload };
    case 'PAINTED':
      return { ...state, theme: action.payload };
    default:
      return state;
  }
}
`;
  const provider = `import { useEffect, useReducer } from 'react';
import axios from 'axios';
import { reduce, start } from './reducer';
export function Provider() {
  const [state, dispatch] = useReducer(reduce, start);
  const signIn = async (form) => {
    const answer = await axios.post('/auth/login', form);
    dispatch({ type: 'SIGNED_IN', payload: { current: answer.data.accessToken } });
  };
  const paint = (color) => dispatch({ type: 'PAINTED', payload: color });
  useEffect(() => { localStorage.setItem('user', JSON.stringify(state.user)); }, [state.user]);
  useEffect(() => { localStorage.setItem('theme', JSON.stringify(state.theme)); }, [state.theme]);
  useEffect(() => { localStorage.setItem('visits', String(state.visits)); }, [state.visits]);
}
`;
  expect(flowsIn({ 'src/reducer.js': reducer, 'src/Provider.jsx': provider }, packages)).toEqual([
    'src/Provider.jsx:11 local-storage access-token',
  ]);
});

it('action creators and conditions say the type as well', () => {
  const provider = `import { useEffect, useReducer } from 'react';
const signedIn = (accessToken) => ({ type: 'SIGNED_IN', current: accessToken });
const painted = (color) => ({ type: 'PAINTED', current: color });
export function Provider({ api }) {
  const [state, tell] = useReducer((before, action) => {
    if (action.type === 'SIGNED_IN') return { ...before, one: action.current };
    if (action.type === 'PAINTED') return { ...before, two: action.current };
    return before;
  }, { one: '', two: '' });
  const signIn = async (form) => tell(signedIn((await api.post('/auth/login', form)).data.accessToken));
  const paint = (color) => tell(painted(color));
  useEffect(() => { localStorage.setItem('one', state.one); }, [state.one]);
  useEffect(() => { localStorage.setItem('two', state.two); }, [state.two]);
}
`;
  expect(flowsIn({ 'src/Provider.jsx': provider }, packages)).toEqual([
    'src/Provider.jsx:12 local-storage access-token',
  ]);
});

it('a slice of a Redux state is what its reducer keeps', () => {
  const store = `import { configureStore, createSlice } from '@reduxjs/toolkit';
const session = createSlice({ name: 'session', initialState: { accessToken: '' }, reducers: {} });
const theme = createSlice({ name: 'theme', initialState: { dark: false, tokenCount: 0 }, reducers: {} });
const store = configureStore({ reducer: { session: session.reducer, theme: theme.reducer } });
const save = (state) => localStorage.setItem('two', JSON.stringify(state));
const saveLooks = (state) => localStorage.setItem('three', JSON.stringify(state));
store.subscribe(() => {
  localStorage.setItem('one', JSON.stringify(store.getState().session));
  save({ session: store.getState().session });
  saveLooks({ theme: store.getState().theme });
});
`;
  expect(flowsIn({ 'src/store.js': store }, packages)).toEqual([
    'src/store.js:5 local-storage access-token',
    'src/store.js:8 local-storage access-token',
  ]);
});

it('an effect of NgRx is given what its actions are created with', () => {
  const effects = `import { Injectable, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { createAction, createActionGroup, props } from '@ngrx/store';
import { map, switchMap, tap } from 'rxjs';
const signIn = createAction('sign in', props<{ form: any }>());
const signedIn = createAction('signed in', props<{ current: string }>());
const actions = createActionGroup({ source: 'session', events: { Renewed: props<{ current: string }>(), Painted: props<{ color: string }>() } });
@Injectable()
export class SessionEffects {
  private readonly actions$ = inject(Actions);
  private readonly http = inject(HttpClient);
  readonly signIn$ = createEffect(() => this.actions$.pipe(ofType(signIn), switchMap(({ form }) =>
    this.http.post<any>('/auth/login', form).pipe(map((answer) => signedIn({ current: answer.accessToken }))))));
  readonly renew$ = createEffect(() => this.actions$.pipe(ofType(signedIn), switchMap(() =>
    this.http.post<any>('/auth/refresh', {}).pipe(map((answer) => actions.renewed({ current: answer.accessToken }))))));
  readonly keep$ = createEffect(() => this.actions$.pipe(ofType(signedIn), tap(({ current }) => localStorage.setItem('one', current))), { dispatch: false });
  readonly keepNew$ = createEffect(() => this.actions$.pipe(ofType(actions.renewed), tap((action) => localStorage.setItem('two', action.current))), { dispatch: false });
  readonly paint$ = createEffect(() => this.actions$.pipe(ofType(actions.painted), tap(({ color }) => localStorage.setItem('three', color))), { dispatch: false });
  paint() { return actions.painted({ color: 'red' }); }
}
`;
  const names = ['@angular/core', '@angular/common', '@ngrx/effects', '@ngrx/store', 'rxjs'];
  expect(flowsIn({ 'src/session.effects.ts': effects }, names)).toEqual([
    'src/session.effects.ts:17 local-storage access-token',
    'src/session.effects.ts:18 local-storage access-token',
  ]);
});
