import { type Readable, readable } from 'svelte/store';
import { session } from '../auth';
import type { AuthState } from '../session/auth-state';

/** The state of the session: `$auth.status` in components. Call `startAuth()` of `../auth` once at the start. */
export const auth: Readable<AuthState> = readable(session.state.get(), (set) => {
  set(session.state.get());
  return session.state.subscribe(set);
});

export const { unlock, lock, signOut } = session;
