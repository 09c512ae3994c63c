import type { SecretKind } from './secret.js';

/**
 * Prefixes of variables that bundlers put into the code: Vite, Create React App, Vue CLI, Nuxt, Next, Astro, Angular.
 */
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

/**
 * Modules by which SvelteKit hands out variables that its build or its server puts into the page:
 * https://svelte.dev/docs/kit/$env-static-public
 */
export const shippedModules: readonly string[] = ['$env/static/public', '$env/dynamic/public'];

/** Beginnings of uses of such variables: `import.meta.env.VITE_…`. */
export const shippedUses: readonly string[] = [
  ...prefixes.flatMap((prefix) => [`env.${prefix}_`, `env?.${prefix}_`]),
  ...shippedModules,
  'process.env.',
];

/**
 * What only a server may have, by the name of its variable: keys of APIs that are paid by use or act for their owner,
 * and whatever is called a secret or private. Keys that vendors make for clients are called otherwise.
 */
const forServers: readonly (readonly [name: RegExp, kind: SecretKind])[] = [
  [
    /_(?:AI|LLM|OPENAI|ANTHROPIC|CLAUDE|GEMINI|GROQ|MISTRAL|DEEPSEEK|OPENROUTER|PERPLEXITY|ELEVEN_?LABS|COHERE)_(?:API_)?KEY$/,
    'api-secret',
  ],
  [/_(?:REPLICATE|HUGGING_?FACE|HF)_(?:API_)?(?:KEY|TOKEN)$/, 'api-secret'],
  [/_(?:MAILGUN|SENDGRID|RESEND|POSTMARK|BREVO|TWILIO)_(?:API_|AUTH_)?(?:KEY|TOKEN)$/, 'api-secret'],
  [/_SERVICE_(?:ROLE_)?KEY$|_(?:CLIENT|API|APP|JWT|STRIPE)_SECRET(?:_KEY)?$|_SECRET_(?:ACCESS_)?KEY$/, 'api-secret'],
  [/_(?:API|DB|DATABASE|SMTP|MAIL|EMAIL|FTP|MQTT|BASIC_AUTH|ADMIN|SERVICE)_(?:PASS|PASSWORD|PWD)$/, 'password'],
  [/_PRIVATE_KEY$|_ENCRYPTION_(?:KEY|SECRET)$/, 'key'],
];

/**
 * Names that say nothing of whom the key is for; Supabase and Firebase take keys for clients in such headers, and so
 * does who collects logs.
 */
const bareKey = /_(?:API_?KEY|TOKEN)(?:_(?!KEY|NAME|TYPE|PREFIX|SCHEME|HEADER)\w+)?$/;
const forClients =
  /ANON|PUBLI|CLIENT|SUPABASE|FIREBASE|GOOGLE|REVENUECAT|MAPS?_|MAPBOX|GIPHY|TENOR|TMDB|GEOAPIFY|INGEST|SOURCE_TOKEN/;

/** Whether a shipped variable is a key when a request takes it as its credential. */
export const isSentKey = (variable: string): boolean =>
  isShipped(variable) && bareKey.test(variable) && !forClients.test(variable.replace(shipped, ''));

/** What a variable holds that belongs on a server; `null` for all others. */
export const serverSecret = (variable: string): SecretKind | null =>
  forServers.find(([name]) => name.test(`_${variable}`))?.[1] ?? null;
