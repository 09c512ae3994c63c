import { defineLibrary } from '../library.js';

/** The type is given to `initialize`, another call than the write; every type asks for biometrics or the passcode. */
export default defineLibrary({
  id: 'capawesome-vault',
  title: 'Capawesome Vault',
  docs: 'https://capawesome.io/plugins/vault/',
  source: 'github.com/capawesome-team/capacitor-plugins@88d77b1 packages/vault/README.md',
  packages: ['@capawesome-team/capacitor-vault'],
  declarations: `
    export enum VaultType { Biometric = 'BIOMETRIC', BiometricOrDevicePasscode = 'BIOMETRIC_OR_DEVICE_PASSCODE', DevicePasscode = 'DEVICE_PASSCODE' }
    export interface VaultPlugin {
      initialize(options: { type: any; vaultId?: string; lockAfterBackgrounded?: number; invalidateOnBiometricEnrollment?: boolean; [name: string]: any }): Promise<void>;
      unlock(options?: any): Promise<void>;
      lock(options?: any): Promise<void>;
      isLocked(options?: any): Promise<{ isLocked: boolean }>;
      setValue(options: { key: string; value: string; vaultId?: string }): Promise<void>;
      getValue(options: { key: string; vaultId?: string }): Promise<{ value: string | null }>;
      removeValue(options: { key: string; vaultId?: string }): Promise<void>;
      getKeys(options?: any): Promise<{ keys: string[] }>;
      clear(options?: any): Promise<void>;
      destroy(options?: any): Promise<void>;
    }
    export const Vault: VaultPlugin;
  `,
  writes: [{ at: 'VaultPlugin.setValue', key: '0.key', value: '0.value', medium: 'keystore-biometric' }],
  reads: [{ at: 'VaultPlugin.getValue', key: '0.key', medium: 'keystore-biometric' }],
  removes: [
    { at: 'VaultPlugin.removeValue', key: '0.key', medium: 'keystore-biometric' },
    { at: 'VaultPlugin.clear', medium: 'keystore-biometric' },
    { at: 'VaultPlugin.destroy', medium: 'keystore-biometric' },
  ],
  uses: [
    {
      at: 'VaultPlugin.initialize',
      options: ['0.type', '0.lockAfterBackgrounded', '0.invalidateOnBiometricEnrollment'],
    },
    { at: 'VaultPlugin.setValue', options: ['0.value'] },
  ],
});
