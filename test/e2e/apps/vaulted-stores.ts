import { Preferences } from '@capacitor/preferences';
import type { Storage as PlainStorage } from '@ionic/storage';
import { Storage } from '@ionic/storage-angular';
import Cookies from 'js-cookie';
import localforage from 'localforage';
import { vaultedCookies } from './auth-vault/storage/vaulted-cookies';
import { vaultedIonicStorage } from './auth-vault/storage/vaulted-ionic-storage';
import { vaultedLocalForage } from './auth-vault/storage/vaulted-localforage';
import { vaultedPreferences } from './auth-vault/storage/vaulted-preferences';
import { vaultedWebStorage } from './auth-vault/storage/vaulted-web-storage';

interface Member {
  readonly name: string;
}

/** Calls as `init` rewrites them, with the types that apps rely on. */
export class Stores {
  private storage: Storage | null = null;

  async open(): Promise<void> {
    this.storage = await new Storage().create();
  }

  ionicStorage = {
    keep: (key: string, value: Member) => vaultedIonicStorage(this.storage)?.set(key, value),
    load: async (): Promise<Member | null> => vaultedIonicStorage(this.storage).get('member'),
    drop: (plain: PlainStorage): Promise<void> =>
      vaultedIonicStorage(plain)
        .clear()
        .then(() => undefined),
  };

  localForage = {
    keep: (member: Member): Promise<Member> => vaultedLocalForage(localforage).setItem('member', member),
    load: (): Promise<Member | null> => vaultedLocalForage(localforage).getItem<Member>('member'),
  };

  cookies = {
    keep: (token: string) => vaultedCookies(Cookies).set('token', token, { expires: 7 }),
    load: (): string | undefined => vaultedCookies(Cookies).get('token'),
    drop: () => vaultedCookies(Cookies).remove('token', { path: '/' }),
  };

  preferences = {
    keep: (value: string): Promise<void> => vaultedPreferences(Preferences).set({ key: 'token', value }),
    load: async (): Promise<string | null> => (await vaultedPreferences(Preferences).get({ key: 'token' })).value,
  };

  webStorage = {
    keep: (token: string): void => vaultedWebStorage(localStorage).setItem('token', token),
    load: (): string | null => vaultedWebStorage(window.sessionStorage).getItem('token'),
  };
}
