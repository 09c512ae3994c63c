import { type AxiosInstance, type InternalAxiosRequestConfig, isAxiosError } from 'axios';
import type { Session } from '../session/session';

interface AttachedRequest extends InternalAxiosRequestConfig {
  /** The token it was sent with; sent once more already when `isRetry`. */
  authToken?: string;
  isRetry?: boolean;
}

/**
 * Lets `client` send the access token to the named origins, and to no other: a token that reaches a foreign host is
 * lost. When the server refuses it, it is renewed and the request is sent once more.
 */
export function attachSession(client: AxiosInstance, session: Session, origins: readonly string[]): void {
  const isOurs = (request: InternalAxiosRequestConfig): boolean =>
    origins.includes(new URL(client.getUri(request), document.baseURI).origin);

  client.interceptors.request.use(async (request: AttachedRequest) => {
    if (!isOurs(request)) return request;
    request.authToken ??= await session.accessToken();
    request.headers.set('Authorization', `Bearer ${request.authToken}`);
    return request;
  });

  client.interceptors.response.use(undefined, async (error: unknown) => {
    const request: AttachedRequest | undefined = isAxiosError(error) ? error.config : undefined;
    if (!isAxiosError(error) || error.response?.status !== 401 || !request?.authToken || request.isRetry) throw error;
    request.isRetry = true;
    request.authToken = await session.accessToken(request.authToken);
    return client(request);
  });
}
