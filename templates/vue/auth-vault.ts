import { type InjectionKey, inject, type Plugin, type Ref, readonly, shallowRef } from 'vue';
import { session, startAuth } from '../auth';
import type { AuthState } from '../session/auth-state';

export interface Auth {
  readonly state: Readonly<Ref<AuthState>>;
  unlock(): Promise<void>;
  lock(): void;
  signOut(): Promise<{ revoked: boolean }>;
}

const authKey: InjectionKey<Auth> = Symbol('auth-vault');

/** `app.use(authVault)` */
export const authVault: Plugin = {
  install(app) {
    const state = shallowRef(session.state.get());
    session.state.subscribe((next) => {
      state.value = next;
    });
    const { unlock, lock, signOut } = session;
    app.provide(authKey, { state: readonly(state), unlock, lock, signOut });
    void startAuth();
  },
};

/** The state of the session, for components of an app that uses {@link authVault}. */
export function useAuth(): Auth {
  const auth = inject(authKey);
  if (!auth) throw new Error('useAuth() needs app.use(authVault).');
  return auth;
}
