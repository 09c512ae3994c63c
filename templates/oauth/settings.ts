/** The app as the authorization server knows it. Not secret: an app cannot keep a client secret (RFC 8252, 8.5). */
export const oauthSettings = {
  issuer: __CAPWARD_ISSUER__,
  clientId: __CAPWARD_CLIENT_ID__,
  /**
   * Prefer an https address that is a universal link of the app: any app can claim a custom scheme (RFC 8252, 7.2).
   * With PKCE such an app gains nothing but the chance to disturb.
   */
  redirectUri: __CAPWARD_REDIRECT_URI__,
  /** `offline_access` asks for a refresh token. */
  scope: 'openid profile offline_access',
};
