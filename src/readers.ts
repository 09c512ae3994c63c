import type { Readers } from './audit.js';

/** Loads the engine: parsers and type checker cost more than everything else, so nothing imports them statically. */
export async function loadReaders(): Promise<Readers> {
  const [
    { openProjects },
    { findTokenFlows },
    { findHardcoded },
    { findCleartext },
    { findOAuthRequests },
    { readNative },
    { readIgnores },
  ] = await Promise.all([
    import('./project/open-projects.js'),
    import('./web/find-token-flows.js'),
    import('./web/literals/find-hardcoded.js'),
    import('./web/literals/find-cleartext.js'),
    import('./web/literals/find-oauth-requests.js'),
    import('./native/read-native.js'),
    import('./policy/inline/read-ignores.js'),
  ]);
  return { openProjects, findTokenFlows, findHardcoded, findCleartext, findOAuthRequests, readNative, readIgnores };
}
