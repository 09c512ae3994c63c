import { Injectable, signal } from '@angular/core';
import { session, startAuth } from '../auth';

/** The session as Angular likes it. */
@Injectable({ providedIn: 'root' })
export class AuthVaultService {
  private readonly current = signal(session.state.get());
  readonly state = this.current.asReadonly();

  constructor() {
    session.state.subscribe((state) => this.current.set(state));
  }

  /** Called once by `provideAuthVault()`. */
  start(): Promise<void> {
    return startAuth();
  }

  unlock(): Promise<void> {
    return session.unlock();
  }

  lock(): void {
    session.lock();
  }

  signOut(): Promise<{ revoked: boolean }> {
    return session.signOut();
  }
}
