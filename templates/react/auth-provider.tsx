import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { session, startAuth } from '../auth';
import type { AuthState } from '../session/auth-state';

export interface Auth extends AuthState {
  unlock(): Promise<void>;
  lock(): void;
  signOut(): Promise<{ revoked: boolean }>;
}

const AuthContext = createContext<Auth | null>(null);

/** Put this around the app. */
export function AuthProvider({ children }: { children: ReactNode }) {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  useEffect(() => {
    void startAuth();
  }, []);
  const auth = useMemo(
    () => ({ ...state, unlock: session.unlock, lock: session.lock, signOut: session.signOut }),
    [state],
  );
  return <AuthContext.Provider value={auth}>{children}</AuthContext.Provider>;
}

/** The state of the session, for screens inside {@link AuthProvider}. */
export function useAuth(): Auth {
  const auth = useContext(AuthContext);
  if (!auth) throw new Error('useAuth() needs an <AuthProvider> around it.');
  return auth;
}
