import type { Location } from '../../project/location.js';
import type { NativePrompt } from '../biometric-prompt.js';
import type { NativeLog } from '../code/logs.js';
import type { Located } from '../located.js';
import type { NativeWrite } from '../native-write.js';
import type { BackupScope, ExtractionRules } from './backup-rules.js';
import type { BuildSettings } from './build-settings.js';
import type { KeystoreKey } from './keystore-keys.js';
import type { AndroidManifest } from './manifest.js';
import type { NetworkSecurity } from './network-security.js';
import type { Flag } from './resources.js';
import type { WebViewWeakness } from './web-view-settings.js';

/** The Android project of an app, as its committed files describe it. */
export interface AndroidProject {
  /** POSIX path of the folder, relative to the audited directory. */
  readonly folder: string;
  /** `null` when the main manifest is missing or cannot be read. */
  readonly application: AndroidApplication | null;
  readonly build: BuildSettings;
  readonly code: AndroidCode;
}

/** What the app's own Kotlin and Java code does. */
export interface AndroidCode {
  readonly webViews: readonly Located<WebViewWeakness>[];
  readonly writes: readonly NativeWrite[];
  readonly logs: readonly NativeLog[];
  readonly keys: readonly KeystoreKey[];
  readonly prompts: readonly NativePrompt[];
  /** Settings of prompts that let the PIN of the phone stand in for biometrics. */
  readonly credentialFallbacks: readonly Location[];
  /** Settings of prompts that accept weak biometrics. */
  readonly weakAuthenticators: readonly Location[];
  /** Uses of androidx.security.crypto, by class. */
  readonly encryptedPreferences: readonly Located<string>[];
}

/** `<application>` as released builds have it: the manifests merged, the files it names read. */
export interface AndroidApplication {
  /** That of the main source set. */
  readonly manifest: AndroidManifest;
  readonly allowBackup: Located<Flag> | null;
  readonly fullBackupContent: Located<BackupScope | 'nothing' | 'unknown'> | null;
  readonly dataExtractionRules: Located<ExtractionRules | 'unknown'> | null;
  readonly usesCleartextTraffic: Located<Flag> | null;
  readonly debuggable: Located<Flag> | null;
  readonly networkSecurity: Located<readonly NetworkSecurity[] | 'unknown'> | null;
}
