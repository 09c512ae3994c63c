import type { SecretKind } from './secret.js';

/**
 * Words that name secrets, after splitting into lower-case words without diacritics. A phrase matches a run of
 * whole words, never a substring: `mima`, `pin` and `pass` inside longer words are the main source of noise.
 * `strong` phrases speak for themselves; `weak` ones need a second signal.
 */
export const phrases: Readonly<Record<SecretKind, { strong: readonly string[]; weak: readonly string[] }>> = {
  'refresh-token': {
    strong: ['refresh token', 'refreshtoken', 'offline token', 'refresh jwt', 'jeton refresh', 'token refresh value'],
    weak: ['rt'],
  },
  password: {
    strong: [
      ...[
        'password',
        'passwd',
        'passphrase',
        'passwort',
        'kennwort',
        'user pwd',
        'userpassword',
        'pwd',
        'pw',
        'psw',
        'pswd',
      ],
      ...['mot de passe', 'motdepasse', 'mdp', 'contrasena', 'contrasenia', 'senha', 'kata sandi', 'katasandi'],
      ...[
        'wachtwoord',
        'haslo',
        'heslo',
        'jelszo',
        'lozinka',
        'losenord',
        'adgangskode',
        'passord',
        'salasana',
        'mat khau',
      ],
      ...['newpassword', 'oldpassword', 'currentpassword', 'confirmpassword', 'repeatpassword', 'passwordconfirm'],
      ...['loginpassword', 'newpwd', 'oldpwd', 'userpwd'],
      ...['user pass', 'login pass', 'db pass', 'mima', '密码', 'パスワード', '비밀번호'],
    ],
    weak: ['pass', 'clave', 'sandi', 'parola', 'sifre', 'palavra passe', 'code secret'],
  },
  key: {
    strong: [
      ...['private key', 'privatekey', 'signing key', 'encryption key', 'encrypt key', 'decryption key', 'master key'],
      ...['mnemonic', 'seed phrase', 'recovery phrase', 'secret phrase', 'wallet private key', 'biometric key'],
      ...['chave privada', 'siyao', 'totp secret', 'mfa secret', 'otp secret', 'device secret', 'ssh key', '密钥'],
      ...['backup codes', 'recovery codes'],
      // It spends what the wallet allows: https://github.com/nostr-protocol/nips/blob/master/47.md
      ...['nwc url', 'nwc uri', 'nwc string', 'nostr wallet connect url', 'nostr wallet connect uri'],
    ],
    weak: ['seed', 'recovery code', 'secret', 'miyao', 'device key'],
  },
  'api-secret': {
    strong: [
      ...['api key', 'apikey', 'api secret', 'client secret', 'app secret', 'secret key', 'consumer secret'],
      ...['secret access key', 'service role key', 'shared secret', 'access key secret'],
      ...['signing secret', 'webhook secret', 'hook secret', 'hmac secret'],
    ],
    weak: ['access key'],
  },
  credentials: {
    strong: [
      'auth credentials',
      'login credentials',
      'user credentials',
      'biometric credentials',
      'saved credentials',
      'basic auth',
    ],
    weak: ['credential', 'credentials', 'credenciales', 'credenziali', 'login data', 'login info'],
  },
  pin: {
    strong: [
      ...['pin code', 'user pin', 'app pin', 'passcode', 'unlock code', 'login pin', 'security pin'],
      ...['user pincode', 'app pincode', 'login pincode', 'unlock pincode'],
    ],
    // "pincode" alone is the code of a post office.
    weak: ['pin'],
  },
  'access-token': {
    strong: [
      ...['access token', 'accesstoken', 'auth token', 'authtoken', 'authorization token', 'bearer', 'bearer token'],
      ...[
        'user token',
        'usertoken',
        'api token',
        'apitoken',
        'login token',
        'logintoken',
        'bearertoken',
        'app token',
        'jwt',
        'jwt token',
        'jwttoken',
        'token data',
      ],
      ...['token info', 'token infos', 'token response', 'token value', 'token string', 'token pair', 'auth result'],
      ...['auth response', 'authorization', 'auth header', 'x access token', 'atk', 'auth tokens', 'access tokens'],
      ...['jeton', 'jeton acces', 'token acceso', 'chave jwt', 'zugangstoken', 'zugriffstoken', 'lingpai', '令牌'],
    ],
    weak: ['auth', 'auth data', 'auth info', 'tokens', 'auth state', 'auth user'],
  },
  session: {
    strong: [
      ...['session token', 'sessiontoken', 'session key', 'session cookie', 'phpsessid', 'jsessionid'],
      ...['connect sid', 'asp net session id', 'sesion token', 'auth cookie', 'auth session', 'session secret'],
    ],
    // Visits, lessons and workouts have an id as well; that of a sign-in comes in its answer. And what is kept of a
    // user's session is the name and picture as often as what opens it.
    weak: [
      'session',
      'user session',
      'session id',
      'sessionid',
      'sid',
      'sesion',
      'sessao',
      'sitzung',
      'session data',
      'cookie',
    ],
  },
  'id-token': { strong: ['id token', 'idtoken', 'identity token'], weak: [] },
  'oauth-code': {
    strong: [],
    weak: ['authorization code', 'auth code', 'server auth code', 'code verifier', 'pkce', 'device code'],
  },
  'one-time-token': {
    strong: [
      'reset token',
      'invite token',
      'invitation token',
      'verification token',
      'magic link token',
      'email token',
      'magic token',
      'unsubscribe token',
      'approval token',
      'rsvp token',
      ...['begin token', 'edit token', 'draft token', 'resume token', 'submission token', 'qr token'],
      ...['checkin token', 'check in token', 'enrolment token', 'enrollment token'],
      // The answer to a password where a second factor is still to come; it opens nothing by itself.
      ...['mfa token', '2fa token', 'two factor token', 'totp token', 'challenge token', 'pre auth token'],
      ...[
        'redemption token',
        'redeem token',
        'voucher token',
        'coupon token',
        'claim token',
        'ticket token',
        'gift token',
      ],
    ],
    weak: ['otp', 'activation token', 'confirm token', 'confirmation token'],
  },
  'push-token': {
    strong: [
      ...[
        'fcm token',
        'push token',
        'device token',
        'apns token',
        'apn token',
        'expo push token',
        'registration token',
        'fcm tokens',
        'push tokens',
        'device tokens',
        'registration tokens',
        'notification tokens',
      ],
      ...[
        'voip token',
        'notification token',
        'gcm token',
        'messaging token',
        'firebase token',
        'fcmtoken',
        'devicetoken',
        'pushtoken',
        'apnstoken',
        'onesignal token',
      ],
      ...['push notification token', 'notifications token', 'one signal player id', 'onesignal id'],
      ...['push registration', 'push subscription', 'notification registration', 'notifications registration'],
    ],
    weak: [],
  },
};

