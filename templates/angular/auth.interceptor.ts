import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { session } from '../auth';
import { config } from '../config';

/**
 * Sends the access token to the API, and to no other host: a token that reaches a foreign host is lost. When the server
 * refuses it, it is renewed and the request is sent once more.
 */
export const authInterceptor: HttpInterceptorFn = (request, next) => {
  if (!config.apiOrigins.includes(new URL(request.url, document.baseURI).origin)) return next(request);
  const send = (token: string) => next(request.clone({ setHeaders: { authorization: `Bearer ${token}` } }));
  return from(session.accessToken()).pipe(
    switchMap((token) =>
      send(token).pipe(
        catchError((error: unknown) =>
          error instanceof HttpErrorResponse && error.status === 401
            ? from(session.accessToken(token)).pipe(switchMap(send))
            : throwError(() => error),
        ),
      ),
    ),
  );
};
