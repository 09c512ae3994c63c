import { BrowserCacheLocation } from '@azure/msal-browser';

/**
 * `new PublicClientApplication({ auth, cache: msalCache })`. MSAL takes no storage but its own, and none of that is
 * safe on a phone: sessionStorage is never encrypted, and the key of the encrypted localStorage lies in a cookie beside
 * it. In memory the session ends with the app; `ssoSilent()` or a new sign-in in the system browser brings it back.
 */
export const msalCache = { cacheLocation: BrowserCacheLocation.MemoryStorage } as const;
