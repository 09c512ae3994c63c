import type { SecretKind } from './secret.js';

/** Prefixes of variables that bundlers put into the code: Vite, Create React App, Vue CLI, Nuxt, Next, Astro, Angular. */
const prefixes = [
  'VITE',
  'REACT_APP',
  'VUE_APP',
  'NUXT_PUBLIC',
  'NEXT_PUBLIC',
  'PUBLIC',
  'NG_APP',
  'EXPO_PUBLIC',
].concat(['PARCEL', 'GATSBY']);

const shipped = new RegExp(`^(?:${prefixes.join('|')})_`);

/** Whether bundlers put a variable of the environment into the code of the app, by the prefix of its name. */
export const isShipped = (variable: string): boolean => shipped.test(variable);

/** Beginnings of uses of such variables: `import.meta.env.VITE_…`. */
export const shippedUses: readonly string[] = prefixes.map((prefix) => `env.${prefix}_`);

/**
 * What only a server may have, by the name of its variable: keys of APIs that are paid by use or act for their owner,
 * and whatever is called a secret or private. Keys that vendors make for clients are called otherwise.
 */
const forServers: readonly (readonly [name: RegExp, kind: SecretKind])[] = [
  [
    /_(?:OPENAI|ANTHROPIC|CLAUDE|GEMINI|GROQ|MISTRAL|DEEPSEEK|OPENROUTER|PERPLEXITY|ELEVEN_?LABS|COHERE)_(?:API_)?KEY$/,
    'api-secret',
  ],
  [/_(?:REPLICATE|HUGGING_?FACE|HF)_(?:API_)?(?:KEY|TOKEN)$/, 'api-secret'],
  [/_(?:MAILGUN|SENDGRID|RESEND|POSTMARK|BREVO|TWILIO)_(?:API_|AUTH_)?(?:KEY|TOKEN)$/, 'api-secret'],
  [/_SERVICE_(?:ROLE_)?KEY$|_(?:CLIENT|API|APP|JWT|STRIPE)_SECRET(?:_KEY)?$|_SECRET_(?:ACCESS_)?KEY$/, 'api-secret'],
  [/_PRIVATE_KEY$|_ENCRYPTION_(?:KEY|SECRET)$/, 'key'],
];

/** What a shipped variable holds that belongs on a server; `null` for all others. */
export const serverSecret = (variable: string): SecretKind | null =>
  isShipped(variable) ? (forServers.find(([name]) => name.test(variable))?.[1] ?? null) : null;
