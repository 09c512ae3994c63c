import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const session = (value: string, declared = '') => ({
  'src/session.js': `import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import axios from 'axios';
const Session = createContext(null);
export const SessionProvider = ({ children }) => {
  const [account, setAccount] = useState({ nick: '', token: '' });
  const [theme, setTheme] = useState({ colour: '' });
  const signIn = useCallback(async (nick, pass) => {
    const answer = await axios.post('/auth/login', { nick, pass });
    return { success: true, token: answer.data.accessToken };
  }, []);
  const forget = async () => ({ success: true });
  ${declared}
  return <Session.Provider value={${value}}>{children}</Session.Provider>;
};
export const useSession = () => {
  const context = useContext(Session);
  if (!context) throw new Error('no provider');
  return context;
};
`,
});

const page = (taken: string, use: string) => ({
  'src/Page.jsx': `import { useSession } from './session';
export function Page({ form }) {
  const ${taken} = useSession();
  const go = async () => {
    ${use}
  };
  return <button onClick={go} />;
}
export const refresh = (accessToken) => renew(accessToken.length);
`,
});

const flows = (files: Record<string, string>) => flowsIn(files, ['react', 'axios']);

const object = ['{ account, signIn, forget }', ''] as const;
const memo = ['value', 'const value = useMemo(() => ({ account, signIn, forget }), [signIn]);'] as const;
const logged = 'const result = await signIn(form.nick, form.pass); console.log(result);';

it.each([
  ['of an object', object],
  ['of a remembered object', memo],
])('follows functions that are taken out of a context %s', (_, [value, declared]) => {
  const found = flows({ ...session(value, declared), ...page('{ signIn }', logged) });
  expect(found).toEqual(['src/Page.jsx:5 log access-token']);
  const renamed = page('{ signIn: open }', logged.replace('signIn', 'open'));
  expect(flows({ ...session(value, declared), ...renamed })).toEqual(['src/Page.jsx:5 log access-token']);
});

it('follows state that is taken out of a context', () => {
  const written = "localStorage.setItem('who', JSON.stringify(who));";
  expect(flows({ ...session('[account, setAccount]'), ...page('[account]', 'console.log(account);') })).toEqual([
    'src/Page.jsx:5 log access-token',
  ]);
  expect(flows({ ...session('[account, setAccount]'), ...page('[who]', written) })).toEqual([
    'src/Page.jsx:5 local-storage access-token',
  ]);
});

it('follows setters that are taken out of a context', () => {
  const keep = "localStorage.setItem('theme', JSON.stringify(theme));";
  const set = (taken: string) => page(taken, 'set({ colour: form.accessToken });');
  expect(
    flows({ ...session('[theme, setTheme]', keep), ...page('[, setTheme]', 'setTheme(form.accessToken);') }),
  ).toEqual(['src/session.js:12 local-storage access-token']);
  expect(flows({ ...session('[theme, setAccount]', keep), ...set('[, setTheme]') })).toEqual([]);
});

it.each([
  ['another function of the context', page('{ forget }', 'const result = await forget(); console.log(result);')],
  ['another member of it', page('{ theme }', "localStorage.setItem('who', JSON.stringify(theme));")],
])('finds nothing in %s', (_, other) => {
  expect(flows({ ...session('{ account, theme, signIn, forget }'), ...other })).toEqual([]);
});

it('tells contexts apart', () => {
  const other = {
    'src/colours.js': `import { createContext, useContext } from 'react';
const Colours = createContext(null);
export const ColourProvider = ({ children }) => {
  const signIn = async (nick) => ({ success: true, nick });
  return <Colours.Provider value={{ signIn }}>{children}</Colours.Provider>;
};
export const useSession = () => useContext(Colours);
`,
  };
  const found = flows({ ...session(object[0]), ...other, ...page('{ signIn }', logged) });
  expect(found).toEqual(['src/Page.jsx:5 log access-token']);
  const away = { 'src/Page.jsx': page('{ signIn }', logged)['src/Page.jsx'].replace('./session', './colours') };
  expect(flows({ ...session(object[0]), ...other, ...away })).toEqual([]);
});

const kept = (read: string, imported: string) => ({
  'src/Keep.jsx': `import * as React from 'react';
import ${imported} from './SessionContext';
export function Keep() {
  const { account } = ${read};
  React.useEffect(() => localStorage.setItem('who', JSON.stringify(account.content)), [account]);
  return null;
}
`,
});

