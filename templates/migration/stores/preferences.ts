import { Preferences } from '@capacitor/preferences';

export const read = async (key: string): Promise<string | null> => (await Preferences.get({ key })).value;
export const write = (key: string, value: string): Promise<void> => Preferences.set({ key, value });
export const remove = (key: string): Promise<void> => Preferences.remove({ key });
