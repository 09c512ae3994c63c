import { Preferences } from '@capacitor/preferences';
import type { RecordStore } from './record-store';

/** UserDefaults and SharedPreferences: unlike web storage, the system does not clear them when space is short. */
export const preferences: RecordStore = {
  get: async (key) => (await Preferences.get({ key })).value,
  set: (key, value) => Preferences.set({ key, value }),
  remove: (key) => Preferences.remove({ key }),
};
