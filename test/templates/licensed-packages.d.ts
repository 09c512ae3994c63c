// Packages of private registries, as far as the templates use them and as their documentation has it.
declare module '@ionic-enterprise/identity-vault' {
  export enum VaultType {
    SecureStorage = 'SecureStorage',
    DeviceSecurity = 'DeviceSecurity',
    CustomPasscode = 'CustomPasscode',
    InMemory = 'InMemory',
  }
  export enum DeviceSecurityType {
    None = 'None',
    Biometrics = 'Biometrics',
    SystemPasscode = 'SystemPasscode',
    Both = 'Both',
  }
  export interface IdentityVaultConfig {
    key: string;
    type: VaultType;
    deviceSecurityType?: DeviceSecurityType;
    lockAfterBackgrounded?: number | null;
    shouldClearVaultAfterTooManyFailedAttempts?: boolean;
    unlockVaultOnLoad?: boolean;
    androidBiometricsPromptTitle?: string;
    androidBiometricsPromptSubtitle?: string;
    androidBiometricsNegativeButtonText?: string;
  }
  export class Vault {
    initialize(config: IdentityVaultConfig): Promise<void>;
    unlock(): Promise<void>;
    lock(): Promise<void>;
    isEmpty(): Promise<boolean>;
    setValue<Value>(key: string, value: Value): Promise<void>;
    getValue<Value>(key: string): Promise<Value | null>;
    clear(): Promise<void>;
  }
}

declare module '@capawesome-team/capacitor-vault' {
  export enum VaultType {
    Biometric = 'BIOMETRIC',
    BiometricOrDevicePasscode = 'BIOMETRIC_OR_DEVICE_PASSCODE',
    DevicePasscode = 'DEVICE_PASSCODE',
  }
  interface OfVault {
    vaultId?: string;
  }
  export const Vault: {
    initialize(
      options: OfVault & {
        type: VaultType;
        title?: string;
        subtitle?: string;
        cancelButtonText?: string;
        lockAfterBackgrounded?: number;
        invalidateOnBiometricEnrollment?: boolean;
      },
    ): Promise<void>;
    unlock(options?: OfVault): Promise<void>;
    lock(options?: OfVault): Promise<void>;
    isEmpty(options?: OfVault): Promise<{ isEmpty: boolean }>;
    setValue(options: OfVault & { key: string; value: string }): Promise<void>;
    getValue(options: OfVault & { key: string }): Promise<{ value: string | null }>;
    clear(options?: OfVault): Promise<void>;
  };
}
