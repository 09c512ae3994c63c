const takers = ['api', 'app', 'rapidapi', 'access', 'subscription', 'functions', 'ocp-apim-subscription'];

/** Names of parameters and headers by which the APIs of others take a key, and OpenWeather's. */
const keyName = new RegExp(`^(?:(?:x-)?(?:${takers.join('|')})[-_]?key|appid)$`, 'i');

/** Headers that take a token, behind its scheme or by itself. */
const tokenHeader = /^(?:authorization|x-(?:auth|access|app|api)-token)$/i;

/** What a request is sent with under that name; `null` when it may be anything. */
export const credentialUnder = (name: string): 'api key' | 'access token' | null =>
  tokenHeader.test(name) ? 'access token' : keyName.test(name) ? 'api key' : null;

/** Whether a name is that of a header and nothing else: `apiKey` is an option of SDKs that are made for clients. */
export const isHeaderName = (name: string): boolean => /-|^authorization$/i.test(name);