const provided = (declared: string, element: string, imported: string) => ({
  'src/SessionContext.js': `import { createContext } from 'react';
${declared}
`,
  'src/Box.jsx': `import React, { useState } from 'react';
import axios from 'axios';
import ${imported} from './SessionContext';
export function Box({ children }) {
  const [account, setAccount] = useState(null);
  const [theme] = useState('dark');
  const open = async (nick) => setAccount({ content: (await axios.post('/auth/login', { nick })).data.accessToken });
  return ${element};
}
`,
});

const named = ['export const Session = createContext(null);', '{ Session }'] as const;
const unnamed = ['export default createContext(null);', 'Session'] as const;
const element = '<Session.Provider value={{ account, open }}>{children}</Session.Provider>';
const itself = '<Session value={{ account, open }}>{children}</Session>';
const created = 'React.createElement(Session.Provider, { value: { account, open } }, children)';
const createdItself = 'React.createElement(Session, { value: { account, open } }, children)';

it.each([
  ['by a provider', named, element, 'React.useContext(Session)'],
  ['by the context itself', named, itself, 'React.useContext(Session)'],
  ['by a created element', named, created, 'React.useContext(Session)'],
  ['by a created element of the context itself', named, createdItself, 'React.useContext(Session)'],
  ['to what uses the context', named, element, 'React.use(Session)'],
  ['by the provider of a default export', unnamed, element, 'React.useContext(Session)'],
  ['by a default export itself', unnamed, itself, 'React.use(Session)'],
])('follows what is handed down %s', (_, [declared, imported], handed, read) => {
  expect(flows({ ...provided(declared, handed, imported), ...kept(read, imported) })).toEqual([
    'src/Keep.jsx:5 local-storage access-token',
  ]);
  const other = handed.replace('account, open', 'account: theme, open');
  expect(flows({ ...provided(declared, other, imported), ...kept(read, imported) })).toEqual([]);
});

it.each([
  ['of another context', created.replace('Session', 'Colours')],
  ['of another component', created.replace('Session.Provider', 'Colours.Panel')],
])('takes nothing from created elements %s', (_, handed) => {
  const files = provided(`${named[0]}\nexport const Colours = createContext(null);`, handed, '{ Session, Colours }');
  expect(flows({ ...files, ...kept('React.useContext(Session)', '{ Session }') })).toEqual([]);
});

it.each([
  ['console.log(session)', ['src/Page.tsx:4 log refresh-token']],
  ["console.log('who', session.user.email)", []],
])('a page that speaks of no secret is looked at for a session that it logs: %s', (log, found) => {
  const files = {
    'src/client.ts': `import { createClient } from '@supabase/supabase-js';
export const client = createClient('https://gate.supabase.co', 'anon', { auth: { persistSession: false } });
`,
    'src/gate.tsx': `import { createContext, useContext, useEffect, useState } from 'react';
import { Session } from '@supabase/supabase-js';
import { client } from './client';
export const Gate = createContext<Session | null>(null);
export const useGate = () => useContext(Gate);
export const GateProvider = ({ children }: any) => {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => { client.auth.getSession().then(({ data: { session } }) => setSession(session)); }, []);
  return <Gate.Provider value={session}>{children}</Gate.Provider>;
};
`,
    'src/Page.tsx': `import { useGate } from './gate';
export const Page = () => {
  const session = useGate();
  if (session) ${log};
  return <p>{session?.user?.email}</p>;
};
`,
  };
  expect(flowsIn(files, ['react', '@supabase/supabase-js'])).toEqual(found);
});

it('a file that speaks of no secret may show a session out of a context', () => {
  const seen = (shown: string) => ({
    'src/Seen.jsx': `import { useSession } from './session';
export const Seen = () => {
  const [auth] = useSession();
  console.log('seen', ${shown});
  return auth.nick;
};
`,
  });
  const fill = page(
    '[, setAccount]',
    'axios.post("/auth/login", form).then(({ data }) => setAccount({ token: data.token }));',
  );
  const shownIn = (shown: string) => flows({ ...session('[account, setAccount]'), ...fill, ...seen(shown) });
  expect(shownIn('auth')).toEqual(['src/Seen.jsx:4 log access-token']);
  expect(shownIn('auth.nick')).toEqual([]);
});