/** Last words of names of text for people. */
export const proseWords: readonly string[] = [
  ...['text', 'message', 'messages', 'content', 'title', 'caption', 'prompt', 'reply', 'mention', 'description'],
  ...['sentence', 'speech', 'paragraph', 'headline', 'summary', 'markdown', 'html', 'line', 'lines', 'words'],
];

/** What a token is for that serves once, by whoever gets the link with it. */
export const onceWords: readonly string[] = [
  ...['invite', 'invites', 'invitation', 'invitations', 'convite', 'invitacion', 'einladung', 'magic', 'unsubscribe'],
  ...['redeem', 'redemption', 'voucher', 'coupon', 'gift', 'gifts'],
];

/**
 * Members that hold a token in the answer to a sign-in, whatever they are elsewhere: as Simple JWT calls them, the
 * token library of Django REST framework.
 * https://django-rest-framework-simplejwt.readthedocs.io/en/latest/getting_started.html
 */
export const issuedMembers: ReadonlyMap<string, SecretKind> = new Map([
  ['access', 'access-token'],
  ['refresh', 'refresh-token'],
]);

/** Words of the parts of an address. */
export const addressWords: readonly string[] = [
  ...['address', 'addr', 'street', 'city', 'town', 'village', 'taluka', 'district', 'state', 'country', 'region'],
  ...['locality', 'landmark', 'postal', 'zip', 'zipcode', 'postcode', 'shipping', 'delivery', 'billing'],
];

