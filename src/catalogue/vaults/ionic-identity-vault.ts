import { defineLibrary } from '../library.js';

const guards = [
  { type: 'DeviceSecurity', medium: 'keystore-biometric' },
  { type: 'CustomPasscode', medium: 'encrypted-store' },
  { type: 'InMemory', medium: 'memory' },
] as const;

/** The type decides what guards the values. The constructor took it before 5.11, `initialize` takes it since. */
const byType = ['origin.0.type', 'Vault.initialize > 0.type'].flatMap((option) =>
  guards.map(({ type, medium }) => ({ option, equals: [type, `VaultType.${type}`], medium })),
);

export default defineLibrary({
  id: 'ionic-identity-vault',
  title: 'Ionic Identity Vault',
  docs: 'https://ionic.io/docs/identity-vault',
  source:
    'ionic.io/docs/identity-vault 6.0: classes Vault, BrowserVault, Device; enums VaultType, DeviceSecurityType; 4.0: class IonicIdentityVaultUser',
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
    export interface DefaultSession { username: string; token: string }
    export enum AuthMode { BiometricAndPasscode, BiometricOnly, BiometricOrPasscode, InMemoryOnly, PasscodeOnly, SecureStorage }
    export interface IdentityVault {
      isLocked(): Promise<boolean>; lock(): Promise<void>; unlock(usingPasscode?: boolean, passcode?: string): Promise<void>; clear(): Promise<void>;
      storeValue(key: string, value: any): Promise<void>; getValue(key: string): Promise<any>; removeValue(key: string): Promise<void>;
    }
    export interface IonicNativeAuthPlugin { getVault(config: any): IdentityVault }
    export class IonicIdentityVaultUser<S extends DefaultSession = DefaultSession> {
      constructor(platform: any, options?: any);
      token?: string; session?: S;
      login(session: S, mode?: AuthMode): Promise<void>; saveSession(session: S): Promise<S>; restoreSession(): Promise<S | undefined>; logout(): Promise<void>;
      setAuthMode(mode: AuthMode): Promise<void>; getVault(): Promise<IdentityVault>; getPlugin(): IonicNativeAuthPlugin; lockOut(): Promise<void>; unlock(mode?: AuthMode): Promise<void>;
      [name: string]: any;
    }
    export const Device: any;
  `,
  writes: [
    { at: 'Vault.setValue', key: '0', value: '1', medium: 'keystore', settings: byType },
    { at: 'Vault.importVault', value: '0', medium: 'keystore', settings: byType },
    { at: 'IdentityVault.storeValue', key: '0', value: '1', medium: 'keystore' },
    { at: 'IonicIdentityVaultUser.login', value: '0', medium: 'keystore' },
    { at: 'IonicIdentityVaultUser.saveSession', value: '0', medium: 'keystore' },
  ],
  reads: [
    { at: 'Vault.getValue', key: '0', medium: 'keystore' },
    { at: 'IdentityVault.getValue', key: '0', medium: 'keystore' },
  ],
  removes: [
    { at: 'Vault.removeValue', key: '0', medium: 'keystore' },
    { at: 'Vault.clear', medium: 'keystore' },
    { at: 'IdentityVault.removeValue', key: '0', medium: 'keystore' },
    { at: 'IdentityVault.clear', medium: 'keystore' },
  ],
  // What Auth Connect takes as its `tokenStorageProvider`.
  adapters: ['Vault', 'IonicIdentityVaultUser'].map((name) => ({ at: `new ${name}`, medium: 'keystore' })),
  uses: [
    ...['new Vault', 'Vault.initialize', 'Vault.updateConfig'].map((at) => ({
      at,
      options: [
        ...['0.type', '0.deviceSecurityType', '0.lockAfterBackgrounded', '0.unlockVaultOnLoad'],
        '0.shouldClearVaultAfterTooManyFailedAttempts',
      ],
    })),
    { at: 'Vault.setValue', options: ['1'] },
    { at: 'new BrowserVault', options: [] },
  ],
});
