/** What kind of secret a value is, from the most to the least damaging when it leaks. */
export type SecretKind =
  | 'refresh-token'
  | 'password'
  | 'key'
  | 'api-secret'
  | 'credentials'
  | 'pin'
  | 'access-token'
  | 'session'
  | 'id-token'
  | 'oauth-code'
  | 'one-time-token'
  | 'push-token';

/** How people call each kind. */
export const secretTitle: Record<SecretKind, string> = {
  'refresh-token': 'refresh token',
  password: 'password',
  key: 'private or encryption key',
  'api-secret': 'API secret',
  credentials: 'credentials',
  pin: 'PIN',
  'access-token': 'access token',
  session: 'session',
  'id-token': 'ID token',
  'oauth-code': 'OAuth code or verifier',
  'one-time-token': 'one-time token',
  'push-token': 'push token',
};
