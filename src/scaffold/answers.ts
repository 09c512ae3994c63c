import type { BackendId } from '../catalogue/backends.js';

/** What the user decided, by prompt or by flag. */
export interface Answers {
  readonly backend: BackendId;
  /** POSIX path of the folder for the vault, relative to the app. */
  readonly folder: string;
  readonly language: Language;
  /** What iOS shows below "Face ID"; `null` when the back end asks for none. */
  readonly faceIdText: string | null;
  /** Sign-in by OAuth 2 with PKCE; `null` when the app has a sign-in of its own. */
  readonly oauth: OAuthClient | null;
  /** How requests get their token. */
  readonly http: readonly HttpClient[];
  /** Origins of the app's own API, which get the access token. */
  readonly apiOrigins: readonly string[];
  readonly tests: TestRunner | null;
  /** Rewrite the code that keeps tokens in the clear. */
  readonly migrate: boolean;
  readonly privacyScreen: boolean;
  /** Add a workflow that runs the audit. */
  readonly ci: boolean;
}

/** How the app is known to its authorization server. */
export interface OAuthClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

export type Language = 'typescript' | 'javascript';
export type HttpClient = 'fetch' | 'axios' | 'angular' | 'apollo';
export type TestRunner = 'vitest' | 'jest';

export const httpClients: readonly HttpClient[] = ['fetch', 'axios', 'angular', 'apollo'];
