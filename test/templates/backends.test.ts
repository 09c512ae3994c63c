import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeyStore } from '../../templates/vault/key-store';

const prompt = { title: 'Trailhead', reason: 'Unlock your account', cancel: 'Cancel' };

/** What the fake plugins keep, how often they ask, and what they answer instead. */
const phone = vi.hoisted(() => ({
  items: new Map<string, unknown>(),
  prompts: 0,
  failure: null as unknown,
  hasBiometrics: true,
  settings: [] as unknown[],
}));

afterEach(() => {
  phone.items.clear();
  Object.assign(phone, { prompts: 0, failure: null, hasBiometrics: true, settings: [] });
});

function ask(): void {
  phone.prompts += 1;
  if (phone.failure) throw phone.failure;
}

vi.mock('@aparajita/capacitor-secure-storage', async (original) => ({
  ...(await original<object>()),
  SecureStorage: {
    set: async (key: string, value: unknown, _dates: boolean, synchronized: boolean, access: number) => {
      phone.settings.push({ synchronized, access });
      phone.items.set(key, value);
    },
    get: async (key: string) => phone.items.get(key) ?? null,
    remove: async (key: string) => phone.items.delete(key),
  },
}));

vi.mock('@aparajita/capacitor-biometric-auth', async (original) => ({
  ...(await original<object>()),
  BiometricAuth: {
    checkBiometry: async () => ({ strongBiometryIsAvailable: phone.hasBiometrics }),
    authenticate: async (options: unknown) => {
      phone.settings.push(options);
      ask();
    },
  },
}));

/** As its documentation describes it: a vault is locked until it is unlocked, and can be cleared all the same. */
vi.mock('@ionic-enterprise/identity-vault', () => {
  class Vault {
    private name = '';
    private isOpen = true;
    async initialize(config: { key: string }): Promise<void> {
      phone.settings.push(config);
      this.name = config.key;
    }
    isEmpty = async () => !phone.items.has(this.name);
    clear = async () => void phone.items.delete(this.name);
    async unlock(): Promise<void> {
      ask();
      this.isOpen = true;
    }
    async lock(): Promise<void> {
      this.isOpen = false;
    }
    async setValue(_key: string, value: unknown): Promise<void> {
      phone.items.set(this.name, value);
    }
    async getValue(): Promise<unknown> {
      if (!this.isOpen) throw new Error('locked');
      return phone.items.get(this.name) ?? null;
    }
  }
  return {
    Vault,
    VaultType: { DeviceSecurity: 'DeviceSecurity' },
    DeviceSecurityType: { Biometrics: 'Biometrics' },
  };
});

vi.mock('@capawesome-team/capacitor-vault', () => ({
  VaultType: { Biometric: 'BIOMETRIC' },
  Vault: {
    initialize: async (options: unknown) => void phone.settings.push(options),
    isEmpty: async ({ vaultId }: { vaultId: string }) => ({ isEmpty: !phone.items.has(vaultId) }),
    clear: async ({ vaultId }: { vaultId: string }) => void phone.items.delete(vaultId),
    unlock: async () => ask(),
    lock: async () => undefined,
    setValue: async ({ vaultId, value }: { vaultId: string; value: string }) => void phone.items.set(vaultId, value),
    getValue: async ({ vaultId }: { vaultId: string }) => ({ value: phone.items.get(vaultId) ?? null }),
  },
}));

const stores: Record<string, () => Promise<KeyStore>> = {
  aparajita: async () => (await import('../../templates/backends/aparajita')).createKeyStore(prompt),
  'aparajita-biometric': async () =>
    (await import('../../templates/backends/aparajita-biometric')).createKeyStore(prompt),
  'identity-vault': async () => (await import('../../templates/backends/identity-vault')).createKeyStore(prompt),
  'capawesome-vault': async () => (await import('../../templates/backends/capawesome-vault')).createKeyStore(prompt),
};

