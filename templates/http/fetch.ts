import type { Session } from '../session/session';

/**
 * A `fetch` that sends the access token to the named origins, and to no other: a token that reaches a foreign host is
 * lost. When the server refuses it, it is renewed and the request is sent once more.
 */
export function createAuthFetch(session: Session, origins: readonly string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (!origins.includes(new URL(request.url).origin)) return fetch(request);
    const token = await session.accessToken();
    // The body of a request can be read once, so a second try needs a copy.
    const response = await fetch(withToken(request.clone(), token));
    return response.status === 401 ? fetch(withToken(request, await session.accessToken(token))) : response;
  };
}

function withToken(request: Request, token: string): Request {
  request.headers.set('authorization', `Bearer ${token}`);
  return request;
}
