import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const flows = (files: Record<string, string>) => flowsIn(files, ['react', 'axios']);

const kept = (type: string, made = 'enter') => ({
  'src/context/SessionContext.tsx': `import { createContext, useCallback, useState, type ReactNode } from 'react';
interface SessionValue {
  nick: string | null;
  enter: (nick: string, grant: string) => void;
  rename: (nick: string) => void;
}
export const SessionContext = createContext${type};
export function SessionProvider({ children }: { children: ReactNode }) {
  const value = useSessionState();
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}
function useSessionState() {
  const [nick, setNick] = useState<string | null>(null);
  const ${made} = useCallback((who: string, grant: string) => {
    setNick(who);
    localStorage.setItem('g', grant);
  }, []);
  const rename = (who: string) => localStorage.setItem('n', who);
  return { nick, enter: ${made}, rename };
}
`,
  'src/hooks/useSession.ts': `import { useContext } from 'react';
import { SessionContext } from '../context/SessionContext';
export function useSession() {
  const context = useContext(SessionContext);
  if (!context) throw new Error('no provider');
  return context;
}
`,
});

const entry = (taken: string, use: string) => ({
  'src/pages/Enter.tsx': `import axios from 'axios';
import { useSession } from '../hooks/useSession';
export function Enter() {
  const ${taken} = useSession();
  const go = async () => {
    const answer = await axios.post('/auth/login', { nick: 'a' });
    ${use}
  };
  return <button onClick={go} />;
}
`,
});

const typed = '<SessionValue | undefined>(undefined)';
const untyped = '(undefined)';
const call = '(answer.data.nick, answer.data.accessToken);';

it.each([
  ['a destructured function of a typed context', kept(typed), entry('{ enter }', `enter${call}`)],
  ['a member of a typed context', kept(typed), entry('session', `session.enter${call}`)],
  ['a destructured function', kept(untyped), entry('{ enter }', `enter${call}`)],
  ['a member', kept(untyped), entry('session', `session.enter${call}`)],
  ['a function of another name', kept(typed, 'login'), entry('session', `session.enter${call}`)],
])('what is handed to %s is handed to what the provider makes', (_, context, page) => {
  expect(flows({ ...context, ...page })).toEqual(['src/context/SessionContext.tsx:16 local-storage access-token']);
});

it('another member of the context is handed what it is handed', () => {
  const renamed = 'session.rename(answer.data.nick); answer.data.accessToken.length;';
  expect(flows({ ...kept(typed), ...entry('session', renamed) })).toEqual([]);
  expect(flows({ ...kept(untyped), ...entry('{ rename }', renamed.replace('session.', '')) })).toEqual([]);
});

it('a member of what no context gives is none of its provider', () => {
  const other = entry('session', `session.enter${call}`)['src/pages/Enter.tsx'].replace(
    "import { useSession } from '../hooks/useSession';",
    "import { useSession } from 'some-package';",
  );
  expect(flows({ ...kept(typed), 'src/pages/Enter.tsx': other })).toEqual([]);
});
