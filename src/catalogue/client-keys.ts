import { wordsOf } from './classify-name.js';

/** A component that is handed a key which its vendor gives out for clients, and which opens nothing but itself. */
interface ClientKey {
  readonly title: string;
  readonly packages: readonly string[];
  readonly prop: string;
}

const clientKeys: readonly ClientKey[] = [
  // Works on the domains that its account lists: https://www.tiny.cloud/docs/tinymce/latest/editor-and-features/
  {
    title: 'TinyMCE API key',
    packages: ['@tinymce/tinymce-react', '@tinymce/tinymce-vue', '@tinymce/tinymce-angular'],
    prop: 'apiKey',
  },
  // Completes addresses and names as they are typed: https://dadata.ru/api/suggest/address/
  { title: 'DaData API key', packages: ['react-dadata', 'vue-dadata', 'vue3-dadata'], prop: 'token' },
];

/** Vendors whom clients ask with a key of their own, by the names of those keys: `VITE_HERE_API_KEY`. */
const clientVendors: readonly (readonly [name: RegExp, title: string])[] = [
  [
    /(?:^|_)(?:mapbox|maptiler|tomtom|geoapify|locationiq|opencage|stadia(?:_?maps)?|thunderforest|here(?:_?maps)?)_?api_?key$/,
    'map key',
  ],
  // They read what is published, for everybody alike.
  [/(?:^|_)(?:giphy|tenor|tmdb)_?api_?key$/, 'key of a public catalogue'],
];

/** What a key is that is called after such a vendor; `undefined` for all others. */
export const vendorKeyOf = (words: readonly string[]): string | undefined =>
  clientVendors.find(([name]) => name.test(words.join('_')))?.[1];

/** Whether the key of an API is called after such a vendor by the code that sends it: `KEYS.GEOAPIFY`. */
export const isClientKey = (name: string): boolean =>
  vendorKeyOf([...wordsOf(name).filter((word) => word !== 'key'), 'api', 'key']) !== undefined;

/**
 * Names under which code makes the clients of vendors, whose first argument is a key that tells the app and opens
 * nothing: what a user may do, their own token says.
 */
export const clientMakers: readonly string[] = [
  // https://getstream.io/chat/docs/react/tokens_and_authentication/
  'StreamChat',
  'StreamVideoClient',
  // https://pusher.com/docs/channels/using_channels/connection/
  'Pusher',
  // https://docs.stripe.com/keys
  'loadStripe',
];

/** Hosts whose vendors give out keys for clients, which ask by an address that holds the key. */
const clientHosts: readonly { readonly host: RegExp; readonly parameter: string }[] = [
  // Public tokens: https://docs.mapbox.com/help/dive-deeper/access-tokens/
  { host: /^api\.mapbox\.com$/, parameter: 'access_token' },
  // Restricted to the app: https://developers.google.com/maps/api-security-best-practices
  { host: /^(?:maps|places|routes|tile)\.googleapis\.com$/, parameter: 'key' },
  // https://docs.maptiler.com/cloud/api/authentication/
  { host: /^api\.maptiler\.com$/, parameter: 'key' },
  // https://apidocs.geoapify.com/docs/geocoding/
  { host: /^(?:api|maps)\.geoapify\.com$/, parameter: 'apiKey' },
  // https://docs.stadiamaps.com/authentication/ and https://www.thunderforest.com/docs/apikeys/
  { host: /^(?:api|tiles)\.stadiamaps\.com$/, parameter: 'api_key' },
  { host: /^(?:[a-c]\.)?tile\.thunderforest\.com$/, parameter: 'apikey' },
  // Each reads what is published: https://developers.giphy.com/docs/api/ and https://developers.google.com/tenor/guides/quickstart
  { host: /^api\.giphy\.com$/, parameter: 'api_key' },
  { host: /^tenor\.googleapis\.com$/, parameter: 'key' },
  // https://developer.themoviedb.org/docs/authentication-application
  { host: /^api\.themoviedb\.org$/, parameter: 'api_key' },
  // Reads what is published: https://www.contentful.com/developers/docs/references/authentication/
  { host: /^cdn\.contentful\.com$/, parameter: 'access_token' },
];

/** Whether a parameter of an address is the key that its host gives out for clients. */
export function isClientAddress(address: string, parameter: string): boolean {
  if (isTileAddress(address)) return true;
  const host = /^https?:\/\/([\w.-]+)/.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && clientHosts.some((known) => known.parameter === parameter && known.host.test(host));
}

/**
 * Whether an address has the slots of the tiles of a map, which clients ask for with keys that are restricted to the
 * app.
 */
export const isTileAddress = (address: string): boolean => /\{z\}.{0,40}\{-?[xy]\}.{0,40}\{-?[xy]\}/.test(address);

/** What is handed to `prop` of a component of a package; `undefined` for anything but a key for clients. */
export const clientKeyOf = (specifier: string, prop: string): string | undefined =>
  clientKeys.find((known) => known.prop === prop && known.packages.includes(specifier))?.title;
