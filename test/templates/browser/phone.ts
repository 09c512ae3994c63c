/** What a person does when asked for a finger or face. */
export type Answer = 'accept' | 'cancel' | 'fail' | 'lockout';

/** What a call of a plugin ends with. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly error: { readonly message: string; readonly code?: string } };

/**
 * A phone with the native side of the plugins. What @capgo/capacitor-native-biometric does and says is taken from
 * NativeBiometric.java, AuthActivity.java, AsymmetricSecureDataHelper.java and NativeBiometricPlugin.swift of 8.6.11.
 */
export interface Phone {
  readonly platform: 'android' | 'ios';
  readonly preferences: Map<string, string>;
  /** Items of the Keychain, or wrapped secrets with their Keystore keys. */
  readonly secrets: Map<string, { value: string; enrolment: number; hasKey: boolean }>;
  /** Answers to the next prompts; afterwards each is accepted. */
  readonly answers: Answer[];
  prompts: number;
  writes: number;
  hasBiometrics: boolean;
  /** How often the Keystore fails before it works. */
  hiccups: number;
  /** Enrols another finger or face. */
  enrol(): void;
  /** Restores a backup of the app to another phone: keys do not come along. */
  moveToOtherPhone(): void;
  reinstall(): void;
  /** Kills the app instead of its next write but `writes`. */
  killAfter(writes: number): void;
  restart(): void;
  /** Resolves when the app is killed. */
  readonly killed: Promise<void>;
  isKilled(): boolean;
  call(plugin: string, method: string, options: Record<string, unknown>): Promise<Outcome>;
  /** Events for the app. */
  onEvent: (name: string, data?: unknown) => Promise<void>;
}

export function createPhone(platform: 'android' | 'ios'): Phone {
  const { preferences, secrets } = { preferences: new Map(), secrets: new Map() } as Pick<
    Phone,
    'preferences' | 'secrets'
  >;
  let enrolment = 1;
  let left = Number.POSITIVE_INFINITY;
  let reportKill: () => void = () => undefined;

  const value = (result: unknown = undefined): Outcome => ({ value: result });
  const error = (message: string, code?: string): Outcome => ({
    error: code === undefined ? { message } : { message, code },
  });

  async function write(effect: () => void): Promise<Outcome> {
    if (left === 0) {
      left = -1;
      reportKill();
    }
    if (left < 0) return new Promise(() => undefined);
    left -= 1;
    phone.writes += 1;
    effect();
    return value();
  }

  async function prompt(read: () => Outcome): Promise<Outcome> {
    phone.prompts += 1;
    // The prompt of the plugin is an activity, so Android pauses the app meanwhile.
    if (platform === 'android') await phone.onEvent('pause');
    const answer = phone.answers.shift() ?? 'accept';
    if (platform === 'android') await phone.onEvent('resume');
    if (answer === 'accept') return read();
    if (answer === 'cancel') return error('User canceled biometric authentication', '16');
    if (platform === 'android')
      return answer === 'fail'
        ? error('Too many failed attempts', '4')
        : error('Too many attempts. Try again later.', '4');
    return answer === 'fail'
      ? error('Biometric authentication failed', '10')
      : error('Failed to retrieve data: -25308', '0');
  }

  function getSecureData(key: string): Outcome | Promise<Outcome> {
    const found = secrets.get(key);
    const isInvalid = found !== undefined && found.enrolment !== enrolment;
    // On iOS an item of another enrolment does not exist any more.
    if (found === undefined || (platform === 'ios' && isInvalid)) return error('No protected data found for key', '21');
    phone.hiccups -= 1;
    if (!found.hasKey || phone.hiccups >= 0) return error('Biometric crypto object unavailable', '0');
    if (isInvalid) {
      secrets.delete(key);
      return error('Biometric enrollment changed', '0');
    }
    return prompt(() => value({ value: found.value }));
  }

  const methods: Record<string, (options: Record<string, unknown>) => Outcome | Promise<Outcome>> = {
    'Preferences.get': ({ key }) => value({ value: preferences.get(String(key)) ?? null }),
    'Preferences.set': ({ key, value: text }) => write(() => preferences.set(String(key), String(text))),
    'Preferences.remove': ({ key }) => write(() => preferences.delete(String(key))),
    'NativeBiometric.setData': ({ key, value: text, accessControl }) => {
      if (accessControl !== 1) return error('The vault must bind its key to the enrolled biometrics');
      if (!phone.hasBiometrics) return error('Failed to save data');
      return write(() => secrets.set(String(key), { value: String(text), enrolment, hasKey: true }));
    },
    'NativeBiometric.getSecureData': ({ key }) => getSecureData(String(key)),
    'NativeBiometric.deleteData': ({ key }) => write(() => secrets.delete(String(key))),
    'App.addListener': () => value(),
    'App.removeListener': () => value(),
    'Browser.addListener': () => value(),
    'Browser.removeListener': () => value(),
    'Browser.open': async ({ url }) => {
      await phone.onEvent('open', url);
      return value();
    },
    'Browser.close': () => value(),
  };

  const phone: Phone = {
    platform,
    preferences,
    secrets,
    answers: [],
    prompts: 0,
    writes: 0,
    hasBiometrics: true,
    hiccups: 0,
    enrol() {
      enrolment += 1;
    },
    moveToOtherPhone() {
      if (platform === 'ios') secrets.clear();
      for (const secret of secrets.values()) secret.hasKey = false;
    },
    reinstall() {
      preferences.clear();
      if (platform === 'android') secrets.clear();
    },
    killAfter(writes) {
      left = writes;
    },
    restart() {
      left = Number.POSITIVE_INFINITY;
    },
    killed: new Promise((resolve) => {
      reportKill = resolve;
    }),
    isKilled: () => left < 0,
    async call(plugin, method, options) {
      if (left < 0) return new Promise(() => undefined);
      const implementation = methods[`${plugin}.${method}`];
      return implementation ? implementation(options) : error(`${plugin}.${method} is not implemented`);
    },
    onEvent: async () => undefined,
  };
  return phone;
}