describe.each(Object.keys(stores))('the back end %s', (name) => {
  const open = (): Promise<KeyStore> => stores[name]?.() ?? Promise.reject(new Error(name));

  it('keeps, replaces and removes a secret, without asking', async () => {
    const store = await open();
    await store.write('a', 'one');
    await store.write('a', 'two');
    await store.write('b', 'three');
    await store.remove('b');
    await store.remove('never there');
    expect(phone.prompts).toBe(0);
    expect(await store.read('a')).toBe('two');
    expect(await store.read('b')).toBeNull();
  });
});

describe.each(['identity-vault', 'capawesome-vault'])('the back end %s', (name) => {
  const open = (): Promise<KeyStore> => stores[name]?.() ?? Promise.reject(new Error(name));

  it('asks for each reading, and says when that fails', async () => {
    const store = await open();
    await store.write('a', 'one');
    await store.read('a');
    await store.read('a');
    expect(phone.prompts).toBe(2);
    phone.failure = new Error('The user gave up.');
    await expect(store.read('a')).rejects.toMatchObject({ code: 'failed' });
  });

  it('has lost a secret when the vault is empty after a failure', async () => {
    const store = await open();
    await store.write('a', 'one');
    phone.failure = new Error('The enrolment changed.');
    const read = store.read('a');
    phone.items.clear();
    expect(await read).toBeNull();
  });

  it('locks in the background, and does not survive a new enrolment', async () => {
    await (await open()).write('a', 'one');
    expect(phone.settings).toEqual([
      expect.objectContaining(
        name === 'identity-vault'
          ? { key: 'a', type: 'DeviceSecurity', deviceSecurityType: 'Biometrics', lockAfterBackgrounded: 0 }
          : { vaultId: 'a', type: 'BIOMETRIC', invalidateOnBiometricEnrollment: true, lockAfterBackgrounded: 0 },
      ),
    ]);
  });
});

describe.each(['aparajita', 'aparajita-biometric'])('the back end %s', (name) => {
  it('keeps secrets on this device, and out of iCloud', async () => {
    await (await stores[name]?.())?.write('a', 'one');
    // whenUnlockedThisDeviceOnly or whenPasscodeSetThisDeviceOnly
    expect(phone.settings).toEqual([{ synchronized: false, access: name === 'aparajita' ? 1 : 4 }]);
  });
});

describe('the back end aparajita-biometric', () => {
  it('asks for a strong biometric before it reads', async () => {
    const store = await stores['aparajita-biometric']?.();
    await store?.write('a', 'one');
    phone.settings.length = 0;
    expect(await store?.read('a')).toBe('one');
    expect(phone.prompts).toBe(1);
    expect(phone.settings).toEqual([
      expect.objectContaining({ allowDeviceCredential: false, androidBiometryStrength: 1, reason: prompt.reason }),
    ]);
  });

  it('needs biometrics to keep anything', async () => {
    phone.hasBiometrics = false;
    const store = await stores['aparajita-biometric']?.();
    await expect(store?.write('a', 'one')).rejects.toMatchObject({ code: 'unavailable' });
    expect(phone.items.size).toBe(0);
  });

  it.each([
    ['authenticationFailed', 'not-recognized'],
    ['biometryLockout', 'locked-out'],
    ['userCancel', 'cancelled'],
    ['systemCancel', 'cancelled'],
    ['appCancel', 'cancelled'],
    ['userFallback', 'cancelled'],
    ['biometryNotEnrolled', 'unavailable'],
    ['passcodeNotSet', 'unavailable'],
    ['invalidContext', 'failed'],
  ])('says of %s that it is %s, and gives out nothing', async (type, code) => {
    const { BiometryError } = await import('@aparajita/capacitor-biometric-auth');
    const store = await stores['aparajita-biometric']?.();
    await store?.write('a', 'one');
    phone.failure = new BiometryError(type, type as never);
    await expect(store?.read('a')).rejects.toMatchObject({ code });
  });
});
