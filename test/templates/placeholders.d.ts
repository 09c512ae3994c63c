// What `capward init` puts in place of the placeholders, so that the templates type-check as they lie there.
declare module '*/__CAPWARD_BACKEND__' {
  export const createKeyStore: typeof import('../../templates/backends/capgo').createKeyStore;
}
declare module '*/__CAPWARD_ENDPOINT__' {
  export const createTokenEndpoint: typeof import('../../templates/endpoints/custom').createTokenEndpoint;
}
declare const __CAPWARD_APP_NAME__: string;
declare const __CAPWARD_PROMPT_REASON__: string;
declare const __CAPWARD_API_ORIGINS__: readonly string[];
declare const __CAPWARD_REFRESH_URL__: string;
declare const __CAPWARD_REVOKE_URL__: string;
declare const __CAPWARD_SIGN_IN_PATH__: string;
declare const __CAPWARD_LEGACY_TOKENS__: readonly import('../../templates/migration/migrate').LegacyToken[];
declare const __CAPWARD_LEGACY_VALUES__: readonly import('../../templates/storage/legacy-values').LegacyValue[];
declare const __CAPWARD_ISSUER__: string;
declare const __CAPWARD_CLIENT_ID__: string;
declare const __CAPWARD_REDIRECT_URI__: string;
declare module '__CAPWARD_TEST_RUNNER__' {
  export * from 'vitest';
}
