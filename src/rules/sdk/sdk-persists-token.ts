import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule, plainMedia } from '../token-rule.js';

export default defineTokenRule({
  id: 'sdk-persists-token',
  category: 'sdk',
  title: 'Auth SDK persists its tokens in plain text',
  media: plainMedia,
  via: 'sdk',
  why: 'Auth SDKs are written for browsers and keep the session across reloads by default: usually in localStorage, IndexedDB or Preferences. On a phone these are plain files of the app sandbox that outlive the process and go into backups.',
  remedy:
    'Give the SDK a storage adapter whose get, set and remove go to the Keychain / Keystore, for example over @aparajita/capacitor-secure-storage, or turn persistence off and restore the session from there. Then delete what the SDK stored before.',
  standards: privateStorage,
});
