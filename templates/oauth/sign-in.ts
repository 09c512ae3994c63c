import * as oauth from 'oauth4webapi';
import { session } from '../auth';
import { verifyIdToken } from './id-token';
import { visit } from './redirect';
import { authorizationServer, client, clientAuth, toGrant } from './server';
import { oauthSettings } from './settings';

/**
 * Signs in by the authorization code flow with PKCE (RFC 7636) in the system browser, and keeps the tokens. Verifier,
 * state and nonce live in memory only: when the system kills the app meanwhile, the user has to start over.
 * @throws SignInCancelled, TokenError, or what `oauth4webapi` and `jose` found wrong.
 */
export async function signIn(): Promise<void> {
  const server = await authorizationServer();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const answer = await visit(await authorizationUrl(server, { verifier, state, nonce }));
  const parameters = oauth.validateAuthResponse(server, client, answer, state);
  const { redirectUri } = oauthSettings;
  const response = await oauth.processAuthorizationCodeResponse(
    server,
    client,
    await oauth.authorizationCodeGrantRequest(server, client, clientAuth, parameters, redirectUri, verifier),
    { expectedNonce: nonce, requireIdToken: true },
  );
  const { sub } = await verifyIdToken(response.id_token ?? '', server);
  await session.signIn(sub ?? '', toGrant(response));
}

interface Transaction {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

async function authorizationUrl(
  server: oauth.AuthorizationServer,
  { verifier, state, nonce }: Transaction,
): Promise<URL> {
  const url = new URL(server.authorization_endpoint ?? '');
  const parameters = {
    response_type: 'code',
    client_id: oauthSettings.clientId,
    redirect_uri: oauthSettings.redirectUri,
    scope: oauthSettings.scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}
