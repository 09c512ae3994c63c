import type { SecretKind } from './secret.js';

/** A secret that tells by its own shape who issued it. */
export interface Issuer {
  readonly title: string;
  readonly kind: SecretKind;
  readonly pattern: RegExp;
  /** `publishable`: made to be seen by clients. `test`: opens no real account. `service-key`: paid by use, as a rule. */
  readonly reach?: 'publishable' | 'test' | 'service-key';
}

/**
 * Prefixes that issuers give their secrets so that scanners can tell. Lengths are lower bounds; every repetition is
 * bounded, because the text that is searched is hostile.
 */
export const issuers: readonly Issuer[] = [
  {
    title: 'private key',
    kind: 'key',
    // The shortest, of an elliptic curve, has 64 characters; line ends may be written out.
    pattern: /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY-----[\sA-Za-z0-9+/=\\]{64,8000}/,
  },
  { title: 'Anthropic API key', kind: 'api-secret', pattern: /\bsk-ant-[\w-]{20,200}/ },
  { title: 'OpenRouter API key', kind: 'api-secret', pattern: /\bsk-or-v1-[0-9a-f]{32,80}/ },
  { title: 'OpenAI API key', kind: 'api-secret', pattern: /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,220}/ },
  { title: 'Groq API key', kind: 'api-secret', pattern: /\bgsk_[A-Za-z0-9]{40,80}/ },
  { title: 'Hugging Face token', kind: 'access-token', pattern: /\bhf_[A-Za-z0-9]{30,60}/ },
  { title: 'Stripe secret key', kind: 'api-secret', pattern: /\b[sr]k_live_[A-Za-z0-9]{16,120}/ },
  { title: 'Stripe test key', kind: 'api-secret', pattern: /\b[sr]k_test_[A-Za-z0-9]{16,120}/, reach: 'test' },
  { title: 'GitHub token', kind: 'access-token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_\w{40,100})/ },
  { title: 'GitLab token', kind: 'access-token', pattern: /\bglpat-[\w-]{20,60}/ },
  { title: 'npm token', kind: 'access-token', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { title: 'Slack token', kind: 'access-token', pattern: /\bxox[abeprs]-[\w-]{20,120}/ },
  {
    title: 'Slack webhook',
    kind: 'api-secret',
    pattern: /\bhooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/\w{16,40}/,
  },
  { title: 'Telegram bot token', kind: 'access-token', pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/ },
  { title: 'SendGrid API key', kind: 'api-secret', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}/ },
  { title: 'Supabase secret key', kind: 'api-secret', pattern: /\b(?:sb_secret_[\w-]{20,60}|sbp_[0-9a-f]{40})/ },
  { title: 'Mapbox secret token', kind: 'access-token', pattern: /\bsk\.eyJ[\w-]{20,200}\.[\w-]{10,60}/ },
  { title: 'Facebook access token', kind: 'access-token', pattern: /\bEAA[A-Za-z0-9]{60,400}/ },
  { title: 'Google OAuth client secret', kind: 'api-secret', pattern: /\bGOCSPX-[\w-]{20,40}/ },
  { title: 'Google access token', kind: 'access-token', pattern: /\bya29\.[\w-]{40,400}/ },
  { title: 'Google API key', kind: 'api-secret', pattern: /\bAIza[\w-]{35}(?![\w-])/, reach: 'publishable' },
  // The API key of AppSync is for public APIs, "hardcoded in your application" (AWS AppSync developer guide, authorization).
  { title: 'AWS AppSync API key', kind: 'api-secret', pattern: /\bda2-[a-z0-9]{26}\b/, reach: 'publishable' },
  // Made "to open checkouts" in the browser (Paddle, client-side tokens).
  {
    title: 'Paddle client-side token',
    kind: 'access-token',
    pattern: /\b(?:live|test)_[a-z0-9]{27}(?![\w-])/,
    reach: 'publishable',
  },
  { title: 'AWS access key id', kind: 'api-secret', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/, reach: 'test' },
  // Only the parameter tells: https://openweathermap.org/appid
  {
    title: 'OpenWeather API key',
    kind: 'api-secret',
    pattern: /(?<=[?&]appid=)[\da-f]{32}(?!\w)/i,
    reach: 'service-key',
  },
  { title: 'JSON Web Token', kind: 'access-token', pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}/ },
];