/** Words before a bare `token` that make it the place in a list: `nextPageToken`. A `pageAccessToken` is none. */
export const pagingBefore: readonly string[] = ['page', 'next', 'continuation', 'cursor', 'changes', 'delta'];

/** Words before a secret's name that make it something else: a flag, a public client token, a library's own noun. */
export const harmlessBefore: readonly string[] = [
  ...[
    'is',
    'has',
    'had',
    'should',
    'can',
    'did',
    'was',
    'will',
    'show',
    'hide',
    'remaining',
    'toggle',
    'forgot',
    'forget',
    'forgotten',
  ],
  ...[
    'no',
    'missing',
    'invalid',
    'need',
    'needs',
    'require',
    'requires',
    'enable',
    'enabled',
    'disable',
    'change',
    'changing',
  ],
  ...['cancel', 'cancellation', 'abort', 'injection', 'design', 'theme', 'color', 'sync'],
  ...['share', 'csrf', 'xsrf', 'authenticity', 'recaptcha', 'captcha', 'turnstile', 'nft', 'erc20', 'contract'],
  ...['etag', 'concurrency', 'forgery', 'sell', 'buy', 'swap'],
  // Coins.
  ...['gas', 'fee', 'reward', 'quote', 'lp', 'staking', 'governance'],
  ...[
    'mapbox',
    'mapboxgl',
    'cesium',
    'maps',
    'map',
    'anon',
    'checkout',
    'publishable',
    'public',
    'site',
    'vapid',
    'state',
    'max',
    'min',
  ],
  ...[
    'prompt',
    'completion',
    'total',
    'num',
    'reset',
    'update',
    'validate',
    'confirm',
    'clear',
    'remove',
    'delete',
    'without',
  ],
  ...[
    'wrong',
    'decoded',
    'parsed',
    'google',
    'analytics',
    'amplitude',
    'posthog',
    'algolia',
    'segment',
    'sentry',
    'stripe',
    'search',
    'translation',
    'tax',
  ],
];

/** Words that make a token or key public, whatever it is called later: it ships to every client by design. */
export const publicWords: readonly string[] = [
  ...['mapbox', 'mapboxgl', 'cesium', 'publishable', 'vapid', 'recaptcha', 'hcaptcha', 'captcha', 'turnstile'],
  ...['csrf', 'xsrf'],
  // Maps and places are asked for by clients, with keys that are restricted to the app.
  ...['maptiler', 'tomtom', 'geoapify'],
];

/**
 * Words beside a secret's name that say something was made of it: `encryptPrivateKey`, `passwordHash`. They say nothing
 * of how well; a value that is seen to come from a secret is judged by what it comes from.
 */
export const sealingWords: readonly string[] = [
  ...['encrypt', 'encrypted', 'reencrypt', 'reencrypted', 'seal', 'sealed', 'wrapped', 'ciphertext', 'crypted', 'enc'],
  ...['mask', 'masked', 'redact', 'redacted', 'obfuscate', 'obfuscated'],
  ...[
    'hash',
    'hashed',
    'digest',
    'verifier',
    'pbkdf',
    'scrypt',
    'argon',
    'bcrypt',
    'cifrado',
    'cifrada',
    'chiffre',
    'verschluesselt',
    'verschlusselt',
  ],
];

