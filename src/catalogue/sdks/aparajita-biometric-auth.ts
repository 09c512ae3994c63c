import { defineLibrary } from '../library.js';

/** Prompts only: what it answers binds nothing to biometrics. */
export default defineLibrary({
  id: 'aparajita-biometric-auth',
  title: 'Capacitor Biometric Auth (Aparajita)',
  docs: 'https://github.com/aparajita/capacitor-biometric-auth',
  source: '@aparajita/capacitor-biometric-auth@10.0.0 dist/esm/definitions.d.ts, android AuthActivity.java',
  packages: ['@aparajita/capacitor-biometric-auth'],
  declarations: `
    export enum AndroidBiometryStrength { weak, strong }
    export interface AuthenticateOptions { reason?: string; cancelTitle?: string; allowDeviceCredential?: boolean; iosFallbackTitle?: string; androidTitle?: string; androidSubtitle?: string; androidConfirmationRequired?: boolean; androidBiometryStrength?: AndroidBiometryStrength }
    export interface BiometricAuthPlugin {
      checkBiometry(): Promise<any>;
      authenticate(options?: AuthenticateOptions): Promise<void>;
      addResumeListener(listener: (info: any) => void): Promise<any>;
    }
    export const BiometricAuth: BiometricAuthPlugin;
  `,
  uses: [{ at: 'BiometricAuthPlugin.authenticate', options: ['0.allowDeviceCredential', '0.androidBiometryStrength'] }],
});
