import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { AuthVaultService } from './auth.service';

/** Where people sign in. */
const signInPath: string = __CAPWARD_SIGN_IN_PATH__;

/** Lets people who are signed in pass, after biometrics when the vault is locked, and sends others to the sign-in. */
export const authGuard: CanActivateFn = async () => {
  const auth = inject(AuthVaultService);
  const signIn = inject(Router).parseUrl(signInPath);
  if (auth.state().status === 'locked') await auth.unlock().catch(() => undefined);
  return auth.state().status === 'signed-in' ? true : signIn;
};