/** Words after a secret's name that make it metadata, a piece of user interface, or a piece of code. */
export const harmlessAfter: readonly string[] = [
  ...[
    'step',
    'steps',
    'tab',
    'view',
    'section',
    'dialog',
    'sheet',
    'toast',
    'icon',
    'button',
    'color',
    'style',
    'title',
  ],
  ...['shown', 'match', 'matches', 'matched', 'confirmed', 'focused', 'touched', 'dirty', 'missing', 'supported'],
  ...['available', 'active', 'loading', 'message', 'messages', 'meter', 'checks', 'requirement', 'requirements'],
  ...['criteria', 'regex', 'pattern', 'schema', 'validator', 'validators', 'validation', 'types', 'timer', 'interval'],
  ...['rate', 'threshold', 'issuer', 'audience', 'algorithm', 'last', 'suffix', 'masked'],
  ...['timeout', 'reducer', 'selector', 'component', 'dialect', 'help', 'retry', 'amount', 'budget', 'cost', 'metrics'],
  ...[
    'type',
    'expiry',
    'expires',
    'expire',
    'expired',
    'expiration',
    'exp',
    'count',
    'left',
    'remaining',
    'length',
    'limit',
    'usage',
    'balance',
  ],
  ...[
    'url',
    'uri',
    'domain',
    'endpoint',
    'path',
    'return',
    'redirect',
    'referrer',
    'error',
    'errors',
    'status',
    'valid',
    'validity',
    'invalid',
    'loaded',
    'sent',
    'verified',
  ],
  ...[
    'storage',
    'store',
    'service',
    'provider',
    'guard',
    'interceptor',
    'manager',
    'helper',
    'handler',
    'screen',
    'page',
  ],
  ...[
    'modal',
    'visible',
    'visibility',
    'strength',
    'rules',
    'rule',
    'policy',
    'hint',
    'field',
    'input',
    'label',
    'placeholder',
  ],
  ...[
    'form',
    'changed',
    'updated',
    'updated at',
    'required',
    'symbol',
    'price',
    'address',
    'kind',
    'scope',
    'issued',
    'time',
  ],
  ...[
    'timestamp',
    'date',
    'ttl',
    'mode',
    'enabled',
    'disabled',
    'exists',
    'present',
    'stored',
    'saved',
    'saved at',
    'created',
  ],
  ...[
    'fetched',
    'refreshed',
    'refreshing',
    'reset',
    'attempts',
    'attempt',
    'retries',
    'id',
    'ids',
    'version',
    'format',
    'prefix',
  ],
  ...[
    'header name',
    'listener',
    'callback',
    'promise',
    'subject',
    'observable',
    'request',
    'requests',
    'level',
    'methods',
    'method',
  ],
  ...[
    'flow',
    'config',
    'options',
    'settings',
    'queue',
    'migrated',
    'lock',
    'check',
    'checked',
    'checking',
    'index',
    'module',
  ],
  ...[
    'claims',
    'claim',
    'role',
    'roles',
    'payload',
    'effectiveness',
    'stats',
    'statistics',
    'analytics',
    'progress',
    'rating',
    'score',
    'scores',
  ],
];

/** Whole names that only look like secrets. */
export const harmlessNames: readonly string[] = [
  ...[
    'tokenizer',
    'tokenize',
    // Tickets.
    'boarding pass',
    'season pass',
    'day pass',
    'guest pass',
    'battle pass',
    'remember password',
    'save password',
    'max tokens',
    // A flag of requests.
    'with credentials',
    'csrf',
    'xsrf token',
    'xsrf',
    'key',
    'keys',
    'public key',
    'pub key',
    'key id',
  ],
  ...[
    'session storage',
    'local storage',
    'secret santa',
    'seed name',
    'seed type',
    'game seed',
    'map seed',
    'world seed',
    'random seed',
    'key code',
    'keyboard',
    'cache key',
    'storage key',
    'primary key',
  ],
  ...['query key', 'session count', 'session start', 'session duration', 'training session', 'clave logeado', 'pinned'],
  // Of the coin of a chain; the native token of a device is that of its push service.
  ...['native token value', 'native token info', 'native token data'],
  // What a page that anybody can open says to the server that it is for.
  ...['form token', 'survey token'],
];
