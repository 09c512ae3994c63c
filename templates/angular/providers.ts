import { APP_INITIALIZER, type EnvironmentProviders, inject, makeEnvironmentProviders } from '@angular/core';
import { AuthVaultService } from './auth.service';

/**
 * For the providers of the app; `authInterceptor` goes into `provideHttpClient(withInterceptors([authInterceptor]))`.
 * The app waits until it is known whether somebody is signed in.
 */
export const provideAuthVault = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    {
      provide: APP_INITIALIZER,
      multi: true,
      useFactory: () => {
        const auth = inject(AuthVaultService);
        return () => auth.start();
      },
    },
  ]);
