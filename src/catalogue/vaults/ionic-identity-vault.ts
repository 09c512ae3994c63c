import { defineLibrary } from '../library.js';

/**
 * The type in the configuration decides what guards the values. Before 5.11 it was given to the constructor;
 * with `initialize` it stands in another call than the write, and the values are at least in the Keystore.
 */
const byType = [
  {
    option: 'origin.0.type',
    equals: ['DeviceSecurity', 'VaultType.DeviceSecurity'],
    medium: 'keystore-biometric' as const,
  },
  {
    option: 'origin.0.type',
    equals: ['CustomPasscode', 'VaultType.CustomPasscode'],
    medium: 'encrypted-store' as const,
  },
  { option: 'origin.0.type', equals: ['InMemory', 'VaultType.InMemory'], medium: 'memory' as const },
];

export default defineLibrary({
  id: 'ionic-identity-vault',
  title: 'Ionic Identity Vault',
  docs: 'https://ionic.io/docs/identity-vault',
  source: 'ionic.io/docs/identity-vault 6.0: classes Vault, BrowserVault, Device; enums VaultType, DeviceSecurityType',
  packages: ['@ionic-enterprise/identity-vault'],
  declarations: `
    export enum VaultType { SecureStorage = 'SecureStorage', DeviceSecurity = 'DeviceSecurity', CustomPasscode = 'CustomPasscode', InMemory = 'InMemory' }
    export enum DeviceSecurityType { None = 'None', Biometrics = 'Biometrics', SystemPasscode = 'SystemPasscode', Both = 'Both' }
    export interface IdentityVaultConfig { key: string; type: VaultType; deviceSecurityType?: DeviceSecurityType; lockAfterBackgrounded?: number | null; shouldClearVaultAfterTooManyFailedAttempts?: boolean; customPasscodeInvalidUnlockAttempts?: number; unlockVaultOnLoad?: boolean; [name: string]: any }
    export class Vault {
      constructor(config?: IdentityVaultConfig);
      initialize(config: IdentityVaultConfig): Promise<void>;
      unlock(): Promise<void>;
      lock(): Promise<void>;
      isLocked(): Promise<boolean>;
      isEmpty(): Promise<boolean>;
      doesVaultExist(): Promise<boolean>;
      setValue<T = any>(key: string, value: T): Promise<void>;
      getValue<T = any>(key: string): Promise<T | null>;
      removeValue(key: string): Promise<void>;
      getKeys(): Promise<string[]>;
      clear(): Promise<void>;
      exportVault(): Promise<any>;
      importVault(data: any): Promise<void>;
      updateConfig(config: IdentityVaultConfig): Promise<void>;
      setCustomPasscode(passcode: string): Promise<void>;
      onLock(listener: () => void): any;
      onUnlock(listener: () => void): any;
      onPasscodeRequested(listener: (isSetting: boolean) => Promise<void>): any;
    }
    export class BrowserVault extends Vault {}
    export const Device: any;
  `,
  writes: [
    { at: 'Vault.setValue', key: '0', value: '1', medium: 'keystore', settings: byType },
    { at: 'Vault.importVault', value: '0', medium: 'keystore', settings: byType },
  ],
  reads: [{ at: 'Vault.getValue', key: '0', medium: 'keystore' }],
  removes: [
    { at: 'Vault.removeValue', key: '0', medium: 'keystore' },
    { at: 'Vault.clear', medium: 'keystore' },
  ],
});
